import { createHash, type Hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'
import { deflateSync, inflateSync } from 'node:zlib'
import type { ExtractLine } from '../model/report.ts'
import type { Parcel } from '../read/parcels.ts'

/** What was understood before, by what it was made of. Entries are never changed, so any number of runs may share it. */
export interface Cache {
  /** Null also for an entry that is broken or not ours: it is made again. */
  readonly get: (key: string) => readonly ExtractLine[] | null
  readonly put: (key: string, lines: readonly ExtractLine[]) => void
}

interface Entry {
  readonly cache: 'rkn/1'
  readonly key: string
  readonly lines: readonly ExtractLine[]
}

/** The cache in a folder, which is made when there is none. Throws what the system throws when it cannot be written. */
export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true })
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2))
  return {
    get: (key) => {
      const { cache, key: own, lines } = readEntry(fileOf(key))
      return cache === 'rkn/1' && own === key && lines !== undefined ? lines : null
    },
    put: (key, lines) => {
      const entry: Entry = { cache: 'rkn/1', key, lines }
      mkdirSync(join(folder, key.slice(0, 2)), { recursive: true })
      // Whoever looks for the entry sees all of it or nothing, also when this process is killed here.
      const beside = `${fileOf(key)}.${process.pid}-${threadId}.tmp`
      writeFileSync(beside, deflateSync(JSON.stringify(entry), { level: 1 }))
      renameSync(beside, fileOf(key))
    },
  }
}

/** zlib's checksum tells an entry that was cut or overwritten. */
function readEntry(file: string): Partial<Entry> {
  try {
    const entry: Partial<Entry> | null = JSON.parse(inflateSync(readFileSync(file)).toString())
    return entry ?? {}
  } catch {
    return {}
  }
}

/** What an answer depends on: the program's own code, the limit, the name and the bytes. */
export function keyOf(parcel: Exclude<Parcel, { kind: 'trouble' | 'file' }>, maxBytes: number): string {
  const hash = createHash('sha256')
  add(hash, programHash(), String(maxBytes), parcel.path, parcel.kind)
  if (parcel.kind === 'bytes') hash.update(parcel.bytes)
  else for (const [line, bytes] of parcel.lines) add(hash, String(line), bytes ?? 'too large')
  return hash.digest('hex')
}

/** Adds values so that no two lists of them look alike. */
function add(hash: Hash, ...values: readonly (string | Uint8Array)[]): void {
  for (const value of values) hash.update(`${value.length}:`).update(value)
}

let program: string | null = null

/** The rules are code and tables: when any file of the program changes, everything is understood anew. */
function programHash(): string {
  if (program !== null) return program
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(?:js|ts)$/.test(file) && !file.endsWith('.d.ts')) add(hash, file, readFileSync(join(folder, file)))
  program = hash.digest('hex')
  return program
}

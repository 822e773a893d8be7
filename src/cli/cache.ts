import { createHash, type Hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'
import { deflateSync, inflateSync } from 'node:zlib'

/** What a value was made of. */
type Parts = Iterable<string | Uint8Array>

/** What was made before, by what it was made of. Entries are never changed, so any number of runs may share it. */
export interface Cache {
  /** Also an entry that is broken or not ours is made again. */
  readonly kept: <T>(parts: Parts, make: () => Promise<T>) => Promise<T>
}

interface Entry<T> {
  readonly cache: 'rkn/1'
  readonly key: string
  readonly made: T
}

/** The cache in a folder, which is made when there is none. Throws what the system throws when it cannot be written. */
export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true })
  return {
    kept: async <T>(parts: Parts, make: () => Promise<T>): Promise<T> => {
      const key = keyOf(parts)
      const file = join(folder, key.slice(0, 2), key.slice(2))
      const known = readEntry<T>(file)
      if (known.cache === 'rkn/1' && known.key === key && known.made !== undefined) return known.made
      const made = await make()
      writeEntry(file, { cache: 'rkn/1', key, made })
      return made
    },
  }
}

/** zlib's checksum tells an entry that was cut or overwritten. */
function readEntry<T>(file: string): Partial<Entry<T>> {
  try {
    const entry: Partial<Entry<T>> | null = JSON.parse(inflateSync(readFileSync(file)).toString())
    return entry ?? {}
  } catch {
    return {}
  }
}

/** Whoever looks for the entry sees all of it or nothing, also when this process is killed here. */
function writeEntry(file: string, entry: Entry<unknown>): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}-${threadId}.tmp`
  writeFileSync(beside, deflateSync(JSON.stringify(entry), { level: 1 }))
  renameSync(beside, file)
}

/** What an answer depends on: the program's own code, and what it is made of. */
function keyOf(parts: Parts): string {
  const hash = createHash('sha256')
  add(hash, programHash())
  for (const part of parts) add(hash, part)
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
  const hash = createHash('sha256')
  for (const file of programFiles()) add(hash, readFileSync(file))
  program = hash.digest('hex')
  return program
}

/** The scripts that the program is built into; run from the sources, all of them. */
function programFiles(): readonly string[] {
  const kind = extname(fileURLToPath(import.meta.url))
  const folder = fileURLToPath(new URL('..', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(kind))
    .sort()
    .map((file) => join(folder, file))
}

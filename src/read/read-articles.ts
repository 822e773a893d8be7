import { closeSync, openSync, readSync } from 'node:fs'
import { findFiles, unreadable } from './find-files.ts'
import { extensions, formatOf } from './formats/index.ts'
import type { Read } from './read.ts'
import type { Source } from './source.ts'

export { InputError } from './input-error.ts'
export type { Read } from './read.ts'

export interface ReadOptions {
  /** Files, and lines of JSON lines, larger than this are a trouble. 10 MB unless told. */
  readonly maxBytes?: number
  /** What `-` stands for, and the name that tells its format. */
  readonly stdin?: { readonly name: string | null; readonly bytes: Uint8Array }
  /** Patterns as in `.gitignore`, counted from each folder that is walked. */
  readonly ignore?: readonly string[]
}

const TEN_MEGABYTES = 10_000_000
const CHUNK = 1 << 16

/**
 * Reads the articles behind paths, folders, globs and `-`, one at a time. What cannot be read is a trouble and the rest
 * is read all the same; only a path that does not exist throws, an `InputError`, before anything is read.
 */
export function* readArticles(paths: readonly string[], options: ReadOptions = {}): Generator<Read> {
  const maxBytes = options.maxBytes ?? TEN_MEGABYTES
  for (const found of findFiles(paths, extensions, options.ignore ?? [])) {
    if (found.kind === 'trouble') yield found
    else if (found.path === '-') yield* readSource(standardInput(options), maxBytes)
    else yield* readFile(found.path, maxBytes)
  }
}

function standardInput({ stdin }: ReadOptions): Source {
  return { path: stdin?.name ?? '-', chunks: () => (stdin ? [stdin.bytes] : []) }
}

function* readFile(path: string, maxBytes: number): Generator<Read> {
  try {
    yield* readSource({ path, chunks: () => chunksOf(path) }, maxBytes)
  } catch (error) {
    // The system refuses: no permission, a file gone since, a bad disk. Anything else is a mistake of ours.
    if (error instanceof Error && 'syscall' in error) yield unreadable(path, error)
    else throw error
  }
}

function* readSource(source: Source, maxBytes: number): Generator<Read> {
  const head = (): Uint8Array => {
    const [first = new Uint8Array()] = source.chunks()
    return first
  }
  yield* formatOf(source.path, head)(source, maxBytes)
}

/** A file in chunks of 64 kB. */
function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK)
      const size = readSync(file, chunk, 0, CHUNK, null)
      if (size === 0) return
      yield chunk.subarray(0, size)
    }
  } finally {
    closeSync(file)
  }
}

import { closeSync, openSync, readSync } from 'node:fs'
import { findFiles, unreadable } from './find-files.ts'
import { extensions, formatOf } from './formats/index.ts'
import { readJsonLine, readJsonLines } from './formats/json.ts'
import type { Read, Trouble } from './read.ts'
import { type ByteLine, readByteLines, type Source } from './source.ts'

export interface ReadOptions {
  /** Files, lines of JSON lines and articles of a JSON list larger than this are a trouble. 10 MB unless told. */
  readonly maxBytes?: number
  /** What `-` stands for, and the name that tells its format. */
  readonly stdin?: { readonly name: string | null; readonly bytes: Uint8Array }
  /** Patterns as in `.gitignore`, counted from each folder that is walked. */
  readonly ignore?: readonly string[]
}

/**
 * A share of the input that can be read anywhere, by another thread too: a file, some lines of a long one, what came on
 * stdin, or a path that leads to nothing. Plain data.
 */
export type Parcel =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'lines'; readonly path: string; readonly lines: readonly ByteLine[] }
  | Trouble

const TEN_MEGABYTES = 10_000_000
const CHUNK = 1 << 16
/** So many lines of JSON lines make a parcel. */
const LINES = 32

/** What is behind paths, folders, globs and `-`, not yet read. Throws `InputError` for a path that does not exist. */
export function* parcelsOf(paths: readonly string[], options: ReadOptions = {}): Generator<Parcel> {
  for (const found of findFiles(paths, extensions, options.ignore ?? [])) {
    if (found.kind === 'trouble') yield found
    else if (found.path !== '-') yield* openedFile(found.path, () => parcelsIn(fileSource(found.path), options))
    else yield* parcelsIn(bytesSource(options.stdin?.name ?? '-', options.stdin?.bytes ?? new Uint8Array()), options)
  }
}

/** The articles of a parcel, one at a time. What cannot be read is a trouble, and the rest is read all the same. */
export function* readParcel(parcel: Parcel, { maxBytes = TEN_MEGABYTES }: ReadOptions = {}): Generator<Read> {
  switch (parcel.kind) {
    case 'trouble':
      return yield parcel
    case 'file':
      return yield* openedFile(parcel.path, () => readSource(fileSource(parcel.path), maxBytes))
    case 'bytes':
      return yield* readSource(bytesSource(parcel.path, parcel.bytes), maxBytes)
    case 'lines':
      for (const line of parcel.lines) yield* readJsonLine(parcel.path, line, maxBytes)
  }
}

/** A source is one parcel; JSON lines, of which there may be any number, are cut into several. */
function* parcelsIn(source: OpenSource, { maxBytes = TEN_MEGABYTES }: ReadOptions): Generator<Parcel> {
  if (formatFor(source) !== readJsonLines) return yield source.parcel
  let lines: ByteLine[] = []
  for (const line of readByteLines(source, maxBytes)) {
    lines.push(line)
    if (lines.length < LINES) continue
    yield { kind: 'lines', path: source.path, lines }
    lines = []
  }
  if (lines.length > 0) yield { kind: 'lines', path: source.path, lines }
}

/** A source, and the parcel that stands for the whole of it. */
interface OpenSource extends Source {
  readonly parcel: Parcel
}

const fileSource = (path: string): OpenSource => ({
  path,
  chunks: () => chunksOf(path),
  parcel: { kind: 'file', path },
})

const bytesSource = (path: string, bytes: Uint8Array): OpenSource => ({
  path,
  chunks: () => [bytes],
  parcel: { kind: 'bytes', path, bytes },
})

const readSource = (source: Source, maxBytes: number): Iterable<Read> => formatFor(source)(source, maxBytes)

const formatFor = (source: Source): ReturnType<typeof formatOf> =>
  formatOf(source.path, () => {
    const [first = new Uint8Array()] = source.chunks()
    return first
  })

function* openedFile<T>(path: string, open: () => Iterable<T>): Generator<T | Trouble> {
  try {
    yield* open()
  } catch (error) {
    // The system refuses: no permission, a file gone since, a bad disk. Anything else is a mistake of ours.
    if (error instanceof Error && 'syscall' in error) yield unreadable(path, error)
    else throw error
  }
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

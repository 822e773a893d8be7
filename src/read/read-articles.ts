import { parcelsOf, type ReadOptions, readParcel } from './parcels.ts'
import type { Read } from './read.ts'

export { InputError } from './input-error.ts'
export type { ReadOptions } from './parcels.ts'
export type { Read } from './read.ts'

/**
 * Reads the articles behind paths, folders, globs and `-`, one at a time. What cannot be read is a trouble and the rest
 * is read all the same; only a path that does not exist throws, an `InputError`, before anything is read.
 */
export function* readArticles(paths: readonly string[], options: ReadOptions = {}): Generator<Read> {
  for (const parcel of parcelsOf(paths, options)) yield* readParcel(parcel, options)
}

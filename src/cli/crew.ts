import { accessSync, constants, mkdirSync } from 'node:fs'
import type { ExtractLine } from '../model/report.ts'
import type { Parcel } from '../read/parcels.ts'
import { optimizeSooner } from './long-run.ts'
import type { CommonOptions, JobOptions } from './options.ts'
import { counterOn } from './progress.ts'
import { Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import { hasThreads, inThreads } from './threads.ts'
import { refusals } from './words/refusals.ts'

/** What is to be understood, and by how many threads. */
export interface Work {
  readonly parcels: Iterable<Parcel>
  readonly maxBytes: number
  readonly jobs: number
  /** The folder of the cache; null without one. */
  readonly cache: string | null
}

/** What a thread is given. Plain data, as its answer is. */
export interface Share {
  readonly parcels: readonly Parcel[]
  readonly maxBytes: number
  readonly cache: string | null
}

/** Articles of a share: as many as are understood together. A run of one share is over before a thread has started. */
const SHARE = 64

/**
 * Understands the articles of parcels, in threads where there are many, and gives the lines of each share in the order
 * of the parcels: the same lines for any number of jobs.
 */
export async function* understood({ parcels, maxBytes, jobs, cache }: Work): AsyncGenerator<readonly ExtractLine[]> {
  const shares = sharesOf(parcels, { maxBytes, cache })
  const first = taken(shares, 2)
  const { understandShare } = await import('./worker.ts')
  if (first.length > 1 && jobs > 1 && hasThreads()) {
    yield* inThreads({ name: 'understandShare', here: understandShare, jobs }, together(first, shares))
    return
  }
  if (first.length > 1) optimizeSooner()
  for (const share of together(first, shares)) yield understandShare(share)
}

function* sharesOf(parcels: Iterable<Parcel>, how: Omit<Share, 'parcels'>): Generator<Share> {
  let held: Parcel[] = []
  let size = 0
  for (const parcel of parcels) {
    held.push(parcel)
    size += parcel.kind === 'lines' ? parcel.lines.length : 1
    if (size < SHARE) continue
    yield { parcels: held, ...how }
    held = []
    size = 0
  }
  if (held.length > 0) yield { parcels: held, ...how }
}

function taken<T>(values: Iterator<T>, count: number): readonly T[] {
  const list: T[] = []
  while (list.length < count) {
    const { done, value } = values.next()
    if (done) return list
    list.push(value)
  }
  return list
}

function* together<T>(first: readonly T[], rest: Iterable<T>): Generator<T> {
  yield* first
  yield* rest
}

/** Where the cache lies unless told: hidden, so that no run takes it for articles. */
const CACHE = '.rkn-cache'

/** The folder that `--cache` asks for, made and tried; null when it asks for none. */
export function cacheFolder(asked: string | true | undefined): string | null {
  if (asked === undefined) return null
  const folder = asked === true ? CACHE : asked
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch (error) {
    throw new Refusal(refusals.cache(folder, error))
  }
}

/** The lines that parcels give, counted on stderr while somebody watches. */
export async function* linesOf(
  terminal: Terminal,
  options: JobOptions & CommonOptions,
  parcels: Iterable<Parcel>,
  streams: boolean,
): AsyncGenerator<readonly ExtractLine[]> {
  const { maxBytes, jobs, cache } = options
  const counter = counterOn(terminal, options, streams)
  for await (const lines of understood({ parcels, maxBytes, jobs, cache: cacheFolder(cache) })) {
    counter.add(lines.filter(({ record }) => record === 'article').length)
    yield lines
  }
  counter.finish()
}

/** All of them, for those who need them together. */
export async function gathered<Line>(shares: AsyncIterable<readonly Line[]>): Promise<readonly Line[]> {
  const lines: Line[] = []
  for await (const share of shares) for (const line of share) lines.push(line)
  return lines
}

/** Gives the articles of many shares ids in one count: `a1`, and `a1c1` its first claim. */
export function renumber(): (lines: readonly ExtractLine[]) => readonly ExtractLine[] {
  let count = 0
  return (lines) =>
    lines.map((line) => {
      if (line.record === 'article') return { ...line, id: `a${++count}` }
      if (line.article === null) return line
      const article = `a${count}`
      return line.record === 'claim'
        ? { ...line, article, id: `${article}${line.id.slice(line.article.length)}` }
        : { ...line, article }
    })
}

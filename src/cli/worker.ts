import { readFileSync, statSync } from 'node:fs'
import type { Notice } from '../model/notice.ts'
import type { CompareLine, ExtractLine, Report, Summary } from '../model/report.ts'
import { type Parcel, readParcel } from '../read/parcels.ts'
import type { Read } from '../read/read-articles.ts'
import { type Cache, openCache } from './cache.ts'
import type { Share } from './crew.ts'

/** The lines of `extract` for the articles of a share; runs in a thread of its own where there are many articles. */
export async function understandShare({ parcels, maxBytes, cache }: Share): Promise<readonly ExtractLine[]> {
  if (cache === null) return understand(parcels, maxBytes)
  const known = openCache(cache)
  const lines: ExtractLine[] = []
  for (const parcel of parcels) lines.push(...(await linesOf(parcel, maxBytes, known)))
  return lines
}

function linesOf(parcel: Parcel, maxBytes: number, cache: Cache): Promise<readonly ExtractLine[]> {
  const held = inHand(parcel, maxBytes)
  const make = (): Promise<readonly ExtractLine[]> => understand([held], maxBytes)
  return held.kind === 'file' || held.kind === 'trouble' ? make() : cache.kept(partsOf(held, maxBytes), make)
}

/** What understanding depends on: the limit, the name and the bytes. */
function* partsOf(
  parcel: Exclude<Parcel, { kind: 'trouble' | 'file' }>,
  maxBytes: number,
): Generator<string | Uint8Array> {
  yield* [String(maxBytes), parcel.path, parcel.kind]
  if (parcel.kind === 'bytes') yield parcel.bytes
  else for (const [line, bytes] of parcel.lines) yield* [String(line), bytes ?? 'too large']
}

/** The rooms are loaded here, where something is not known: to build their tables takes longer than to read an answer. */
async function understand(parcels: readonly Parcel[], maxBytes: number): Promise<readonly ExtractLine[]> {
  const { extract } = await import('../check.ts')
  function* reads(): Generator<Read> {
    for (const parcel of parcels) yield* readParcel(parcel, { maxBytes })
  }
  return [...extract(reads())]
}

/** A file with its bytes, by which it is known; one too large or unreadable stays a file and becomes a notice. */
function inHand(parcel: Parcel, maxBytes: number): Parcel {
  if (parcel.kind !== 'file') return parcel
  const size = statSync(parcel.path, { throwIfNoEntry: false })?.size ?? maxBytes + 1
  if (size > maxBytes) return parcel
  try {
    return { kind: 'bytes', path: parcel.path, bytes: readFileSync(parcel.path) }
  } catch {
    return parcel
  }
}

/** A batch compared, in pieces that can be laid aside: JSON of each article, of its claims, and of each event. */
export interface Compared extends Pick<Report, 'report' | 'generator'> {
  readonly articles: readonly string[]
  readonly claims: readonly string[]
  readonly events: readonly { readonly json: string; readonly time: string; readonly first: string }[]
  readonly notices: readonly Notice[]
  readonly summary: Summary
}

/** The lines of a batch as text, and the folder of the cache; null without one. */
export interface Batch {
  readonly text: string
  readonly cache: string | null
}

/** Compares the lines of a batch; runs in a thread of its own where there are several. */
export const compareBatch = ({ text, cache }: Batch): Promise<Compared> =>
  cache === null ? compared(text) : openCache(cache).kept(['batch', text], () => compared(text))

async function compared(text: string): Promise<Compared> {
  const [{ compare }, { timeKey }] = await Promise.all([import('../check.ts'), import('../batches.ts')])
  const { articles, claims, events, ...rest } = compare(linesIn(text))
  const told = new Map<string, unknown[]>(articles.map(({ id }) => [id, []]))
  for (const claim of claims) told.get(claim.article)?.push(claim)
  return {
    ...rest,
    articles: articles.map((article) => JSON.stringify(article)),
    claims: articles.map(({ id }) => JSON.stringify(told.get(id) ?? [])),
    events: events.map((event) => ({
      json: JSON.stringify(event),
      time: timeKey(event),
      first: event.claims[0] ?? '',
    })),
  }
}

function* linesIn(text: string): Generator<CompareLine> {
  yield { record: 'batch' }
  for (const line of text.split('\n')) {
    if (line === '') continue
    const value: CompareLine = JSON.parse(line)
    yield value
  }
}

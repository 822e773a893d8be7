import { splitNotices } from '../batches.ts'
import type { CompareLine } from '../model/report.ts'
import { type Gathered, gather } from './gather.ts'
import { markBesideWork } from './long-run.ts'
import { openSpill, type Spill } from './spill.ts'
import { type Laid, type Streamed, streamed } from './streamed.ts'
import { hasThreads, inThreads } from './threads.ts'
import type { Batch, Compared } from './worker.ts'

/** So many threads, and the folder of the cache; null without one. */
interface Crew {
  readonly jobs: number
  readonly cache: string | null
}

/**
 * Compares an archive that memory need not hold: its lines are laid aside, compared batch by batch, in threads where there
 * are several, and what each batch gives is laid aside too until it is read in the order of the report.
 */
export async function compareLarge(
  shares: AsyncIterable<readonly CompareLine[]>,
  { ids, ...how }: Crew & { readonly ids: 'numbers' | 'stable' },
): Promise<Streamed> {
  markBesideWork()
  const spill = openSpill()
  const gathered = await gather(shares, spill)
  const laid: Laid[] = []
  for await (const { articles, claims, events, ...rest } of compared(gathered, spill, how)) {
    laid.push({
      ...rest,
      articles: articles.map(spill.add),
      claims: claims.map(spill.add),
      events: events.map(({ json, ...event }) => ({ ...event, piece: spill.add(json) })),
    })
  }
  const notices = [...splitNotices(gathered.splits), ...gathered.notices]
  return streamed({ ...gathered, notices }, laid, spill, ids)
}

async function* compared(
  { articles, batches }: Gathered,
  spill: Spill,
  { jobs, cache }: Crew,
): AsyncGenerator<Compared> {
  function* inputs(): Generator<Batch> {
    for (const batch of batches)
      yield { text: batch.flatMap((at) => articles[at]?.lines.map(spill.read) ?? []).join(''), cache }
  }
  const { compareBatch } = await import('./worker.ts')
  if (jobs > 1 && batches.length > 1 && hasThreads()) {
    yield* inThreads({ name: 'compareBatch', here: compareBatch, jobs }, inputs())
    return
  }
  for (const input of inputs()) yield compareBatch(input)
}

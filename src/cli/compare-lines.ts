import { BATCH } from '../batches.ts'
import { compare } from '../check.ts'
import type { CompareLine, Report } from '../model/report.ts'
import type { Streamed } from './streamed.ts'

type Found =
  | { readonly kind: 'held'; readonly report: Report }
  | { readonly kind: 'streamed'; readonly report: Streamed }

/** Compares lines as they come: in memory what one batch holds, the rest on disk. The report is the same. */
export async function compareLines(
  shares: AsyncIterable<readonly CompareLine[]>,
  how: { readonly jobs: number; readonly cache: string | null; readonly ids: 'numbers' | 'stable' },
): Promise<Found> {
  const rest = shares[Symbol.asyncIterator]()
  const held: CompareLine[] = []
  let articles = 0
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    for (const line of next.value) held.push(line)
    articles += next.value.filter(({ record }) => record === 'article').length
    if (articles <= BATCH) continue
    const { compareLarge } = await import('./large.ts')
    return { kind: 'streamed', report: await compareLarge(together(held, rest), how) }
  }
  return { kind: 'held', report: how.cache === null ? compare(held) : await compareAgain(held, how.cache) }
}

/** The report on the same lines is out of the cache. */
async function compareAgain(lines: readonly CompareLine[], folder: string): Promise<Report> {
  const { openCache } = await import('./cache.ts')
  function* parts(): Generator<string> {
    yield 'report'
    for (const line of lines) yield JSON.stringify(line)
  }
  return openCache(folder).kept(parts(), async () => compare(lines))
}

async function* together<T>(first: readonly T[], rest: AsyncIterator<readonly T[]>): AsyncGenerator<readonly T[]> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** All of it, for those who must see it at once. */
export const wholeOf = ({ articles, claims, events, ...rest }: Streamed): Report => {
  const { report, generator, notices, summary } = rest
  return {
    report,
    generator,
    articles: [...articles()],
    claims: [...claims()],
    events: [...events()],
    notices,
    summary,
  }
}

import { withIds } from '../batches.ts'
import { byPlace } from '../lines.ts'
import type { Event } from '../model/event.ts'
import type { Report, ReportArticle, ReportClaim, Summary } from '../model/report.ts'
import { stableIds } from '../stable-ids.ts'
import type { Gathered } from './gather.ts'
import type { Piece, Spill } from './spill.ts'
import type { Compared } from './worker.ts'

/** A report whose articles, claims and events are read one after another, as often as is asked for. */
export interface Streamed extends Omit<Report, 'articles' | 'claims' | 'events'> {
  readonly articles: () => Iterable<ReportArticle>
  readonly claims: () => Iterable<ReportClaim>
  readonly events: () => Iterable<Event>
}

/** A batch compared and laid aside. */
export interface Laid extends Omit<Compared, 'articles' | 'claims' | 'events'> {
  readonly articles: readonly Piece[]
  readonly claims: readonly Piece[]
  readonly events: readonly { readonly piece: Piece; readonly time: string; readonly first: string }[]
}

/** Each event where its place in the report is: its batch, and which of its events it is. */
interface Placed {
  readonly batch: number
  readonly nth: number
  readonly time: string
  /** The number of its first claim. */
  readonly first: number
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `c12` → 11: the place that an id of a batch tells. */
const placeOf = (id: string): number => Number(id.slice(1)) - 1

/** Puts what the batches gave in one order, numbered as `join` numbers what memory holds, or with stable ids. */
export function streamed(
  { articles, batches, notices }: Pick<Gathered, 'articles' | 'batches' | 'notices'>,
  laid: readonly Laid[],
  spill: Spill,
  ids: 'numbers' | 'stable',
): Streamed {
  const starts = startsOf(articles)
  const claimsOf = batches.map((batch) => numbersOf(batch, articles, starts))
  const claimIn = (batch: number, id: string): number => claimsOf[batch]?.[placeOf(id)] ?? 0
  const articleIn = (batch: number, id: string): number => batches[batch]?.[placeOf(id)] ?? 0
  const order = laid
    .flatMap(({ events }, batch) =>
      events.map(({ time, first }, nth): Placed => ({ batch, nth, time, first: claimIn(batch, first) })),
    )
    .sort((a, b) => compareText(a.time, b.time) || a.first - b.first)
  const eventsOf = laid.map(({ events }) => new Uint32Array(events.length))
  for (const [number, { batch, nth }] of order.entries()) {
    const numbers = eventsOf[batch]
    if (numbers) numbers[nth] = number
  }
  const name = ids === 'stable' ? stable(articles, starts, order) : numbered
  const articleId = (batch: number, id: string): string => name.article(articleIn(batch, id))
  const claimId = (batch: number, id: string): string => name.claim(claimIn(batch, id))
  const eventId = (batch: number, id: string): string => name.event(eventsOf[batch]?.[placeOf(id)] ?? 0)
  const slots = slotsOf(batches)
  const [first] = laid
  return {
    report: 'rkn/1',
    generator: first?.generator ?? '',
    *articles() {
      for (const [batch, nth] of slots) {
        const article: ReportArticle = spill.json(laid[batch]?.articles[nth])
        yield {
          ...article,
          id: articleId(batch, article.id),
          copyOf: article.copyOf && articleId(batch, article.copyOf),
        }
      }
    },
    *claims() {
      for (const [batch, nth] of slots) {
        const claims: readonly ReportClaim[] = spill.json(laid[batch]?.claims[nth])
        for (const claim of claims) {
          const [id, article, event] = [
            claimId(batch, claim.id),
            articleId(batch, claim.article),
            eventId(batch, claim.event),
          ]
          yield { ...claim, id, article, event }
        }
      }
    },
    *events() {
      for (const { batch, nth } of order) {
        const event: Event = spill.json(laid[batch]?.events[nth]?.piece)
        yield withIds(event, eventId(batch, event.id), (id) => claimId(batch, id))
      }
    },
    notices: [
      ...notices,
      ...laid.flatMap(({ notices: own }, batch) =>
        own.map((notice) => ({ ...notice, article: notice.article && articleId(batch, notice.article) })),
      ),
    ].sort(byPlace),
    summary: laid.map(({ summary }) => summary).reduce(addedUp),
  }
}

/** How the parts of a report are called by their numbers. */
interface Names {
  readonly article: (number: number) => string
  readonly claim: (number: number) => string
  readonly event: (number: number) => string
}

const numbered: Names = {
  article: (number) => `a${number + 1}`,
  claim: (number) => `c${number + 1}`,
  event: (number) => `e${number + 1}`,
}

/** The names that `withStableIds` gives. */
function stable(articles: Gathered['articles'], starts: Uint32Array, order: readonly Placed[]): Names {
  const names = stableIds(articles)
  const owners = new Uint32Array(starts.at(-1) ?? 0)
  for (const at of articles.keys()) owners.fill(at, starts[at], starts[at + 1])
  const claim = (number: number): string => {
    const owner = owners[number] ?? 0
    return `${names[owner] ?? ''}c${number - (starts[owner] ?? 0) + 1}`
  }
  return { article: (number) => names[number] ?? '', claim, event: (number) => `e${claim(order[number]?.first ?? 0)}` }
}

/** The number of each article's first claim, and last how many there are. */
function startsOf(articles: Gathered['articles']): Uint32Array {
  const starts = new Uint32Array(articles.length + 1)
  for (const [at, { claims }] of articles.entries()) starts[at + 1] = (starts[at] ?? 0) + claims
  return starts
}

/** The numbers of a batch's claims, in its own order. */
function numbersOf(batch: readonly number[], articles: Gathered['articles'], starts: Uint32Array): Uint32Array {
  return Uint32Array.from(
    batch.flatMap((at) => Array.from({ length: articles[at]?.claims ?? 0 }, (_, nth) => (starts[at] ?? 0) + nth)),
  )
}

/** For each article in order its batch, and which of its articles it is. */
function slotsOf(batches: Gathered['batches']): readonly (readonly [batch: number, nth: number])[] {
  const slots: (readonly [number, number])[] = []
  for (const [batch, members] of batches.entries())
    for (const [nth, article] of members.entries()) slots[article] = [batch, nth]
  return slots
}

/** The counts of two reports together. */
export const addedUp = (a: Summary, b: Summary): Summary => ({
  articles: a.articles + b.articles,
  sources: a.sources + b.sources,
  claims: a.claims + b.claims,
  events: a.events + b.events,
  agree: a.agree + b.agree,
  conflict: a.conflict + b.conflict,
  single: a.single + b.single,
})

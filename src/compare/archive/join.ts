import type { Event } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import { type Comparison, timeKey } from '../compare.ts'

/** A batch compared, and the place of each of its articles in the order of all. */
export interface Part {
  readonly members: readonly number[]
  readonly comparison: Comparison
}

/** What was compared apart in one order, as if it had been compared at once: articles, claims and events numbered anew. */
export function join(parts: readonly Part[]): Comparison {
  const [only] = parts
  if (only && parts.length === 1) return only.comparison
  const articles = inOrder(parts, ({ comparison }) => comparison.articles.map((article) => [article]))
  const claims = inOrder(parts, ({ comparison: { articles: own, claims: told } }) => {
    const byArticle = new Map<string, ReportClaim[]>(own.map(({ id }) => [id, []]))
    for (const claim of told) byArticle.get(claim.article)?.push(claim)
    return own.map(({ id }) => byArticle.get(id) ?? [])
  })
  const nth = new Map(claims.map(({ value, part }, at) => [`${part} ${value.id}`, at]))
  const claimIn = (part: number, id: string): number => nth.get(`${part} ${id}`) ?? -1
  const articleId = (part: number, id: string): string =>
    `a${(parts[part]?.members[Number(id.slice(1)) - 1] ?? -1) + 1}`
  const claimId = (part: number, id: string): string => `c${claimIn(part, id) + 1}`
  const events = parts
    .flatMap(({ comparison }, part) =>
      comparison.events.map((event) => ({ event, part, first: claimIn(part, event.claims[0] ?? '') })),
    )
    .sort((a, b) =>
      timeKey(a.event) < timeKey(b.event) ? -1 : timeKey(a.event) > timeKey(b.event) ? 1 : a.first - b.first,
    )
  const eventIds = new Map(events.map(({ event, part }, at) => [`${part} ${event.id}`, `e${at + 1}`]))
  return {
    articles: articles.map(({ value: { id, copyOf, ...article }, part }) => ({
      id: articleId(part, id),
      ...article,
      copyOf: copyOf && articleId(part, copyOf),
    })),
    claims: claims.map(({ value, part }) => ({
      ...value,
      id: claimId(part, value.id),
      article: articleId(part, value.article),
      event: eventIds.get(`${part} ${value.event}`) ?? '',
    })),
    events: events.map(({ event, part }, at) => withIds(event, `e${at + 1}`, (id) => claimId(part, id))),
  }
}

/** What the articles of all parts hold, article by article in the order of all. */
function inOrder<T>(
  parts: readonly Part[],
  held: (part: Part) => readonly (readonly T[])[],
): readonly { readonly value: T; readonly part: number }[] {
  const slots: { readonly values: readonly T[]; readonly part: number }[] = []
  for (const [at, part] of parts.entries()) {
    for (const [nth, values] of held(part).entries()) slots[part.members[nth] ?? 0] = { values, part: at }
  }
  return slots.flatMap(({ values, part }) => values.map((value) => ({ value, part })))
}

/** The event with other ids for itself and its claims. */
export function withIds(event: Event, id: string, claimId: (id: string) => string): Event {
  return {
    ...event,
    id,
    claims: event.claims.map(claimId),
    conflicts: event.conflicts.map((conflict) => ({
      ...conflict,
      sides: conflict.sides.map((side) => ({ ...side, claims: side.claims.map(claimId) })),
    })),
    updates: event.updates.map((update) => ({ ...update, claims: update.claims.map(claimId) })),
  }
}

import type { Slot } from '../model/event.ts'
import type { ReportClaim } from '../model/report.ts'
import { mark } from './mark.ts'
import type { Shown } from './shown.ts'

/**
 * A side's claims, the best to quote first: one an article, whose quote holds the decisive words, no copy. Of claims
 * that quote one and the same stretch only the best is kept.
 */
export function rank(
  { articles }: Shown,
  claims: readonly ReportClaim[],
  on: Slot,
  value: string,
): readonly ReportClaim[] {
  const cost = (claim: ReportClaim): number => {
    const copy = articles.get(claim.article)?.copyOf != null
    const silent = mark(claim, on, value).marks.length === 0
    return (copy ? 2 : 0) + (silent ? 1 : 0)
  }
  const costs = new Map(claims.map((claim) => [claim.id, cost(claim)]))
  const best = claims.toSorted((a, b) => (costs.get(a.id) ?? 0) - (costs.get(b.id) ?? 0))
  const stretches = firstBy(best, stretchOf)
  const first = new Set(firstBy(stretches, ({ article }) => article))
  return [...first, ...stretches.filter((claim) => !first.has(claim))]
}

/** Names the stretch of an article that a claim quotes. */
export const stretchOf = ({ article, span }: ReportClaim): string =>
  `${article} ${span.start}-${span.end} ${span.in ?? ''}`

/** The first of those that share a key. */
function firstBy(claims: readonly ReportClaim[], key: (claim: ReportClaim) => string): readonly ReportClaim[] {
  const kept = new Map<string, ReportClaim>()
  for (const claim of claims) if (!kept.has(key(claim))) kept.set(key(claim), claim)
  return [...kept.values()]
}

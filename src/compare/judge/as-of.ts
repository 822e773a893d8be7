import { interval } from '../../model/time.ts'
import { hasOwnClock, isInherited, length } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'

/** A count settles within two months; later articles give the final figure. */
export const SETTLED = 60

/** The day that a claim's own words count up to: «per Senin (8/5)», «hingga pukul 18.00». */
export function namedDay(fact: Fact): number | null {
  const { time } = fact
  if (time === null || Number.isFinite(time.first) || !Number.isFinite(time.last)) return null
  return isInherited(fact) && !hasOwnClock(fact) ? null : time.last
}

/** The day a figure belongs to: the one it names, else that of its article; null when unknown. */
export const asOf = (fact: Fact): number | null => namedDay(fact) ?? fact.told

/** The first day it can belong to: «hingga Agustus» is of any day of that month. */
export function asOfAtLeast(fact: Fact): number | null {
  const upTo = namedDay(fact) === null ? null : interval(fact.claim.time?.value.replace(/^.*\//, '') ?? '')
  return upTo?.first ?? fact.told
}

/** The last day it can belong to: a page without a date may be of any day after those that it tells of. */
export const asOfAtMost = (fact: Fact): number | null => namedDay(fact) ?? (fact.published === null ? null : fact.told)

/** Neither says when it counted, and what else they tell puts neither before the other: «tiga orang tewas», «lima orang tewas». */
export const areUndated = (low: Fact, high: Fact): boolean =>
  [low, high].every((fact) => fact.published === null && namedDay(fact) === null) && low.told === high.told

/**
 * The day an event is told of, by the middle one of its claims: a single misread year does not make it old. «Sejak Januari
 * hingga Agustus» is how long was counted, and no such day. Infinite when none tells.
 */
export function startOf(facts: readonly Fact[]): number {
  const days = facts
    .flatMap(({ time }) => (time && Number.isFinite(time.first) && length(time) <= SETTLED ? [time.first] : []))
    .toSorted((a, b) => a - b)
  return days[Math.floor((days.length - 1) / 2)] ?? Number.POSITIVE_INFINITY
}

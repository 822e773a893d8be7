import type { Claim, EventType } from '../../model/claim.ts'
import { interval } from '../../model/time.ts'
import { mishaps } from './families.ts'

/** How often an article tells of a type below its headlines, and on how many days; 1 at least. */
export interface Tally {
  readonly claims: number
  readonly days: number
}

/** What an article tells, counted. */
export interface Tallies {
  readonly ofType: (type: EventType) => Tally
  /** On how many days accidents, disasters and attacks befall, with all their dead and injured; 1 at least. */
  readonly mishapDays: number
}

const once: Tally = { claims: 1, days: 1 }

/** The first days that dated claims give. */
const daysOf = (claims: readonly Claim[]): ReadonlySet<number | undefined> =>
  new Set(claims.flatMap(({ time }) => (time ? [interval(time.value)?.first] : [])))

/** By type, how many claims an article makes of it below its headlines, and on how many days. */
export function talliesOf(claims: readonly Claim[]): Tallies {
  const told = claims.filter(({ headline }) => !headline)
  const byType = new Map<EventType, Claim[]>()
  for (const claim of told) {
    const known = byType.get(claim.type)
    if (known) known.push(claim)
    else byType.set(claim.type, [claim])
  }
  const tallies = new Map(
    [...byType].map(([type, of]) => [type, { claims: of.length, days: Math.max(1, daysOf(of).size) }]),
  )
  const days = [...daysOf(told.filter(({ type }) => mishaps.has(type)))].filter(Number.isFinite)
  return { ofType: (type) => tallies.get(type) ?? once, mishapDays: Math.max(1, days.length) }
}

import { daysApart, hasOwnClock, isAhead, isDated, isInherited } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'

/** Days between two dates from which no slip explains them, unless they are one day of another month or year. */
const SEASON = 45

/** «pada 11 Juni. Api muncul pukul 19.45»: the hour stands with the claim, and the day right before it. */
const isTimed = (fact: Fact): boolean =>
  isInherited(fact) && (fact.time?.instant ?? null) !== null && hasOwnClock(fact) && !isAhead(fact)

/** The day told outright, of what happened or of what somebody is accused of; null without one. */
const toldDay = (fact: Fact): Fact['time'] => (isDated(fact) || isTimed(fact) ? fact.time : fact.content)

/** Told outright of days a season apart or more: two summits, not one with a wrong date. */
export function seasonsApart(a: Fact, b: Fact): boolean {
  const [one, other] = [toldDay(a), toldDay(b)]
  if (one === null || other === null || a.claim.type === 'other' || daysApart(one, other) < SEASON) return false
  if (a.time === null || b.time === null) return true
  return Number.isFinite(one.first + one.last + other.first + other.last) && !isSlipOfPen(a, b)
}

/** «13 September 2022» for «13 September 2023», «4 Oktober» for «4 Agustus»: one part of what the texts say of the date. */
function isSlipOfPen(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map(({ claim }) => (claim.time?.value ?? '').slice(0, 10).split('-'))
  // «Sabtu (23/12)»: the year is only reckoned, and says something only where it is the other's.
  const isReckoned = one?.[0] !== other?.[0] && [a, b].some(({ claim }) => claim.time?.assumed.includes('year'))
  const parts = isReckoned ? [1, 2] : [0, 1, 2]
  const told = parts.filter((part) => one?.[part] !== undefined && other?.[part] !== undefined)
  const isDay = one?.[2] !== undefined || other?.[2] !== undefined
  return isDay && told.length > 1 && told.filter((part) => one?.[part] !== other?.[part]).length < 2
}

/** Days between two dates, told outright or taken over, from which they are of two events whatever else is alike. */
const AGES = 3 * 365

/** «Juli 2000» and the day before a summit of 2019. */
export const agesApart = ({ time: a }: Fact, { time: b }: Fact): boolean =>
  a !== null && b !== null && daysApart(a, b) > AGES

/** A date that is taken over from elsewhere in the text lies ages away: one of the two is misread, or they are two events. */
export const isMisreadOrOld = (a: Fact, b: Fact): boolean => (isInherited(a) || isInherited(b)) && agesApart(a, b)

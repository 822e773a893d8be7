import type { EventType } from '../../model/claim.ts'
import { timesAgree, timesClash } from '../../model/time.ts'
import { areTwoMeetings, haveOtherPartner } from '../facts/contests.ts'
import { daysApart, isInherited, length } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { contests } from '../facts/families.ts'
import { isOneName } from '../facts/names.ts'
import { areNear, differInPlace } from '../facts/places.ts'
import { agreementsNeeded, areRelated, isFull } from '../facts/stories.ts'
import { isDeparture } from '../slots/place/tour.ts'
import { areCountedApart } from './apart.ts'

/** Days that the date of what stands beside an undated claim may be off. */
const ABOUT = 10

/** Whether the dates, or what stands for them, cannot be one. */
function differInTime(a: Fact, b: Fact): boolean {
  if (a.time && b.time) return timesClash(a.time, b.time)
  const [one, other] = [a.time ?? a.about, b.time ?? b.about]
  return one !== null && other !== null && daysApart(one, other) > ABOUT
}

/** One day, or one month where the text gives no day. */
const shareDay = ({ time: a }: Fact, { time: b }: Fact): boolean =>
  a !== null && b !== null && length(a) <= 31 && length(b) <= 31 && timesAgree(a, b)

/** Whether both name somebody in full, one and the same or nobody in common; null where they do not tell. */
function shareName({ who: a }: Fact, { who: b }: Fact): boolean | null {
  if (a.some((one) => isFull(one) && b.some((other) => isFull(other) && isOneName(one, other)))) return true
  if (!a.some(isFull) || !b.some(isFull)) return null
  return a.some((one) => b.some((other) => isOneName(one, other))) ? null : false
}

/** Two contests of which one party is the same, and the other is not. */
const haveOtherRival = (a: Fact, b: Fact): boolean =>
  contests.has(a.claim.type) && contests.has(b.claim.type) && haveOtherPartner(a, b)

/** «Rusia menuduh Ukraina», «Ukraina menuduh Rusia»: whoever does it in one suffers it in the other, from somebody else. */
function areReturned(a: Fact, b: Fact): boolean {
  if (a.claim.type !== b.claim.type || contests.has(a.claim.type)) return false
  const { doers, sufferers } = a
  const { doers: others, sufferers: victims } = b
  if (sufferers.length === 0 && victims.length === 0) return false
  if (sufferers.some((name) => victims.includes(name)) || doers.some((name) => others.includes(name))) return false
  return doers.some((name) => victims.includes(name)) || others.some((name) => sufferers.includes(name))
}

/** «bertolak dari Kupang», «berkunjung ke Kupang»: away from where the other goes. */
const goOtherWays = (a: Fact, b: Fact): boolean =>
  isDeparture(a) !== isDeparture(b) && a.claim.type === 'visit' && b.claim.type === 'visit' && areNear(a, b)

/**
 * Whether claims of two articles are of two happenings for certain: the articles have nobody and no place in common, and
 * the claims differ in one of the three things that tell one happening from another: when, where and who.
 */
export function areForeign(a: Fact, b: Fact): boolean {
  if (a.article === b.article || areRelated(a, b)) return false
  return differInTime(a, b) || differInPlace(a, b) || shareName(a, b) === false
}

/** Days that no slip of one source explains, but that of a month or a year. */
const SEASON = 75

/** Both name somebody, though not in full, and none of them is one. */
const haveNobodyInCommon = ({ who: a }: Fact, { who: b }: Fact): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isOneName(one, other)))

/** Days by which a date that is only taken over may be off. */
const TAKEN_OVER = 2

/** «Danu tiba pada Juli», «Rani tiba pada Oktober»: of another day, and others, whatever a third article tells. */
export function areOfOthersThen(a: Fact, b: Fact): boolean {
  if (a.article === b.article || a.time === null || b.time === null || !timesClash(a.time, b.time)) return false
  const [isSure, gap] = [!isInherited(a) && !isInherited(b), daysApart(a.time, b.time)]
  if (isSure && gap > SEASON && haveNobodyInCommon(a, b)) return true
  return (isSure || gap > TAKEN_OVER) && shareName(a, b) === false
}

/** In how many of when, where and who two claims agree. */
const agreements = (a: Fact, b: Fact): number =>
  [shareDay(a, b), areNear(a, b), shareName(a, b) === true].filter(Boolean).length

/** Told as a charge or as its denial. */
const isDisputed = ({ claim: { status, type } }: Fact): boolean =>
  status === 'denied' || status === 'alleged' || type === 'accuse' || type === 'deny'

const shareMention = ({ mentions: a, who: one }: Fact, { mentions: b, who: other }: Fact): boolean =>
  a.some((word) => b.includes(word)) || one.some((name) => other.some((same) => isOneName(name, same)))

/** «Adi membantah menerima uang», «Budi diduga menerima uang»: a charge and a denial with nobody in common, and no day or place. */
const areOtherDisputes = (a: Fact, b: Fact): boolean =>
  (isDisputed(a) || isDisputed(b)) && agreements(a, b) === 0 && !shareMention(a, b)

/** What befalls somebody: of another, on no day that both tell, it is another's. */
const befalling: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'charge', 'die', 'resign', 'sentence', 'try'])

/** «Danu Wirya divonis pada Mei 2031», «Rahma Tika divonis pada 2031». */
const befallsOthers = (a: Fact, b: Fact): boolean =>
  a.claim.type === b.claim.type && befalling.has(a.claim.type) && !shareDay(a, b) && shareName(a, b) === false

/**
 * Whether claims of two articles are hardly of one happening, however alike their words. Sources get one of when, where
 * and who wrong, or the program does, not two; and claims of articles that have little in common must agree in
 * some of the three themselves.
 */
export function areStrangers(a: Fact, b: Fact): boolean {
  if (a.article === b.article) return false
  const time = differInTime(a, b)
  const needed = agreementsNeeded(a, b)
  if (needed > 0 && agreements(a, b) < needed) return true
  if (areOtherDisputes(a, b) || befallsOthers(a, b)) return true
  if (haveOtherRival(a, b) || areReturned(a, b) || goOtherWays(a, b) || (time && areCountedApart(a, b))) return true
  if (time && areTwoMeetings(a, b)) return true
  const place = differInPlace(a, b)
  if (!time && !place) return false
  const named = shareName(a, b)
  return named === false || (named === null && time && place)
}

/**
 * Whether so many days lie between two claims that only what they name makes them one: somebody, some place or a rare name. Of few
 * articles all may be of one story.
 */
export function areLongApart(a: Fact, b: Fact, sharesRareName: () => boolean): boolean {
  if (a.article === b.article || a.story.isOfFew) return false
  const [one, other] = [a.time ?? a.about, b.time ?? b.about]
  if (one === null || other === null || daysApart(one, other) <= ABOUT) return false
  return !areNear(a, b) && shareName(a, b) !== true && !sharesRareName()
}

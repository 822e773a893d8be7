import type { EventType } from '../../model/claim.ts'
import { timesClash } from '../../model/time.ts'
import { areOtherTeams, areTwoContests, areTwoGoals, areTwoMeetings } from '../facts/contests.ts'
import { clockGap, daysApart, hasOwnClock, isAhead, isDated, isInherited } from '../facts/dates.ts'
import { areFoundedAndFound, areSoughtAndSaved } from '../facts/doings.ts'
import type { Fact } from '../facts/facts.ts'
import { accidents, kinship } from '../facts/families.ts'
import { areOtherSets, areTwoRivals } from '../facts/matches.ts'
import { differInPlace } from '../facts/places.ts'
import { areTwoQuotes } from '../facts/quotes.ts'
import { areTwoEnds } from '../slots/place/tour.ts'
import { areOfTwoPosts } from '../slots/who/post.ts'
import { agesApart, seasonsApart } from './ages.ts'
import { areOfTwoInstances } from './instances.ts'
import { areOfTwoDoers, areTwoArrivals, areTwoEvacuations, areTwoSignings } from './parties.ts'
import { areTwoQuakes } from './quakes.ts'
import { areTwoRounds, areTwoSessions, areTwoTurns, isFormerBeside, isToldBefore } from './turns.ts'

const isOneType = (a: EventType, b: EventType): boolean => a === b && a !== 'other'

/** Happenings that go from place to place, or are in many at once. */
const roaming: ReadonlySet<EventType> = new Set<EventType>([
  'deploy',
  'evacuate',
  'move',
  'supply',
  'trade',
  'transfer',
  'visit',
  'war',
])

/** A caption that repeats its article's sentence but for the date says the same thing twice, and wrongly once. */
const REPEATED = 0.75

const shareOf = (a: readonly string[], b: readonly string[]): number => {
  const other = new Set(b)
  return a.length + b.length === 0 ? 0 : (2 * a.filter((word) => other.has(word)).length) / (a.length + b.length)
}

/** Whether one of the two says the other again, on another day: «diluncurkan di Batam, Sabtu» under the photograph. */
export function isRepeated(a: Fact, b: Fact): boolean {
  // «Budi (1978, 1979)»: a year that stands for its verb says nothing again.
  if (
    a.claim.root === '' ||
    a.claim.root !== b.claim.root ||
    !isOneType(a.claim.type, b.claim.type) ||
    !a.time ||
    !b.time
  )
    return false
  const words = [...a.terms, ...a.mentions]
  return words.length > 2 && daysApart(a.time, b.time) <= 2 && shareOf(words, [...b.terms, ...b.mentions]) >= REPEATED
}

/** Minutes between two clocks of one kind of happening in one article from which they are two. */
const LATER = 20

/** Happenings that go through stages: the fire breaks out at 05.30 and is told of at 07.30. */
const staged: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'collapse',
  'crash',
  'die',
  'fire',
  'flood',
  'injure',
])

/** Days after an accident within which its dead are counted: «Sabtu pagi 13 orang tewas» of a fire on Friday night. */
const COUNTING = 1

function isCountedAfter(a: Fact, b: Fact): boolean {
  if (!a.time || !b.time || kinship(a.claim.type, b.claim.type) !== 'casualty') return false
  const [blow, toll] = accidents.has(a.claim.type) ? [a.time, b.time] : [b.time, a.time]
  return toll.first >= blow.first && daysApart(blow, toll) <= COUNTING
}

function differInTime(a: Fact, b: Fact): boolean {
  if (!isDated(a) || !isDated(b) || !a.time || !b.time) return false
  if (timesClash(a.time, b.time)) return !isRepeated(a, b) && !isCountedAfter(a, b)
  if (!isOneType(a.claim.type, b.claim.type) || staged.has(a.claim.type)) return false
  return (clockGap(a, b) ?? 0) > LATER
}

/** Minutes between two clocks of one article, each in its own clause, from which they are two doings of any kind. */
const HOUR = 60

/** «lepas landas pukul 07.15», «mendarat pukul 08.20». */
const isHoursApart = (a: Fact, b: Fact): boolean =>
  !(staged.has(a.claim.type) && a.claim.type === b.claim.type) &&
  hasOwnClock(a) &&
  hasOwnClock(b) &&
  (clockGap(a, b) ?? 0) > HOUR

/** One kind of happening of one article, that stays where it is, in two places; one where it was to be may be another. */
export const isElsewhere = (a: Fact, b: Fact): boolean =>
  a.article === b.article &&
  isOneType(a.claim.type, b.claim.type) &&
  !roaming.has(a.claim.type) &&
  isAhead(a) === isAhead(b) &&
  differInPlace(a, b)

const differInOrder = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.order !== null && b.order !== null && a.order !== b.order && isOneType(a.type, b.type) && a.root === b.root

/** Days after which what was told as the last of its kind is over: «terakhir kali juara pada 1999» is not today's title. */
const LONG = 60

const isRecall = ({ claim, time, told }: Fact): boolean =>
  claim.order === 'last' && time !== null && told !== null && told - time.last > LONG

/** «yang pertama», «yang kedua», «terakhir kali», «hari ke-3»: each is counted, and they are not the same one. */
export function areCountedApart(a: Fact, b: Fact): boolean {
  const [one, other] = [a.claim.order, b.claim.order]
  const differ = one !== null && other !== null && one !== other
  if (a.time === null || b.time === null) {
    const [near, next] = [a.time ?? a.about, b.time ?? b.about]
    const isOfTwoDays = near !== null && next !== null && daysApart(near, next) > 1
    // «rapat pertama mereka pada 2031», «datang untuk rapat kedua»: beside another day it is the one, not the other.
    return (differ && isOfTwoDays && a.claim.type === 'meet' && b.claim.type === 'meet') || isRecall(a) !== isRecall(b)
  }
  if (daysApart(a.time, b.time) < 2) return false
  if (differ) return true
  return a.stage !== null && b.stage !== null && a.stage.of === b.stage.of && a.stage.nth !== b.stage.nth
}

/** Whether one is the first of its kind since the year of the other: «pertemuan pertama mereka sejak 2031». */
const isFirstSince = ({ since }: Fact, { time }: Fact): boolean =>
  since !== null && time !== null && time.last <= since.last

/**
 * Whether two claims are of two events for certain: by their dates, by the quake, contest, quotation or post they are of,
 * by who came, fled or spoke, by a turn of before; as one tells what followed the other, arrest and charge; or as one
 * article gives them dates, hours, counts or partners that cannot all be of one happening. A plan and what came of it may
 * differ and be one.
 */
export function keptApart(a: Fact, b: Fact): boolean {
  if (
    (agesApart(a, b) && !isInherited(a) && !isInherited(b)) ||
    seasonsApart(a, b) ||
    areTwoQuakes(a, b) ||
    areTwoContests(a, b) ||
    areTwoGoals(a, b) ||
    areOtherSets(a, b) ||
    areTwoQuotes(a, b) ||
    areTwoArrivals(a, b) ||
    areTwoEvacuations(a, b) ||
    areTwoEnds(a, b) ||
    areOfTwoDoers(a, b) ||
    areFoundedAndFound(a.claim, b.claim) ||
    areSoughtAndSaved(a.claim, b.claim) ||
    areTwoTurns(a, b) ||
    isToldBefore(a, b) ||
    areTwoRounds(a, b) ||
    areTwoSessions(a, b) ||
    isFormerBeside(a, b) ||
    areOfTwoPosts(a, b) ||
    areOfTwoInstances(a, b) ||
    areCountedApart(a, b) ||
    kinship(a.claim.type, b.claim.type) === 'sequel' ||
    (isOneType(a.claim.type, b.claim.type) && (isFirstSince(a, b) || isFirstSince(b, a)))
  )
    return true
  return (
    a.article === b.article &&
    (differInTime(a, b) ||
      isHoursApart(a, b) ||
      differInOrder(a, b) ||
      areTwoMeetings(a, b) ||
      areTwoSignings(a, b) ||
      areTwoRivals(a, b) ||
      areOtherTeams(a, b))
  )
}

import { peopleUnits } from '../../lexicon/counted-words.ts'
import type { Claim, EventType } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import { timesClash } from '../../model/time.ts'
import { areOtherTeams, areTwoContests, areTwoMeetings } from '../facts/contests.ts'
import { clockGap, daysApart, hasOwnClock, isInherited, isToldOutright } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { accidents, kinship } from '../facts/families.ts'
import { fold, isOneName } from '../facts/names.ts'
import { differInPlace } from '../facts/places.ts'
import { areTwoQuotes } from '../facts/quotes.ts'
import { areOfTwoPosts } from '../slots/who/post.ts'
import { areTwoRounds, areTwoSessions, areTwoTurns, isFormerBeside, isToldBefore } from './turns.ts'

const isAhead = ({ claim }: Fact): boolean => claim.status === 'planned' || claim.status === 'possible'

const isDated = (fact: Fact): boolean => isToldOutright(fact) && !isAhead(fact)

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

/** «Ambon dan Ternate meneken perjanjian», «Tual dan Wela meneken piagam»: two papers, of nobody in common. */
const areTwoSignings = (a: Fact, b: Fact): boolean =>
  a.claim.type === 'sign' &&
  b.claim.type === 'sign' &&
  a.who.length > 1 &&
  b.who.length > 1 &&
  !a.who.some((one) => b.who.some((other) => isOneName(one, other)))

/** One kind of happening of one article, that stays where it is, in two places; one where it was to be may be another. */
export const isElsewhere = (a: Fact, b: Fact): boolean =>
  a.article === b.article &&
  isOneType(a.claim.type, b.claim.type) &&
  !roaming.has(a.claim.type) &&
  isAhead(a) === isAhead(b) &&
  differInPlace(a, b)

const isByName = ({ claim }: Fact): boolean => claim.who.some(({ kind, role }) => kind === 'person' && role === 'agent')

/** «97 wisatawan tiba»: so many people, and nobody by name. */
const isOfMany = ({ claim }: Fact): boolean =>
  claim.who.every(({ kind }) => kind !== 'person') &&
  claim.numbers.some(({ unit, end }) => peopleUnits.has(unit) && end <= claim.trigger.start)

/** «97 wisatawan tiba di Tirta», «Danu tiba di Tirta»: two arrivals. */
const areTwoArrivals = (a: Fact, b: Fact): boolean =>
  a.claim.type === 'visit' && b.claim.type === 'visit' && ((isByName(a) && isOfMany(b)) || (isOfMany(a) && isByName(b)))

/** «14 ribu warga mengungsi», «korban dibawa ke rumah sakit»: those who leave their homes, and those who are fetched. */
const areTwoEvacuations = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.type === 'evacuate' && b.type === 'evacuate' && isFlight(a) !== isFlight(b) && (isFetching(a) || isFetching(b))

const FETCHED = /\b(?:IGD|jasad|jenazah|klinik|korban|luka|mayat|puskesmas|RSUD|rumah sakit)\b/iu
const isFlight = ({ root }: Claim): boolean => root === 'ungsi'
const isFetching = (claim: Claim): boolean => !isFlight(claim) && FETCHED.test(claim.quote)

/** Whom a claim shows doing it, where all of them are of one kind: people, or bodies. */
function kindOfDoers({ claim }: Fact): EntityKind | null {
  const [first, ...rest] = claim.who.filter(({ role }) => role === 'agent')
  return first && rest.every(({ kind }) => kind === first.kind) ? first.kind : null
}

/** «Mahkamah angkat suara», «Kejaksaan angkat bicara»; «Danu menjenguk korban», «Sari menjenguk korban»: each does so. */
const eachForThemselves: ReadonlySet<EventType> = new Set<EventType>(['speak', 'visit'])
function areOfTwoDoers(a: Fact, b: Fact): boolean {
  if (a.claim.type !== b.claim.type || !eachForThemselves.has(a.claim.type)) return false
  const kind = kindOfDoers(a)
  if (kind === null || kind !== kindOfDoers(b)) return false
  return !a.doers.some((name) => b.doers.some((known) => isOneName(fold(name), fold(known))))
}

const differInOrder = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.order !== null && b.order !== null && a.order !== b.order && isOneType(a.type, b.type) && a.root === b.root

/** Minutes between the clocks of two aftershocks, or of quakes of two magnitudes, from which they are two. */
const SHOCKS = 10

/** No two outlets give magnitudes so far apart for one quake. */
const SIZES = 1

/** Magnitudes so far apart, but for what halves of a tenth lose, are of two quakes where their times differ as well. */
const STEP = 0.29

const isAftershock = ({ terms }: Fact): boolean => terms.includes('susul')

const isTimedApart = (a: Fact, b: Fact): boolean =>
  (clockGap(a, b) ?? 0) > SHOCKS || (a.time !== null && b.time !== null && timesClash(a.time, b.time))

/** Told outright of two days that no slip of a night explains: the ground shakes again. */
const isDaysApart = (a: Fact, b: Fact): boolean =>
  isDated(a) && isDated(b) && a.time !== null && b.time !== null && daysApart(a.time, b.time) > 2

/**
 * «Gempa susulan» is not the quake it follows, and of aftershocks there are many. «M 6,0» and «M 6,5» are two quakes
 * where some article tells of both; else they are what two articles dispute.
 */
export function areTwoQuakes(a: Fact, b: Fact): boolean {
  if (a.claim.type !== 'quake' || b.claim.type !== 'quake') return false
  if (isAftershock(a) !== isAftershock(b)) return true
  if (isAftershock(a)) return isTimedApart(a, b)
  if (a.magnitude === null || b.magnitude === null) return isDaysApart(a, b)
  if (clockGap(a, b) === 0) return false
  // «M 5,9» of Rabu and «M 5,0» of Sabtu: no outlet gets both wrong.
  if (Math.abs(a.magnitude - b.magnitude) >= STEP && isTimedApart(a, b)) return true
  return a.otherMagnitudes.includes(b.magnitude) || Math.abs(a.magnitude - b.magnitude) > SIZES
}

/** Days between two dates from which no slip explains them, unless they are one day of another month or year. */
const SEASON = 45

/** The day told outright, of what happened or of what somebody is accused of; null without one. */
const toldDay = (fact: Fact): Fact['time'] => (isDated(fact) ? fact.time : fact.content)

/** Told outright of days a season apart or more: two summits, not one with a wrong date. */
function seasonsApart(a: Fact, b: Fact): boolean {
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

/** Days after which what was told as the last of its kind is over: «terakhir kali juara pada 1999» is not today's title. */
const LONG = 60

const isRecall = ({ claim, time, told }: Fact): boolean =>
  claim.order === 'last' && time !== null && told !== null && told - time.last > LONG

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
 * Whether two claims are of two events for certain: their dates lie ages or seasons apart, they are of two quakes, of two
 * contests, of two quotations, of two posts, of somebody who came and of many, of some who fled and some who were fetched, of what was
 * done before and again, one is the first of its kind since the other, or one article gives them
 * dates, hours or partners that cannot both be of one happening, or counts them (`yang pertama`, `yang kedua`).
 * A plan and what came of it may differ and be one.
 */
export function keptApart(a: Fact, b: Fact): boolean {
  if (
    (agesApart(a, b) && !isInherited(a) && !isInherited(b)) ||
    seasonsApart(a, b) ||
    areTwoQuakes(a, b) ||
    areTwoContests(a, b) ||
    areTwoQuotes(a, b) ||
    areTwoArrivals(a, b) ||
    areTwoEvacuations(a, b) ||
    areOfTwoDoers(a, b) ||
    areTwoTurns(a, b) ||
    isToldBefore(a, b) ||
    areTwoRounds(a, b) ||
    areTwoSessions(a, b) ||
    isFormerBeside(a, b) ||
    areOfTwoPosts(a, b) ||
    areCountedApart(a, b) ||
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
      areOtherTeams(a, b))
  )
}

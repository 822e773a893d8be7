import { peopleUnits } from '../../lexicon/counted-words.ts'
import { lightRoots } from '../../lexicon/light-roots.ts'
import { civil } from '../../model/calendar.ts'
import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Assumed, Interval } from '../../model/time.ts'
import { timesAgree, timesClash } from '../../model/time.ts'
import {
  CLOCK_SLACK,
  clockGap,
  clocks,
  compareTimes,
  daysApart,
  hasOwnClock,
  isInherited,
  isOpen,
  length,
  statesDay,
  type TimeLikeness,
} from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { contests, onceTypes, tolls } from '../facts/families.ts'
import { fold, isOneName } from '../facts/names.ts'
import { compareNumbers } from '../judge/amounts.ts'
import { areIndependent, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import { type Camp, campsOf, type Stated } from '../judge/sides.ts'

/** «sekitar pukul 15.00», «menjelang tengah malam»: a clock that is not exact. */
const HEDGED_CLOCK = /\b(?:sekitar|kira-kira|kurang lebih|sekira|menjelang|hampir)\b/iu
/** Minutes that «sekitar pukul 05.30» and «sekitar pukul 06.00» may lie apart and tell one time. */
const HEDGED_SLACK = 30
/** «dini hari», «malam waktu setempat»: the hours and places in which one moment has two dates. */
const NIGHT = /\b(?:dini hari|tengah malam|malam)\b|\bwaktu (?:setempat|\p{Lu})/u

const wordsOf = ({ claim }: Fact): string => `${claim.time?.text ?? ''} ${claim.quote}`

/** What an article of unknown day leaves to guess; «1 April lalu» printed in May is of that year. */
function assumedOf({ claim: { time }, published }: Fact): readonly Assumed[] {
  // «Jumat (8/9)» below a year of long ago.
  if (time?.from === 'inherited' && !/\d{4}/.test(time.text)) return [...time.assumed, 'year']
  return published === null ? (time?.assumed ?? []) : []
}

/** Whether the dates differ only in a part that one of the texts does not say: «8 Maret» read as that of another year. */
function differsInAssumed(a: Fact, b: Fact): boolean {
  const assumed = new Set([a, b].flatMap(assumedOf))
  if (assumed.size === 0 || !a.time || !b.time) return false
  const [one, other] = [civil(a.time.first), civil(b.time.first)]
  if (one.year !== other.year && !assumed.has('year')) return false
  if (one.month !== other.month && !assumed.has('month')) return false
  return one.day === other.day || assumed.has('day')
}

/** «pukul 22.41», «pukul 00.10 WITA». */
const LATE = /T(?:2[1-3]|0[0-4]):/
const isOfNight = (fact: Fact): boolean => NIGHT.test(wordsOf(fact)) || LATE.test(fact.claim.time?.value ?? '')

/** «Kamis malam waktu Madrid» and «Jumat dini hari WIB» are one moment. */
const isDayShift = (a: Fact, b: Fact): boolean =>
  a.time !== null && b.time !== null && daysApart(a.time, b.time) <= 1 && isOfNight(a) && isOfNight(b)

/** «Kepala Dinas Dilantik Rabu»: a headline's bare weekday is settled by the text under it. */
const isBareWeekday = ({ headline, time }: Claim): boolean =>
  headline && time?.from === 'relative' && !/\d/.test(time.text)

/** Counts of people are told at all hours: their date is the report's as often as the event's. */
const isToll = ({ claim }: Fact): boolean =>
  tolls.has(claim.type) &&
  // «Budi dan seorang temannya tewas» is no toll; «18 orang tewas," kata Kepala BNPB, Selasa» is, whoever it names.
  claim.numbers.some(({ unit, value }) => peopleUnits.has(unit) && (value > 2 || claim.who.length === 0))

/** «Pada tahap pertama, 49 pendaki ditemukan»: said on the day of the report of what the days before it brought. */
const isCountedOn = ({ type, time, numbers }: Claim): boolean =>
  tolls.has(type) && time?.from === 'inherited' && numbers.some(({ unit }) => peopleUnits.has(unit))

const MANY = /\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|beberapa) kali\b/iu
/** «tercatat 4 kali gempa guguran», «dua kali bertemu»: so many happenings, not the one that others tell of. */
export const isOfMany = ({ quote }: Claim): boolean => MANY.test(quote)

/** «Jembatan Dibuka 12 Mei», printed on the tenth: a plan, though a headline does not say so. */
const isAhead = ({ claim, time, published }: Fact): boolean =>
  claim.headline && time !== null && published !== null && time.first > published.last

/** «ditemukan dalam kondisi terbalik»: as it was on that day, not what it went through. */
const isState = ({ quote, trigger, span }: Claim): boolean =>
  /\bdalam (?:keadaan|kondisi) $/iu.test(quote.slice(0, Math.max(0, trigger.start - span.start)))

/** «date 2031-05-12 Warga berunjuk rasa …»: a page's own mark, no words of the article. */
const MARK = /^\d{4}-\d{2}-\d{2}/
const isMark = ({ time }: Claim): boolean => MARK.test(time?.text ?? '')

/** «Danu ditahan pada Mei 2031» of a sentence that begins «Pada 8 Juni 2031»: its own words name another date than it was given. */
const DATED =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) \d{4})\b/iu
const isOfOtherDate = ({ quote, span, time }: Claim): boolean =>
  time !== null && time.from !== 'inherited' && (time.start >= span.end || time.end <= span.start) && DATED.test(quote)

const isSilentOnTime = (fact: Fact): boolean =>
  isAhead(fact) ||
  isMark(fact.claim) ||
  isOfOtherDate(fact.claim) ||
  isOfMany(fact.claim) ||
  isState(fact.claim) ||
  isSilentClaim(fact)

const isSilentClaim = ({ claim, time }: Fact): boolean =>
  time === null ||
  isOpen(time) ||
  claim.status !== 'happened' ||
  claim.type === 'accuse' ||
  claim.type === 'deny' ||
  isCountedOn(claim) ||
  isBareWeekday(claim)

/** «3-8 Maret» and «2-6 Maret»: two stretches told to the day, neither of which holds the other. */
const rangesClash = (a: Interval, b: Interval): boolean =>
  length(a) > 1 && length(b) > 1 && length(a) < 28 && length(b) < 28 && !timesAgree(a, b)

/** «pekan pertama Juli», «akhir Agustus»: a stretch whose ends nobody means to the day. */
const VAGUE = /\b(?:awal|akhir|pertengahan|pekan|menjelang|sekitar)\b/iu
const VAGUE_DAYS = 7
/** «Jumat pekan lalu», «akhir 28 Agustus» name a day all the same. */
const DAY_NAMED = /\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|\d{1,2})\b/iu
const isVague = ({ claim: { time } }: Fact): boolean =>
  time !== null && VAGUE.test(time.text) && !DAY_NAMED.test(time.text.replace(/\d{4}/g, ''))

const shareFigure = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.numbers.some(({ value }) => b.numbers.some((other) => other.value === value))

function daysClash(a: Fact, b: Fact): boolean {
  if (!statesDay(a) || !statesDay(b)) return false
  // «sedikitnya 17 orang tewas», «18 orang tewas»: a later count, though the first admits it.
  if ((isToll(a) || isToll(b)) && !shareFigure(a, b)) return false
  if (a.time && b.time && (isVague(a) || isVague(b)) && daysApart(a.time, b.time) <= VAGUE_DAYS) return false

  if (!a.time || !b.time || !(timesClash(a.time, b.time) || rangesClash(a.time, b.time))) return false
  if (a.time.instant !== null && b.time.instant !== null && clocks(a.time.instant, b.time.instant) !== 'clock')
    return false
  return !differsInAssumed(a, b) && !isDayShift(a, b)
}

/** «hilang kontak pukul 14.31», «jatuh pukul 14.40»: two moments of one crash; whose hour it is a clause with both leaves open. */
const CONTACT = /\b(?:contact|kontak)\b/iu
const falls: ReadonlySet<string> = new Set(['balik', 'hantam', 'jatuh', 'karam', 'tabrak', 'tenggelam'])
const areTwoMoments = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  (CONTACT.test(a.quote) && falls.has(b.root)) || (CONTACT.test(b.quote) && falls.has(a.root))

function clocksClash(a: Fact, b: Fact): boolean {
  const gap = clockGap(a, b)
  if (gap === null || !hasOwnClock(a) || !hasOwnClock(b) || areTwoMoments(a, b)) return false
  const hedged = [a, b].filter((fact) => HEDGED_CLOCK.test(wordsOf(fact))).length
  return gap > (hedged === 2 ? HEDGED_SLACK : hedged === 1 ? CLOCK_SLACK : 0)
}

/**
 * The evidence, dates left out, from which two dates that differ are one event's and not two events': the more the
 * farther they lie apart. A day's difference needs little, another month or year needs names and words in common.
 */
const PROOF: ReadonlyMap<TimeLikeness, number> = new Map([
  ['clock', -2],
  ['near', -2],
  ['touch', -1],
  ['month', -1],
  ['slip', 0],
  ['week', 1],
  ['season', 1],
  ['far', 1.5],
])

/** So much more is asked of claims that do not plainly speak of one doing. */
const UNLIKE = 2

/** Heads of state meet, and floods come, again and again: another season is another time. */
const another: ReadonlySet<TimeLikeness> = new Set<TimeLikeness>(['season', 'far'])

/** Where so much else is alike, it is one time all the same: one sentence told twice, a month apart. */
const ONE_TELLING = 4

/** What is asked of a date mistyped of what both articles tell in one word. */
const MISTYPED = -1
/** What is asked of days off within a fortnight. */
const MISDATED = -0.5
/** So many days off, a date told outright may still be a mistake; farther off, of most doings, it is another time. */
const FORTNIGHT = 14

const isOutright = ({ claim }: Fact): boolean => claim.time !== null && claim.time.from !== 'inherited'

/** Whether both tell one doing: in one word, or as one type of happening, and with no figures that differ. */
function isOneDoing(a: Fact, b: Fact): boolean {
  const named = a.claim.root === b.claim.root || (a.claim.type === b.claim.type && a.claim.type !== 'other')
  const figures = compareNumbers(a, b)
  return named && figures !== 'differ' && figures !== 'far'
}

/** «27 Januari» and «18 Januari» of one doing, each its article's own words for the day. */
const isMisdated = (a: Fact, b: Fact): boolean =>
  a.time !== null &&
  b.time !== null &&
  isOutright(a) &&
  isOutright(b) &&
  length(a.time) === 1 &&
  length(b.time) === 1 &&
  daysApart(a.time, b.time) <= FORTNIGHT &&
  isOneDoing(a, b)

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((word) => other.includes(word))

/** Both name who does it, and nobody that the other names: «kubu Rani mendaftarkan gugatan», «tim Danu mendaftarkan gugatan». */
function haveOtherDoers(a: Fact, b: Fact): boolean {
  const doersOf = ({ claim, names }: Fact): readonly string[] =>
    names.filter((_, at) => claim.who[at]?.role === 'agent').map(fold)
  // «Badan Anggaran» is «Badan Anggaran DPR».
  const isAmong = (doers: readonly string[], { names }: Fact): boolean =>
    names.some((name) => doers.some((doer) => isOneName(fold(name), doer)))
  const [one, other] = [doersOf(a), doersOf(b)]
  return one.length > 0 && other.length > 0 && !isAmong(one, b) && !isAmong(other, a)
}

/** Whether both name somebody in common, or a word besides what they say was done: «diumumkan 12 Mei» alone names nothing. */
const areOfOneThing = (a: Fact, b: Fact): boolean =>
  meet(a.who, b.who) || a.terms.some((term) => term !== a.claim.root && term !== b.claim.root && b.terms.includes(term))

/** «empat jenazah ditemukan», «bangkai kapal ditemukan»: but for names, not a word says that what is found is one thing. */
function areOfTwoFinds(a: Fact, b: Fact): boolean {
  if (a.claim.type !== 'found' || b.claim.type !== 'found' || a.claim.root !== 'temu') return false
  const [one, other] = [a, b].map(({ terms, mentions, claim }) =>
    terms.filter((term) => term !== claim.root && !mentions.includes(term)),
  )
  return one !== undefined && other !== undefined && one.length > 0 && other.length > 0 && !meet(one, other)
}

/** «semua perbatasan ditutup», «menutup akses dana»: one verb, of two things, days apart. */
function areOfTwoThings(a: Fact, b: Fact): boolean {
  if (a.time === null || b.time === null || a.claim.root !== b.claim.root) return false
  if (areOfTwoFinds(a, b)) return true
  if (daysApart(a.time, b.time) <= 2) return false
  // «Keberangkatan dimulai»: nothing but the doing.
  const [one, other] = [a, b].map(({ terms, claim }) =>
    terms.filter((term) => term !== claim.root && !lightRoots.has(term)),
  )
  if (!one?.length || !other?.length || meet(one, other) || meet(a.mentions, b.mentions)) return false
  return !meet(a.who, b.who) && compareNumbers(a, b) !== 'agree'
}

/** «rupiah berada di Rp14.210», «rupiah menguat lagi»: prices are told anew each day. */
const areTwoPrices = (a: Fact, b: Fact): boolean =>
  (a.claim.type === 'price' || a.claim.type === 'rate') &&
  a.claim.root !== b.claim.root &&
  compareNumbers(a, b) === 'unrelated'

/** «menang 2-1» of one week and «kalah» of the next, of one pair of clubs: two legs. */
const areTwoMatches = (a: Fact, b: Fact): boolean =>
  contests.has(a.claim.type) &&
  a.time !== null &&
  b.time !== null &&
  daysApart(a.time, b.time) > 2 &&
  a.claim.type !== b.claim.type

/** So much else must speak for one event where a date is only that of a sentence before. */
const BORROWED = 1.5

/** A date taken over from the text before, years from what others say, is misread or of something else. */
const AGES = 3 * 365
const areAgesApart = ({ time: a }: Fact, { time: b }: Fact): boolean =>
  a !== null && b !== null && daysApart(a, b) > AGES

/** Whether a date that is only that of a sentence before may stand against another: of one thing, and the farther off, of one name. */
const mayBorrow = (a: Fact, b: Fact, likeness: TimeLikeness): boolean =>
  !areAgesApart(a, b) && (another.has(likeness) ? meet(a.who, b.who) : areOfOneThing(a, b))

function isProven(a: Fact, b: Fact, { parallel, dateless }: Likeness): boolean {
  const likeness = compareTimes(a, b)
  // «pukul 21.10», «pukul 21.40»: the day may be that of a sentence before, the hour is the claim's own.
  const borrowed = likeness === 'clock' ? 0 : Number(isInherited(a)) + Number(isInherited(b))
  if (borrowed === 2 || (borrowed === 1 && !mayBorrow(a, b, likeness))) return false
  if (haveOtherDoers(a, b)) return false
  if (areTwoMatches(a, b) || areOfTwoThings(a, b) || areTwoPrices(a, b)) return false
  if (isMisdated(a, b) && dateless(a, b) >= MISDATED) return true
  if (likeness === 'slip' && (isOutright(a) || isOutright(b)) && isOneDoing(a, b) && dateless(a, b) >= MISTYPED)
    return true
  const least = PROOF.get(likeness)
  if (least === undefined) return false
  if (another.has(likeness) && !onceTypes.has(a.claim.type))
    return isOutright(a) && isOutright(b) && isOneDoing(a, b) && dateless(a, b) >= ONE_TELLING
  const own = borrowed > 0 ? Math.max(least, BORROWED) : least
  return dateless(a, b) >= own + (parallel(a, b) ? 0 : UNLIKE)
}

const finestFirst = (a: Fact, b: Fact): number =>
  (a.time ? length(a.time) : 0) - (b.time ? length(b.time) : 0) || a.index - b.index

/** The value that most sources of a camp give, the finest of them. */
function shown(camp: Camp<null>): string {
  const sources = new Map<string, Set<string>>()
  for (const { fact } of camp) {
    const value = fact.claim.time?.value ?? ''
    sources.set(value, (sources.get(value) ?? new Set()).add(fact.source))
  }
  const [first] = [...sources].toSorted(([, a], [, b]) => b.size - a.size)
  return first?.[0] ?? ''
}

/** «Selasa (18/3)», «18 Maret»: a day and its month, whatever the day of the report. */
const WRITTEN_OUT = /\d{1,2}(?:[/.-]\d{1,2}| [A-Z][a-z][a-z])/
const isWrittenOut = ({ claim: { time } }: Fact): boolean =>
  time !== null && time.from !== 'inherited' && (time.from === 'explicit' || WRITTEN_OUT.test(time.text))

/** A copy's date stands against its original's only where both are written out: «kemarin» is another day in each. */
const standApart = (a: Fact, b: Fact): boolean =>
  areIndependent(a, b) && (a.source !== b.source || (isWrittenOut(a) && isWrittenOut(b)))

/** A caption against the text beside it: one article says one thing twice, on two days. */
const isSlipOfOne = (a: Fact, b: Fact): boolean =>
  a.article === b.article && a.claim.root === b.claim.root && a.claim.type === b.claim.type

/** A date that a claim only takes over from the text before it gives way to one that its article says outright. */
const isOverruled = (fact: Fact, dated: readonly Fact[]): boolean =>
  fact.claim.time?.from === 'inherited' &&
  dated.some(
    (other) =>
      other.article === fact.article &&
      other.claim.time?.from !== 'inherited' &&
      fact.time !== null &&
      other.time !== null &&
      timesClash(fact.time, other.time),
  )

const wordsOfTime = ({ fact }: Stated<null>): Span | null => fact.claim.time

/** The day that a claim says something happened or began on; null where it says no day. */
function dayOf(fact: Fact): number | null {
  if (fact.time === null || isSilentOnTime({ ...fact, time: { ...fact.time, last: fact.time.first } })) return null
  const { first, last } = fact.time
  return statesDay(fact) && Number.isFinite(first) && (first === last || !Number.isFinite(last)) ? first : null
}

/** Days that cannot both be right, and two exact clocks of one day. */
export const timeRule: SlotRule = {
  on: 'time',
  // «sejak 8 Mei» and «pada 8 Mei pukul 22.00» beside two who dispute the day.
  backs: (fact, side, { parallel }) => {
    const day = dayOf(fact)
    return day !== null && side.some((other) => dayOf(other) === day && !clockGap(fact, other) && parallel(fact, other))
  },
  disputes: (facts, likeness) => {
    const dated = facts.filter((fact) => !isSilentOnTime(fact))
    const stated = dated
      .filter((fact) => !isOverruled(fact, dated))
      .toSorted(finestFirst)
      .map((fact) => ({ fact, value: null }))
    const by = (clash: (a: Fact, b: Fact) => boolean) =>
      campsOf(
        stated,
        (a, b) =>
          (standApart(a.fact, b.fact) || isSlipOfOne(a.fact, b.fact)) &&
          clash(a.fact, b.fact) &&
          isProven(a.fact, b.fact, likeness),
      )
    return [
      ...disputesOf('time', by(daysClash), (camp) => shown(camp).replace(/T.*$/, ''), wordsOfTime),
      ...disputesOf('time', by(clocksClash), shown, wordsOfTime),
    ]
  },
}

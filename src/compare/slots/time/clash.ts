import { fateWords, peopleUnits } from '../../../lexicon/counted-words.ts'
import { civil } from '../../../model/calendar.ts'
import type { EventType } from '../../../model/claim.ts'
import { type Assumed, type Interval, timesAgree, timesClash } from '../../../model/time.ts'
import { CLOCK_SLACK, clockGap, daysApart, hasOwnClock, length, statesDay } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { tolls } from '../../facts/families.ts'
import { areOfTwoPeriods } from '../../judge/figures.ts'

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

/** «Rabu malam», «Kamis malam», no hour told: two nights, of whichever the one ends at midnight. */
const EVENING = /\bmalam(?! waktu)\b/u
const areOfTwoEvenings = (a: Fact, b: Fact): boolean =>
  [a, b].every(
    ({ claim: { time } }) =>
      time !== null && time.from !== 'inherited' && !time.value.includes('T') && EVENING.test(time.text),
  )

/** What goes on through a night: «kebakaran terjadi Sabtu pukul 19.20», «api melalap gudang, Minggu dini hari». */
const nightlong: ReadonlySet<EventType> = new Set<EventType>(['erupt', 'fire', 'flood'])
const EARLY = /\bdini hari\b/u
const AFTER_DARK = /T(?:1[89]|2\d):/
const isNightBefore = (a: Fact, b: Fact): boolean =>
  a.time !== null &&
  b.time !== null &&
  b.time.first - a.time.last === 1 &&
  [a, b].every(({ claim: { type } }) => nightlong.has(type)) &&
  AFTER_DARK.test(a.claim.time?.value ?? '') &&
  EARLY.test(wordsOf(b))

/** «Kamis malam waktu Madrid» and «Jumat dini hari WIB» are one moment, and so may be two clocks about midnight. */
const isDayShift = (a: Fact, b: Fact): boolean =>
  clockGap(a, b) !== null ||
  isNightBefore(a, b) ||
  isNightBefore(b, a) ||
  (a.time !== null &&
    b.time !== null &&
    daysApart(a.time, b.time) <= 1 &&
    isOfNight(a) &&
    isOfNight(b) &&
    !areOfTwoEvenings(a, b))

/** Hours east of Greenwich, from the west of the country to its east. */
const ZONES = [7, 8, 9]

/** «Kamis dini hari WIB»: who names the zone of an early hour tells of what was late on the day before elsewhere. */
const EARLY_HERE = /\bdini hari \(?WI(?:B|TA|T)\b/u

/** Days between which what some facts tell lies: «9 Mei pukul 00.40 WITA» is 8 May, 23.40, farther west. */
export function midnightsOf(facts: readonly Fact[]): ReadonlySet<number> {
  const days = facts.flatMap(({ time, claim }) => {
    const instant = /\+0[789]:00$/.test(claim.time?.value ?? '') ? time?.instant : null
    return instant == null ? [] : [new Set(ZONES.map((zone) => Math.floor((instant + 60 * zone) / 1440)))]
  })
  const early = facts.flatMap(({ time, claim }) =>
    time && EARLY_HERE.test(claim.time?.text ?? '') ? [time.first - 1] : [],
  )
  return new Set([...days.filter(({ size }) => size > 1).flatMap((both) => Math.min(...both)), ...early])
}

/** Counts of people are told at all hours: their date is the report's as often as the event's. */
const isToll = ({ claim }: Fact): boolean =>
  (tolls.has(claim.type) || fateWords.has(claim.root)) &&
  // «Budi dan seorang temannya tewas» is no toll; «18 orang tewas," kata Kepala BNPB, Selasa» is, whoever it names.
  claim.numbers.some(({ unit, value }) => peopleUnits.has(unit) && (value > 2 || claim.who.length === 0))

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

const upward: ReadonlySet<string> = new Set(['kuat', 'lambung', 'lejit', 'lesat', 'lonjak', 'naik', 'tanjak'])
const downward: ReadonlySet<string> = new Set(['ambruk', 'anjlok', 'jatuh', 'lemah', 'rosot', 'susut', 'turun'])
/** «naik Rp8.000 pada Rabu», «turun Rp12.000 pada Selasa». */
const goOppositeWays = ({ claim: { root: a } }: Fact, { claim: { root: b } }: Fact): boolean =>
  (upward.has(a) && downward.has(b)) || (downward.has(a) && upward.has(b))

const tellFigures = ({ claim: a }: Fact, { claim: b }: Fact): boolean => a.numbers.length > 0 && b.numbers.length > 0

/** «hari Rabu», said days before: the words fit the same weekday of the next week as well. */
const isBareWeekday = ({ claim: { time } }: Fact): boolean => time?.from === 'relative' && !/\d/.test(time.text)
const fitOneWeekday = (a: Fact, b: Fact): boolean =>
  a.time !== null && b.time !== null && daysApart(a.time, b.time) === 7 && (isBareWeekday(a) || isBareWeekday(b))

/** «dihentikan sementara», «dihentikan»: a pause, and the end. */
const FOR_A_WHILE = /\bsementara(?: waktu)?\b/iu
const areOfTwoStops = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.root === b.root && FOR_A_WHILE.test(a.quote) !== FOR_A_WHILE.test(b.quote)

/** «ditangkap pada Selasa», «ditahan pada Kamis»: he is caught, and days later kept in custody. */
const areOfTwoCustodies = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.type === 'arrest' && b.type === 'arrest' && (a.root === 'tahan') !== (b.root === 'tahan')

/** Whether the days of two claims cannot both be right. */
export function daysClash(a: Fact, b: Fact): boolean {
  if (!statesDay(a.claim) || !statesDay(b.claim)) return false
  // «sedikitnya 17 orang tewas», «18 orang tewas»: a later count, though the first admits it.
  if ((isToll(a) || isToll(b)) && !shareFigure(a, b)) return false
  if (areOfTwoStops(a, b) || areOfTwoCustodies(a, b) || goOppositeWays(a, b)) return false
  if (areOfTwoPeriods(a, b) && tellFigures(a, b) && !shareFigure(a, b)) return false
  if (a.time && b.time && (isVague(a) || isVague(b)) && daysApart(a.time, b.time) <= VAGUE_DAYS) return false
  if (!a.time || !b.time || !(timesClash(a.time, b.time) || rangesClash(a.time, b.time))) return false
  return !differsInAssumed(a, b) && !isDayShift(a, b) && !fitOneWeekday(a, b)
}

/** «hilang kontak pukul 14.31», «jatuh pukul 14.40»: two moments of one crash; whose hour it is a clause with both leaves open. */
const CONTACT = /\b(?:contact|kontak)\b/iu
const falls: ReadonlySet<string> = new Set(['balik', 'hantam', 'jatuh', 'karam', 'tabrak', 'tenggelam'])
/** «surut pukul 01.30», «menerjang pukul 20.00»: the water that goes, and the water that comes. */
const ebbs = (root: string): boolean => root === 'surut'
/** «pemadaman dimulai pukul 17.20», «api dijinakkan pukul 20.45»: work that takes hours, begun and done. */
const lasting: ReadonlySet<string> = new Set(['cari', 'evakuasi', 'geledah', 'padam', 'periksa'])
const BEGUN = /\b(?:di)?mulai\b/iu
const isBegun = ({ quote, root }: Fact['claim']): boolean => lasting.has(root) && BEGUN.test(quote)
const areTwoMoments = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  isBegun(a) !== isBegun(b) ||
  ebbs(a.root) !== ebbs(b.root) ||
  (CONTACT.test(a.quote) && falls.has(b.root)) ||
  (CONTACT.test(b.quote) && falls.has(a.root))

/** «awan panas meluncur sejak pukul 14.30», «meletus pukul 16.00»: it went on all that while. */
const SINCE = /\bsejak (?:sekitar )?(?:pukul|jam)\b/iu
const goesOnSince = ({ claim, time }: Fact, other: Fact): boolean =>
  claim.type === 'erupt' && SINCE.test(claim.quote) && (time?.instant ?? 0) < (other.time?.instant ?? 0)

/** «pukul 05.23», «jam setengah enam»: who rounds gives the half hour. */
const ROUND = /T\d\d:[03]0/
const ROUNDED_SLACK = 10
const isRounded = ({ claim: { time } }: Fact): boolean => ROUND.test(time?.value ?? '')

/** Whether the clocks of two claims of one day cannot both be right. */
export function clocksClash(a: Fact, b: Fact): boolean {
  const gap = clockGap(a, b)
  if (gap === null || !hasOwnClock(a) || !hasOwnClock(b) || areTwoMoments(a, b)) return false
  if (goesOnSince(a, b) || goesOnSince(b, a)) return false
  const rounded = [a, b].filter(isRounded).length
  if (rounded === 1 && gap <= ROUNDED_SLACK) return false
  const hedged = [a, b].filter((fact) => HEDGED_CLOCK.test(wordsOf(fact))).length
  // «sekitar pukul 01.00», «jam setengah dua»
  return gap > (hedged === 2 || (hedged === 1 && rounded === 2) ? HEDGED_SLACK : hedged === 1 ? CLOCK_SLACK : 0)
}

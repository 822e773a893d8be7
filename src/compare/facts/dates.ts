import { civil } from '../../model/calendar.ts'
import type { Claim } from '../../model/claim.ts'
import type { Interval } from '../../model/time.ts'
import { timesAgree, timesClash } from '../../model/time.ts'
import type { Fact } from './facts.ts'

/**
 * How two dates stand to each other. They agree as one `instant`, `day`, `month` or `year` (the coarser of the two
 * grains), or within something `wide`; `clock` is one day at two hours; `touch` is an overlap. Of stretches without an end («hingga
 * Senin», «sejak 7 Juli») the ends that are told are `open` when within two months, else `open far`. Else they differ: `near`
 * by a day or two, by a `slip` of the month or the year, within a `week` or a `season`, or `far`. `plan` is a plan that
 * what happened did not keep to. An undated claim is held against the date of what stands beside it, as `about`.
 */
export type TimeLikeness =
  | 'instant'
  | 'day'
  | 'month'
  | 'year'
  | 'wide'
  | 'clock'
  | 'touch'
  | 'open'
  | 'open far'
  | 'near'
  | 'slip'
  | 'week'
  | 'season'
  | 'far'
  | 'plan'
  | 'about'
  | 'about near'
  | 'about far'
  | 'unknown'

/** Those of two times that can be one. */
export const oneTime: ReadonlySet<TimeLikeness> = new Set(['instant', 'day', 'clock', 'month', 'year', 'wide'])

/** What one of two sources may have wrong, told outright by both. */
export const slips: ReadonlySet<TimeLikeness> = new Set(['near', 'slip'])

/** «sekitar pukul 15.00» admits what lies twenty minutes off; a clock told exactly does not. */
export const CLOCK_SLACK = 20

/** Days from one stretch to the other; 0 where they touch. */
export const daysApart = (a: Interval, b: Interval): number => Math.max(0, a.first - b.last, b.first - a.last)

export const length = ({ first, last }: Interval): number => last - first + 1

function agreement(a: Interval, b: Interval): TimeLikeness {
  const longest = Math.max(length(a), length(b))
  if (longest <= 1) return a.instant !== null && b.instant !== null ? clocks(a.instant, b.instant) : 'day'
  if (longest <= 31) return 'month'
  return longest <= 366 ? 'year' : 'wide'
}

const clocks = (a: number, b: number): TimeLikeness =>
  a === b ? 'instant' : Math.abs(a - b) <= CLOCK_SLACK ? 'day' : 'clock'

/** Minutes that two clocks on either side of midnight may lie apart: «8 Mei pukul 23.10 WIB», «9 Mei pukul 00.40 WITA». */
const ONE_NIGHT = 180

const areOfOneNight = (a: Interval, b: Interval): boolean =>
  a.instant !== null && b.instant !== null && Math.abs(a.instant - b.instant) <= ONE_NIGHT

/** «8 Maret 2003» and «8 Maret 2023», «7 Maret» and «7 Juni», «4 Juli» and «14 Juli»: one part of the date mistyped. */
function isSlip(a: Interval, b: Interval): boolean {
  if (length(a) > 1 || length(b) > 1) return false
  const [one, other] = [civil(a.first), civil(b.first)]
  if (one.day === other.day) return one.month === other.month || one.year === other.year
  return one.year === other.year && one.month === other.month && (one.day - other.day) % 10 === 0
}

export const isOpen = ({ first, last }: Interval): boolean => !Number.isFinite(first) || !Number.isFinite(last)

function endGap(a: Interval, b: Interval): number {
  const told = ({ first, last }: Interval): number => (Number.isFinite(first) ? first : last)
  return Math.abs(told(a) - told(b))
}

/** Two open stretches, or one and a date, by the ends that are told: a toll «hingga Senin» belongs to days before it. */
function ends(a: Interval, b: Interval): TimeLikeness {
  const gap = endGap(a, b)
  if (gap <= 1) return 'day'
  return gap <= 60 ? 'open' : 'open far'
}

function disagreement(a: Interval, b: Interval): TimeLikeness {
  const gap = daysApart(a, b)
  if (gap <= 2) return 'near'
  if (isSlip(a, b)) return 'slip'
  if (gap <= 7) return 'week'
  return gap <= 75 ? 'season' : 'far'
}

/** Whether the date is only that of a sentence before. */
export const isInherited = ({ claim }: Fact): boolean => claim.time?.from === 'inherited'

/** Whether a date that can be read stands with the claim. */
export const isToldOutright = (fact: Fact): boolean => fact.time !== null && !isInherited(fact)

/** Whether it is told of one day or of a part of it. */
export const isOfOneDay = ({ time }: Fact): boolean => time !== null && length(time) <= 1

/** «akan tiba», «dapat tiba»: it has not come about yet, and may not. */
export const isAhead = ({ claim }: Fact): boolean => claim.status === 'planned' || claim.status === 'possible'

/** Whether a claim of what came about gives a date of its own. */
export const isDated = (fact: Fact): boolean => isToldOutright(fact) && !isAhead(fact)

/** «17 Agustus 2009», «Rabu (13/9)», «Senin»: words that name a day; «sehari kemudian», «pukul 14.00» leave it to others. */
const NAMES_DAY = /(?<![.\d])\d{1,2}(?![.\d])|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)\b/iu

/** «Laga itu dimulai pukul 20.00»: an hour, of whichever day the article tells. */
const BARE_CLOCK = /^(?:sekitar )?(?:pukul|jam) [\d.:]+(?: W\p{Lu}+)?$/iu

/** Characters between a date and the clause that it stands right before: «16 Oktober: Pemimpin itu tewas». */
const HEADING = 12

/** Whether the article itself says the day of the claim: outright, or in a date that stands in its clause or right before it. */
export function statesDay({ time, span }: Claim): boolean {
  if (time === null) return false
  if (time.from !== 'inherited') return !BARE_CLOCK.test(time.text)
  return time.end >= span.start - HEADING && time.end <= span.end + 5 && NAMES_DAY.test(time.text)
}

/** Whether the claim tells what has happened, so that its date can be held against another. */
export const isFact = ({ claim }: Fact): boolean => claim.status === 'happened'

function compareAbout(a: Interval | null, b: Interval | null): TimeLikeness {
  if (a === null || b === null) return 'unknown'
  const gap = isOpen(a) || isOpen(b) ? endGap(a, b) : daysApart(a, b)
  if (gap <= 1) return 'about'
  return gap <= 31 ? 'about near' : 'about far'
}

/** How the dates of two claims stand to each other: the same instant in two zones is one time. */
export function compareTimes(a: Fact, b: Fact): TimeLikeness {
  if (a.time === null || b.time === null) return compareAbout(a.time ?? a.about, b.time ?? b.about)
  const [one, other] = [a.time, b.time]
  if (one.instant !== null && one.instant === other.instant) return 'instant'
  if (isOpen(one) || isOpen(other)) return ends(one, other)
  const likeness =
    timesAgree(one, other) || areOfOneNight(one, other)
      ? agreement(one, other)
      : timesClash(one, other)
        ? disagreement(one, other)
        : 'touch'
  if (isFact(a) && isFact(b)) return likeness
  return likeness === 'clock' ||
    likeness === 'near' ||
    likeness === 'slip' ||
    likeness === 'week' ||
    likeness === 'season'
    ? 'plan'
    : likeness
}

/** The hour as printed, in minutes, for a clock that names no zone. */
const PRINTED = /T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/

/** Minutes between two clocks of one day or night: as instants when both name their zone, else as printed. */
export function clockGap(a: Fact, b: Fact): number | null {
  const [one, other] = [PRINTED.exec(a.claim.time?.value ?? ''), PRINTED.exec(b.claim.time?.value ?? '')]
  // «hingga pukul 21.00» ends at its clock, and is none.
  if (!one || !other || !a.time || !b.time || a.time.instant === null || b.time.instant === null) return null
  const isOneDay = a.time.first === b.time.first
  if (one[3] && other[3])
    return isOneDay || areOfOneNight(a.time, b.time) ? Math.abs((a.time.instant ?? 0) - (b.time.instant ?? 0)) : null
  if (!isOneDay) return null
  return Math.abs((Number(one[1]) - Number(other[1])) * 60 + Number(one[2]) - Number(other[2]))
}

/** «delapan jam sebelumnya», «30 menit kemudian»: a clock that is reckoned from another, as rough as the length of time. */
const RECKONED = /\b(?:jam|menit) (?:kemudian|lalu|sebelumnya|setelah|sesudah|sebelum|usai)/iu

/** Characters behind the claim's clause in which its clock may stand, where nothing else is told between them. */
const BEHIND = 100

/**
 * Whether the clock stands in the claim's own clause, right before it («15.30 | Api padam») or right behind, or behind
 * what only says more of it: «Kapal terbakar saat bersandar di dermaga, Jumat pukul 19.15».
 */
export function hasOwnClock({ claim: { time, span }, isLastBefore }: Fact): boolean {
  if (time === null || RECKONED.test(time.text)) return false
  return time.start >= span.start - 40 && time.start <= span.end + (isLastBefore ? BEHIND : 5)
}

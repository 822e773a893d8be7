import { civil, type Day, dayOf, daysInMonth, isDate, mondayOf, weekdayOf } from '../model/calendar.ts'
import type { Assumed } from '../model/time.ts'
import { nearWeekend, onOrAfter, onOrBefore, resolveWeekday } from './resolve-weekday.ts'
import type { DateSaid, Toward } from './said.ts'
import {
  dayStretch,
  monthsFrom,
  type Stretch,
  stepDay,
  unitAt,
  weekendStretch,
  weekStretch,
  yearStretch,
} from './stretch.ts'

/** What a time may hang on. */
export interface Now {
  /** The day of publication; null in an article that does not tell it. */
  readonly published: Day | null
  /** That day is a guess: what the story has come to goes before it. */
  readonly guessed: boolean
  /** The last time that the story came to, and the last one to the day. */
  readonly story: Stretch | null
  readonly storyDay: Day | null
  /** A heading, or a date of this paragraph, that lends its year to dates without one. */
  readonly lender: { readonly stretch: Stretch; readonly from: 'explicit' | 'relative' | 'inherited' } | null
  /** The years of full dates, wherever the article tells them. */
  readonly years: readonly number[]
  /** The day in force, for a clock alone. */
  readonly inForce: { readonly day: Day; readonly from: Resolved['from'] } | null
  /** The last day of the sentence: `Kamis (25/4) malam waktu Doha alias Jumat dini hari WIB`. */
  readonly sentenceDay: Day | null
  /** Only a bracket, `atau` or `alias` stands between that day and this time. */
  readonly close: boolean
  /** The last clock of the sentence, in minutes: `pukul 20.00 … dan tiba pukul 05.59` is past midnight. */
  readonly sentenceClock: number | null
  /** The day whose evening the story told last: `Rabu malam … pukul 00.16` is Thursday. */
  readonly evening: Day | null
  /** Days of clocks to the minute that the story has dated: told again, `pukul 20.11` is the same evening. */
  readonly clocks: ReadonlyMap<number, Day>
  /** Weekdays that the story has dated. */
  readonly weekdays: ReadonlyMap<number, Day>
  /** A heading far from the publication: weekdays are of its week. */
  readonly heading: Day | null
  /** Which way the words around point; asked for only where it matters. */
  readonly toward: () => Toward
}

export interface Resolved {
  readonly stretch: Stretch
  readonly from: 'explicit' | 'relative' | 'inherited'
  readonly assumed: readonly Assumed[]
}

const given = (stretch: Stretch): Resolved => ({ stretch, from: 'explicit', assumed: [] })

/** Puts what is said on the calendar; null when what it hangs on is not known, or no calendar has it. */
export function resolve(said: DateSaid, now: Now): Resolved | null {
  const resolved = onCalendar(said, now)
  if (!said.eve || resolved?.stretch.grain !== 'day') return resolved
  return { ...resolved, stretch: dayStretch(resolved.stretch.first - 1) }
}

function onCalendar(said: DateSaid, now: Now): Resolved | null {
  if (said.shift) return resolveShift(said, now) ?? ofThisYear(said, now) ?? ofThisWeek(said, now)
  if (said.century !== undefined) return given(monthsFrom('century', centuryStart(said.century), 1, 1200))
  if (said.decade !== undefined) return given(monthsFrom('decade', said.decade, 1, 120))
  if (said.year !== undefined) return within(said, said.year < 0 ? said.year + 1 : said.year, 'explicit')
  if (said.month !== undefined) return withoutYear(said, now)
  if (said.day !== undefined) return withoutMonth(said.day, now)
  if (said.weekday !== undefined) return resolveWeekday(said, said.weekday, now)
  if (said.weekend) return nearWeekend(now)
  if (said.quarter !== undefined || said.half !== undefined || said.season !== undefined) return partOfYear(said, now)
  const told = said.clock && now.clocks.get(said.clock.hour * 60 + said.clock.minute)
  if (told !== undefined) return { stretch: dayStretch(told), from: 'inherited', assumed: [] }
  return (
    now.inForce && { stretch: dayStretch(now.inForce.day + overnight(said, now)), from: now.inForce.from, assumed: [] }
  )
}

/** Clocks that nobody calls a morning's: after the evening of a day they are of the next one. */
const night = 4

/**
 * An evening clock and in the same sentence a morning one, an evening and then a clock of the small hours: a night lies
 * between.
 */
function overnight({ clock }: DateSaid, { sentenceClock, evening, inForce, published, guessed }: Now): number {
  if (!clock) return 0
  if (sentenceClock !== null && sentenceClock >= 18 * 60 && clock.hour < 12) return 1
  if (evening === null || evening !== inForce?.day || clock.hour >= night) return 0
  return guessed || published === null || evening < published ? 1 : 0
}

const centuryStart = (century: number): number => (century < 0 ? century * 100 + 1 : century * 100)

/** What is said, in a year that is known. */
function within(
  said: DateSaid,
  year: number,
  from: Resolved['from'],
  assumed: readonly Assumed[] = [],
): Resolved | null {
  const stretch = inYear(said, year)
  return stretch && { stretch, from, assumed }
}

function inYear({ month, day, week, quarter, half, season }: DateSaid, year: number): Stretch | null {
  if (month !== undefined && day !== undefined) {
    return isDate({ year, month, day }) ? dayStretch(dayOf({ year, month, day })) : null
  }
  if (month !== undefined && week !== undefined) return weekOf(year, month, week)
  if (month !== undefined) return monthsFrom('month', year, month, 1)
  if (quarter !== undefined) return monthsFrom('quarter', year, quarter * 3 - 2, 3)
  if (half !== undefined) return monthsFrom('half', year, half * 6 - 5, 6)
  if (season !== undefined) return { ...yearStretch(year), grain: 'season', season }
  return yearStretch(year)
}

/**
 * The weeks of a month are those that have most of their days in it, as ISO 8601 counts the weeks of a year: the
 * first holds the first Thursday, 3-9 in July 2023; -1 is the one of the last Thursday.
 */
function weekOf(year: number, month: number, week: number): Stretch {
  const last = dayOf({ year, month, day: daysInMonth(year, month) })
  const first = onOrAfter(dayOf({ year, month, day: 1 }), thursday)
  return weekStretch(week < 0 ? onOrBefore(last, thursday) : first + (week - 1) * 7)
}

const thursday = 4

/** `September ini` in an article that tells no day to count from: of the year that the story tells. */
function ofThisYear(said: DateSaid, now: Now): Resolved | null {
  const { shift, month, toward } = said
  if (now.published !== null || month === undefined || shift?.unit !== 'year' || shift.by !== 0) return null
  return withoutYear({ kind: 'date', month, ...(toward && { toward }) }, now)
}

/** `Rabu ini` in such an article: near what the story tells. */
const ofThisWeek = (said: DateSaid, now: Now): Resolved | null =>
  said.weekday !== undefined && said.shift?.by === 0 ? resolveWeekday(said, said.weekday, now) : null

function resolveShift(said: DateSaid, now: Now): Resolved | null {
  const { shift } = said
  if (!shift) return null
  const story = shift.base === 'story' ? (now.storyDay ?? null) : null
  const coarse = shift.unit === 'year' || shift.unit === 'month' || shift.unit === 'quarter' || shift.unit === 'half'
  const last = coarse && shift.base === 'story' ? (now.story?.first ?? null) : null
  const base = last ?? story ?? (shift.base === 'story' && now.story ? startOf(now.story, coarse) : now.published)
  if (base === null || (shift.base === 'story' && now.guessed && base === now.published && !now.story)) return null
  const hangsOnStory = shift.base === 'story' && base !== now.published
  const from = hangsOnStory ? 'inherited' : 'relative'
  const day = stepDay(base, shift.by, shift.unit)
  const { year, month } = civil(day)
  if (said.weekend) return { stretch: weekendStretch(day), from, assumed: [] }
  if (said.weekday !== undefined && said.day === undefined) {
    return { stretch: dayStretch(mondayOf(day) + ((said.weekday + 6) % 7)), from, assumed: [] }
  }
  if (said.month !== undefined || said.quarter !== undefined || said.half !== undefined || said.season !== undefined) {
    return within(said, year, from)
  }
  if (said.week !== undefined) return { stretch: weekOf(year, month, said.week), from, assumed: [] }
  if (said.day !== undefined) return within({ ...said, month }, year, from)
  return { stretch: said.exact ? dayStretch(day) : unitAt(shift.unit, day), from, assumed: [] }
}

/** A year is no day to step from: «Pada 1877 … Pagi itu» is no first of January. */
const startOf = ({ grain, first }: Stretch, coarse: boolean): Day | null =>
  coarse || grain === 'day' || grain === 'week' || grain === 'weekend' || grain === 'span' ? first : null

/** So many days around the one to count from a weekday that does not fit is a slip: «Rabu (16/11) … Selasa (16/11)». */
const CLOSE = 10

/** The one of three years that lies nearest: today's past is twice as near as its future, unless words point ahead. */
function withoutYear(said: DateSaid, now: Now): Resolved | null {
  const lender = said.toward === undefined || now.published === null ? now.lender : null
  const toward = said.toward ?? now.toward()
  const base = lender?.stretch.first ?? now.published
  if (base === null) return null
  const { year } = civil(base)
  if (lender?.stretch.grain === 'year') {
    const from = lender.from === 'relative' ? 'relative' : 'inherited'
    const lent = within(said, year, from, ['year'])
    if (fits(said, lent)) return lent
    if (now.published === null) return null
    // «anggota periode 2014-2019 … Selasa (10/11)»: a Tuesday of another year.
    return withoutYear(said, { ...now, lender: null })
  }
  // «sejak perjanjian pada 20 Maret 1958. Ia tiba pada Minggu, 24 Juni, dan pulang Senin, 25 Juni 2018»
  const own = lender && fittingYear(said, year, now.years)
  if (own) return within(said, own, 'inherited', ['year'])
  let best: Stretch | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1]) {
    const stretch = inYear(said, candidate)
    if (!stretch) continue
    const misfit = fits(said, { stretch }) ? 0 : Math.abs(stretch.first - base) <= CLOSE ? 100 : 10_000
    const cost = misfit + distance(stretch, base, lender ? 'onward' : toward, said.toward !== undefined)
    if (cost < bestCost) [best, bestCost] = [stretch, cost]
  }
  return best && { stretch: best, from: lender ? 'inherited' : 'relative', assumed: ['year'] }
}

/** Of the years told, one that suits the weekday that is said, where the year at hand does not. */
function fittingYear(said: DateSaid, year: number, years: readonly number[]): number | undefined {
  const suits = (other: number): boolean => {
    const stretch = inYear(said, other)
    return stretch !== null && fits(said, { stretch })
  }
  return said.weekday === undefined || suits(year) ? undefined : years.find(suits)
}

/** Whether the weekday that is said, if any, is that of the day. */
const fits = ({ weekday }: DateSaid, resolved: Pick<Resolved, 'stretch'> | null): boolean =>
  weekday === undefined || resolved === null || weekdayOf(resolved.stretch.first) === weekday

/**
 * Days between, weighed: what lies the wrong way is far. `strict`: `Juni lalu` in June is last year's; `Juni nanti` is
 * not next year's. A story goes on more often than it looks ahead: «Ia ditahan pada 12 Februari 2021. Sidang dibuka 8 Juni».
 */
function distance(stretch: Stretch, base: Day, toward: Toward | 'onward', strict: boolean): number {
  if (stretch.first <= base && base <= stretch.last) return strict && toward === 'past' ? 1000 : 0
  const behind = stretch.last < base
  const days = behind ? base - stretch.last : stretch.first - base
  if (toward === 'onward') return behind ? days : days * 1.5
  if (toward === 'near') return behind ? days : days * 3
  return (toward === 'past') === behind ? days : days * (strict ? 100 : 4)
}

/** `tanggal 15`: of the month that the story has come to, else of the last month that has had one. */
function withoutMonth(day: number, now: Now): Resolved | null {
  const base = now.story && now.story.grain !== 'year' ? now.story.first : now.published
  if (base === null) return null
  const { year, month } = civil(base)
  const at = dayOf({ year, month, day })
  const hangs = now.story !== null && base !== now.published
  const back = !hangs && now.toward() !== 'future' && at > base
  const stretch = dayStretch(back ? stepDay(at, -1, 'month') : at)
  return { stretch, from: hangs ? 'inherited' : 'relative', assumed: ['year', 'month'] }
}

/** `kuartal kedua`, `musim dingin` of the year that the story is in; one still ahead is last year's, unless planned. */
function partOfYear(said: DateSaid, now: Now): Resolved | null {
  const base = now.lender?.stretch.first ?? now.published
  if (base === null) return null
  const from = now.lender && now.lender.from !== 'relative' ? 'inherited' : 'relative'
  const { year } = civil(base)
  const stretch = inYear(said, year)
  const last = inYear(said, year - 1)
  if (now.lender || !stretch || !last || stretch.grain === 'season' || stretch.first <= base) {
    return within(said, year, from, ['year'])
  }
  // «pertumbuhan kuartal IV diperkirakan akan turun», in January: the figure is ahead, the quarter is not.
  const back =
    now.toward() !== 'future' || distance(last, base, 'future', false) < distance(stretch, base, 'future', false)
  return within(said, back ? year - 1 : year, from, ['year'])
}

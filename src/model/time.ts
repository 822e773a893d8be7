import { type Day, dayOf, daysInMonth, isDate } from './calendar.ts'
import type { Span } from './span.ts'

/**
 * Where a value comes from. `explicit`: the text gives it whole. `relative`: it needs the publication date.
 * `inherited`: from an earlier sentence, heading or event. `inferred`: from other sources' dates of the same event.
 */
export type TimeFrom = 'explicit' | 'relative' | 'inherited' | 'inferred'

/** A part of a date that the text does not say and we filled in. Two assumed years that differ are no conflict. */
export type Assumed = 'year' | 'month' | 'day'

/** A point or stretch of time in EDTF (ISO 8601-2 level 1), with what was said kept apart from what was assumed. */
export interface TimeValue {
  readonly edtf: string
  readonly from: Exclude<TimeFrom, 'inferred'>
  readonly assumed: readonly Assumed[]
  /** «Rabu (19/6)» in an article that tells no year: month and day hold, the year is only one that suits the weekday. */
  readonly yearless?: true
  /** «sehari setelah X»: counted `on` from X it dates what tells of X, counted `back` from there it dates X. */
  readonly counted?: 'on' | 'back'
}

/** TIMEX3 (TimeML 1.2.1): what taggers exchange. `value` as in the standard, `mod` START, MID, END, LESS_THAN … */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod: string | null
}

/** A stretch of text that names a time. */
export interface TimeMention extends Span {
  readonly rule: string
  readonly timex: Timex
  /** Null for durations, sets, vague times, and for a relative time in an article without a publication date. */
  readonly value: TimeValue | null
  /** A heading governs what follows it, up to the next heading: `Pada 2022 —`, a paragraph that is only a date. */
  readonly heading: boolean
}

/**
 * What an EDTF value covers: first and last day, both inclusive; a side that is open is infinite. No literal of it begins
 * with `first`: V8 would hold the `first` of all objects that begin alike as a floating number, boxed anew at each look.
 */
export interface Interval {
  readonly first: Day
  readonly last: Day
  /** `2012~`: about then. */
  readonly about: boolean
  /** Minutes of the day, UTC; null without a clock. The day count of `first` stays the printed one. */
  readonly instant: number | null
}

const DATE =
  /^(?<year>-?\d{4}|\d{3}X|\d\dXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<doubt>[~?%]?)(?:T(?<clock>\d\d:\d\d)(?::\d\d)?(?<zone>Z|[+-]\d\d:\d\d)?)?$/

/** One EDTF date, not an interval; null when it is none. */
function readDate(value: string): Interval | null {
  const { year = '', month, day, doubt, clock, zone } = DATE.exec(value)?.groups ?? {}
  const [from, to] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  const opens = { year: from, month: Number(month ?? 1), day: Number(day ?? 1) }
  if (year === '' || (from !== to && month !== undefined) || !isDate(opens)) return null
  const first = dayOf(opens)
  const ends = { year: to, month: Number(month ?? 12), day: Number(day ?? daysInMonth(to, Number(month ?? 12))) }
  const instant = clock === undefined ? null : instantOf(first, clock, zone)
  return { about: doubt === '~' || doubt === '%', instant, first, last: dayOf(ends) }
}

/** `07:30` → 450. */
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Minutes since 1970-01-01T00:00Z; a clock without a zone is taken as it stands. */
function instantOf(day: Day, clock: string, zone = 'Z'): number {
  const shift = zone === 'Z' ? 0 : minutesOf(zone.slice(1)) * (zone.startsWith('-') ? -1 : 1)
  return day * 1440 + minutesOf(clock) - shift
}

/** Values read before: an article asks for the same few again and again. */
const known = new Map<string, Interval | null>()
const MOST_KNOWN = 4096

/** Reads the EDTF that `rkn` writes: dates, `199X`, `19XX`, `2012~`, `a/b`, `../b`, `a/..`, with or without a clock. */
export function interval(edtf: string): Interval | null {
  const before = known.get(edtf)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = read(edtf)
  known.set(edtf, found)
  return found
}

function read(edtf: string): Interval | null {
  const slash = edtf.indexOf('/')
  if (slash < 0) return readDate(edtf)
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)]
  const open: Interval = {
    about: false,
    instant: null,
    first: Number.NEGATIVE_INFINITY,
    last: Number.POSITIVE_INFINITY,
  }
  const low = from === '..' || from === '' ? open : readDate(from)
  const high = to === '..' || to === '' ? open : readDate(to)
  if (!low || !high || low.first > high.last) return null
  return { about: low.about || high.about, instant: null, first: low.first, last: high.last }
}

/** Whether `outer` holds all of `inner`: `2019` holds `2019-04`. */
export const holds = (outer: Interval, inner: Interval): boolean =>
  outer.first <= inner.first && inner.last <= outer.last

/** Two times agree when one contains the other. */
export const timesAgree = (a: Interval, b: Interval): boolean => holds(a, b) || holds(b, a)

/** Two times conflict when they cannot both be right: they do not even touch. */
export const timesClash = (a: Interval, b: Interval): boolean => a.last < b.first || b.last < a.first

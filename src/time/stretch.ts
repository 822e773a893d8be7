import type { TimeUnit } from '../lexicon/day-words.ts'
import { addMonths, civil, type Day, dayOf, mondayOf } from '../model/calendar.ts'

export type Grain = Exclude<TimeUnit, 'second' | 'minute' | 'hour'> | 'weekend' | 'season' | 'span'

/** A piece of the calendar: a day, a week, a year … `last` is its last day. */
export interface Stretch {
  readonly grain: Grain
  readonly first: Day
  readonly last: Day
  /** `WI` … for a season. */
  readonly season?: string
}

const months: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** `count` months from the first of a month on. */
export function monthsFrom(grain: Grain, year: number, month: number, count: number): Stretch {
  const first = dayOf({ year, month, day: 1 })
  return { grain, first, last: dayOf(addMonths({ year, month, day: 1 }, count)) - 1 }
}

export const yearStretch = (year: number): Stretch => monthsFrom('year', year, 1, 12)

export const dayStretch = (day: Day): Stretch => ({ grain: 'day', first: day, last: day })

export const weekStretch = (day: Day): Stretch => {
  const first = mondayOf(day)
  return { grain: 'week', first, last: first + 6 }
}

export const weekendStretch = (day: Day): Stretch => {
  const monday = mondayOf(day)
  return { grain: 'weekend', first: monday + 5, last: monday + 6 }
}

/** The unit that holds a day. */
export function unitAt(unit: TimeUnit, day: Day): Stretch {
  const { year, month } = civil(day)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return dayStretch(day)
    case 'week':
      return weekStretch(day)
    case 'month':
      return monthsFrom('month', year, month, 1)
    case 'quarter':
      return monthsFrom('quarter', year, month - ((month - 1) % 3), 3)
    case 'half':
      return monthsFrom('half', year, month > 6 ? 7 : 1, 6)
    case 'year':
      return yearStretch(year)
    case 'decade':
      return monthsFrom('decade', year - (((year % 10) + 10) % 10), 1, 120)
    case 'century':
      return monthsFrom('century', year - (((year % 100) + 100) % 100), 1, 1200)
  }
}

/** The day `by` units on; a month's last days become the last day of a shorter month. */
export function stepDay(day: Day, by: number, unit: TimeUnit): Day {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return day
  if (unit === 'day') return day + Math.round(by)
  if (unit === 'week') return day + Math.round(by * 7)
  return dayOf(addMonths(civil(day), Math.round(by * (months[unit] ?? 12))))
}

import { dayOf, daysInMonth, isDate } from '../model/calendar.ts'
import type { Assumed } from '../model/time.ts'
import type { Resolved } from './now.ts'
import { onOrAfter, onOrBefore } from './resolve-weekday.ts'
import type { DateSaid } from './said.ts'
import { dayStretch, monthsFrom, type Stretch, weekStretch, yearStretch } from './stretch.ts'

/** What is said, in a year that is known. */
export function within(
  said: DateSaid,
  year: number,
  from: Resolved['from'],
  assumed: readonly Assumed[] = [],
): Resolved | null {
  const stretch = inYear(said, year)
  return stretch && { stretch, from, assumed }
}

export function inYear({ month, day, week, quarter, half, season }: DateSaid, year: number): Stretch | null {
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
export function weekOf(year: number, month: number, week: number): Stretch {
  const last = dayOf({ year, month, day: daysInMonth(year, month) })
  const first = onOrAfter(dayOf({ year, month, day: 1 }), thursday)
  return weekStretch(week < 0 ? onOrBefore(last, thursday) : first + (week - 1) * 7)
}

const thursday = 4

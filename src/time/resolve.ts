import { within } from './in-year.ts'
import type { Now, Resolved } from './now.ts'
import { nearWeekend, resolveWeekday } from './resolve-weekday.ts'
import type { DateSaid } from './said.ts'
import { ofThisWeek, ofThisYear, resolveShift } from './shift.ts'
import { dayStretch, monthsFrom, type Stretch } from './stretch.ts'
import { partOfYear, withoutMonth, withoutYear } from './without-year.ts'

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

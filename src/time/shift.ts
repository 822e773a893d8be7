import { civil, type Day, mondayOf } from '../model/calendar.ts'
import { weekOf, within } from './in-year.ts'
import type { Now, Resolved } from './now.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import type { DateSaid } from './said.ts'
import { dayStretch, type Stretch, stepDay, unitAt, weekendStretch } from './stretch.ts'
import { withoutYear } from './without-year.ts'

/** `September ini` in an article that tells no day to count from: of the year that the story tells. */
export function ofThisYear(said: DateSaid, now: Now): Resolved | null {
  const { shift, month, toward } = said
  if (now.published !== null || month === undefined || shift?.unit !== 'year' || shift.by !== 0) return null
  return withoutYear({ kind: 'date', month, ...(toward && { toward }) }, now)
}

/** `Rabu ini` in such an article: near what the story tells. */
export const ofThisWeek = (said: DateSaid, now: Now): Resolved | null =>
  said.weekday !== undefined && said.shift?.by === 0 ? resolveWeekday(said, said.weekday, now) : null

export function resolveShift(said: DateSaid, now: Now): Resolved | null {
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

import { civil, type Day, isoDate, mondayOf } from '../model/calendar.ts'
import type { Timex } from '../model/time.ts'
import type { Clock, DateSaid, Side } from './said.ts'
import type { Stretch } from './stretch.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** `2014`, `-0299` for 300 BC. */
const isoYear = (year: number): string => (year < 0 ? `-${String(-year).padStart(4, '0')}` : isoDate(year))

function isoDayOf(day: Day): string {
  const { year, month, day: date } = civil(day)
  return `${isoYear(year)}-${two(month)}-${two(date)}`
}

function isoMonthOf(day: Day): string {
  const { year, month } = civil(day)
  return `${isoYear(year)}-${two(month)}`
}

/** ISO 8601 week: `2014-W46`. */
function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3
  const { year } = civil(thursday)
  let week = 1
  for (let at = thursday - 7; civil(at).year === year; at -= 7) week += 1
  return `${isoYear(year)}-W${two(week)}`
}

/** TIMEX3's value of a stretch, without part of day or clock. */
export function timexValue(stretch: Stretch): string {
  const { year, month } = civil(stretch.first)
  switch (stretch.grain) {
    case 'day':
      return year < 0 ? `BC${String(1 - year).padStart(4, '0')}` : isoDayOf(stretch.first)
    case 'week':
      return isoWeek(stretch.first)
    case 'weekend':
      return `${isoWeek(stretch.first)}-WE`
    case 'month':
      return isoMonthOf(stretch.first)
    case 'quarter':
      return `${isoYear(year)}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${isoYear(year)}-H${month > 6 ? 2 : 1}`
    case 'season':
      return `${isoYear(year)}-${stretch.season ?? ''}`
    case 'year':
      return year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : isoYear(year)
    case 'decade':
      return isoYear(year).slice(0, 3)
    case 'century':
      return year < 0 ? `BC${two(Math.ceil(-year / 100))}` : isoYear(year).slice(0, 2)
    case 'span':
      return `${isoDayOf(stretch.first)}/${isoDayOf(stretch.last)}`
  }
}

/** Minutes east of Greenwich as `+07:00`. */
const offset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

const clockText = ({ hour, minute }: Clock): string => `T${two(hour)}:${two(minute)}`

export function timexOf(stretch: Stretch, clock: Clock | null, part: string | null, mod: string | null): Timex {
  const day = timexValue(stretch)
  if (clock) return { type: 'TIME', value: day + clockText(clock), mod }
  if (part !== null) return { type: 'TIME', value: day + part, mod }
  return { type: 'DATE', value: day, mod }
}

/** One side of an interval in EDTF. A season, not being on the calendar of both hemispheres, has none. */
function edtfPoint(stretch: Stretch): string {
  const { year } = civil(stretch.first)
  switch (stretch.grain) {
    case 'day':
      return isoDayOf(stretch.first)
    case 'month':
      return isoMonthOf(stretch.first)
    case 'year':
      return isoYear(year)
    case 'decade':
      return year < 0 ? bounds(stretch) : `${isoYear(year).slice(0, 3)}X`
    case 'century':
      return year < 0 ? bounds(stretch) : `${isoYear(year).slice(0, 2)}XX`
    case 'quarter':
    case 'half':
      return `${isoMonthOf(stretch.first)}/${isoMonthOf(stretch.last)}`
    case 'week':
    case 'weekend':
    case 'season':
    case 'span':
      return bounds(stretch)
  }
}

const bounds = (stretch: Stretch): string => `${isoDayOf(stretch.first)}/${isoDayOf(stretch.last)}`

/**
 * EDTF of a time: its clock, `~` for about, and the open side of `sejak` and `hingga`. `sejak pukul 05.00` is the
 * clock itself, `hingga Kamis pukul 21.00` all up to it.
 */
export function edtfOf(stretch: Stretch, clock: Clock | null, about: boolean, side: Side | null): string {
  const point = edtfPoint(stretch)
  if (clock) {
    const at = point + clockText(clock) + (clock.zone === null ? '' : offset(clock.zone))
    return side === 'until' ? `../${at}` : at
  }
  if (side === null && !about) return point
  const [low = point, high = point] = point.split('/')
  if (side === 'since') return `${low}/..`
  if (side === 'until') return `../${high}`
  return about && !point.includes('/') && !point.includes('X') ? `${point}~` : point
}

/** EDTF of a range, from the first day of one side to the last of the other, at the coarser grain they share. */
export function edtfRange(from: Stretch, to: Stretch): string {
  const [low = ''] = edtfPoint(from).replace('X', '0').split('/')
  const high = edtfPoint(to).replace('X', '9').split('/').at(-1) ?? ''
  return `${low}/${high}`
}

/** TIMEX3 of what hangs on nothing known: `XXXX-05-04`, `XXXX-WXX-3`. */
export function unresolvedTimex({ year, month, day, weekday, part, clock }: DateSaid, mod: string | null): Timex {
  const days = day === undefined ? '' : `-${two(day)}`
  const named = weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday || 7}`
  const date = month === undefined ? named : `${year ?? 'XXXX'}-${two(month)}${days}`
  if (clock) return { type: 'TIME', value: date + clockText(clock), mod }
  return part === undefined ? { type: 'DATE', value: date, mod } : { type: 'TIME', value: date + part, mod }
}

import type { Event } from '../../model/event.ts'
import { type Lang, readableTime } from '../../model/readable.ts'
import { byTime } from '../when.ts'

/** Events of one stretch of the timeline. `key` is its EDTF: a day, a month, a year, a decade; null for the undated. */
export interface Period {
  readonly key: string | null
  readonly events: readonly Event[]
}

/** More periods than this make a comb of the timeline. */
const MOST = 36

/** How much of `2023-09-13` names its day, its month, its year, its decade, and how many years such a timeline spans. */
const grains = [
  { length: 10, years: 0.25 },
  { length: 7, years: 3 },
  { length: 4, years: Number.POSITIVE_INFINITY },
  { length: 3, years: Number.POSITIVE_INFINITY },
] as const

/** The events, oldest first, in as many periods as an eye takes in; one dated more coarsely has a period of its own. */
export function periodsOf(events: readonly Event[]): readonly Period[] {
  const sorted = byTime(events)
  const dates = sorted.flatMap((event) => dateOf(event) ?? [])
  const span = yearsIn(dates)
  const grain = grains.find(({ length, years }) => span <= years && keysAt(dates, length) <= MOST)?.length ?? 3
  const periods = new Map<string | null, Event[]>()
  for (const event of sorted) {
    const date = dateOf(event)
    const key = date === null ? null : keyAt(date, grain)
    const period = periods.get(key) ?? []
    period.push(event)
    periods.set(key, period)
  }
  return [...periods].map(([key, list]) => ({ key, events: list }))
}

const keysAt = (dates: readonly string[], length: number): number =>
  new Set(dates.map((date) => keyAt(date, length))).size

/** `2023-09-13` in a timeline of years is `2023`; `199X` stays a decade. */
const keyAt = (date: string, length: number): string => (length === 3 ? `${date.slice(0, 3)}X` : date.slice(0, length))

/** The date that an event begins on; of one that is only said to end, that date. */
function dateOf({ time }: Event): string | null {
  const told = time?.split('/').find((side) => side !== '..' && side !== '') ?? null
  return told === null ? null : told.replace(/T.*$/, '').replace(/[~?%]$/, '')
}

/** Years from the first date to the last, roughly. */
function yearsIn(dates: readonly string[]): number {
  const years = dates.map((date) => {
    const [year = '', month = '1', day = '1'] = date.replaceAll('X', '0').split('-')
    return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365
  })
  return years.reduce((latest, year) => Math.max(latest, year), years[0] ?? 0) - (years[0] ?? 0)
}

/** `25 April` under the heading 2019, nothing for 2019 itself: what the heading has not said. */
export function timeWithin(key: string | null, time: string, lang: Lang): string {
  if (time === key) return ''
  const whole = readableTime(time, lang)
  const year = key?.slice(0, 4) ?? ''
  return time.startsWith(`${year}-`) && !/[/~]/.test(time) ? whole.replace(` ${year}`, '') : whole
}

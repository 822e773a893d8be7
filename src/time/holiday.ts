import { firstHijriYear, holidays, movableDates } from '../lexicon/holidays.ts'
import { civil, type Day, dayOf } from '../model/calendar.ts'
import type { TimeMention } from '../model/time.ts'
import type { Now } from './now.ts'
import { edtfOf, timexValue } from './render.ts'
import { resolve } from './resolve.ts'
import type { Found, HolidaySaid, Toward } from './said.ts'
import type { Story } from './story.ts'
import { dayStretch, type Stretch, stepDay } from './stretch.ts'

/** Easter Sunday of a year in the Gregorian calendar: the anonymous algorithm (Meeus, Astronomical Algorithms, 8). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayOf({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 })
}

const inYear = (days: readonly Day[], year: number): readonly Day[] => {
  const [first, next] = [dayOf({ year, month: 1, day: 1 }), dayOf({ year: year + 1, month: 1, day: 1 })]
  return days.filter((day) => first <= day && day < next)
}

const pawukon = 210

/** The days of a year on which a holiday falls: mostly one, two when the Islamic year laps ours, none off the table. */
export function holidayIn(name: string, year: number): readonly Stretch[] {
  if (name === 'nataru') {
    return [
      { grain: 'span', first: dayOf({ year, month: 12, day: 24 }), last: dayOf({ year: year + 1, month: 1, day: 2 }) },
    ]
  }
  if (name === 'ramadan') {
    const feasts = movableDates.get('idulfitri') ?? []
    return inYear(movableDates.get('ramadan') ?? [], year).map((first): Stretch => {
      const feast = feasts.find((day) => day > first) ?? first + 30
      return { grain: 'span', first, last: feast - 1 }
    })
  }
  const found = holidays.get(name)
  if (!found) return []
  switch (found.on) {
    case 'fixed':
      return [dayStretch(dayOf({ year, month: found.month, day: found.day }))]
    case 'easter':
      return [dayStretch(easter(year) + found.offset)]
    case 'table':
      return inYear(
        (movableDates.get(found.table) ?? []).map((day) => day + found.offset),
        year,
      ).map(dayStretch)
    case 'pawukon': {
      const first = dayOf({ year, month: 1, day: 1 })
      const start = first + ((((found.known - first) % pawukon) + pawukon) % pawukon)
      return inYear([start, start + pawukon], year).map(dayStretch)
    }
  }
}

/** `Idul Fitri 1445 H`: the feast of that Islamic year. */
function holidayOfHijri(name: string, hijri: number): Stretch | null {
  const found = name === 'ramadan' ? ({ on: 'table', table: 'ramadan', offset: 0 } as const) : holidays.get(name)
  if (found?.on !== 'table') return null
  // The tables do not all begin in the same Islamic year: the one nearest the feast of Syawal is meant.
  const syawal = movableDates.get('idulfitri')?.[hijri - firstHijriYear]
  if (syawal === undefined) return null
  const [low, high] = name === 'ramadan' ? [-31, 0] : [-270, 90]
  const day = movableDates.get(found.table)?.find((one) => one - syawal >= low && one - syawal <= high)
  if (day === undefined) return null
  return name === 'ramadan' ? { grain: 'span', first: day, last: syawal - 1 } : dayStretch(day + found.offset)
}

/** A holiday of the year that is said, or the one nearest to the publication. */
export function placeHoliday(
  one: Found,
  said: HolidaySaid,
  now: Now,
  story: Story,
): Pick<TimeMention, 'timex' | 'value'> {
  const framed = said.shift ? resolve({ kind: 'date', shift: said.shift }, now) : null
  const lent = now.lender?.from === 'relative' ? 'relative' : 'inherited'
  const explicit = said.year !== undefined || said.hijri !== undefined
  const from = explicit ? 'explicit' : (framed?.from ?? (now.lender ? lent : 'relative'))
  const stretch = holidayAt(said, framed?.stretch ?? null, now, story)
  if (!stretch) return { timex: { type: 'DATE', value: 'XXXX-XX-XX', mod: one.mod }, value: null }
  const moved = said.offset === 0 ? stretch : dayStretch(stepDay(stretch.first, said.offset, 'day'))
  if (moved.grain === 'day' && !one.ofNoun) story.passage.day = moved.first
  if (explicit) story.paragraph.dated = moved
  story.feast = stretch
  return {
    timex: { type: 'DATE', value: timexValue(moved), mod: one.mod },
    value: { edtf: edtfOf(moved, null, false, one.side), from, assumed: explicit || framed ? [] : ['year'] },
  }
}

function holidayAt(said: HolidaySaid, frame: Stretch | null, now: Now, story: Story): Stretch | null {
  if (said.name === '') return story.feast
  if (said.hijri !== undefined) return holidayOfHijri(said.name, said.hijri)
  const year = said.year ?? (frame ? civil(frame.first).year : null)
  if (year !== null) return holidayIn(said.name, year)[0] ?? null
  const base = now.lender?.stretch.first ?? now.published
  return base === null ? null : nearest(said.name, base, said.toward ?? now.toward())
}

/** What lies the way that the words do not point counts four times as far. */
function nearest(name: string, base: Day, toward: Toward): Stretch | null {
  const { year } = civil(base)
  const cost = ({ first }: Stretch): number =>
    Math.abs(first - base) * (toward !== 'near' && (toward === 'past') !== first <= base ? 4 : 1)
  return [year - 1, year, year + 1]
    .flatMap((near) => holidayIn(name, near))
    .reduce<Stretch | null>((best, day) => (best === null || cost(day) < cost(best) ? day : best), null)
}

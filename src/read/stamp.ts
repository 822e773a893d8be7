import { months, shortMonths } from '../lexicon/months.ts'
import { englishWeekdays, weekdays } from '../lexicon/weekdays.ts'
import { isDate, isoDate } from '../model/calendar.ts'
import type { Span } from '../model/span.ts'

/** A calendar date, perhaps with a clock, as mastheads print it; the span lies in the text that was searched. */
export interface Stamp extends Span {
  /** `2023-09-14`, or `2023-09-14T09:12+07:00` with a clock. */
  readonly value: string
}

const SHAPES: readonly RegExp[] = [
  /(?<![\d./-]|\d,)(?<day>\d{1,2})(?:st|nd|rd|th)?[ ./-]{1,2}(?<month>[A-Za-zÀ-ɏ]{3,9})\.?,?[ ./-]{1,2}(?<year>\d{4})(?!\d)/gu,
  /(?<![\d.,/-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?![\d/-])/gu,
  /(?<![\d.,/-])(?<year>\d{4})[-/](?<month>\d{2})[-/](?<day>\d{2})(?!\d)/gu,
  /(?<![A-Za-zÀ-ɏ])(?<month>[A-Za-zÀ-ɏ]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?, ?(?<year>\d{4})(?!\d)/gu,
]

const CLOCK =
  /^[)\s,|•·/–—-]*(?:t(?=\d))?(?:(?:pukul|pkl\.?|jam|at) )?(?<hours>\d{1,2})[.:](?<minutes>\d{2})(?:[.:]\d{2}(?:\.\d+)?)?(?!\d)(?: ?(?<half>am|pm)\b)?(?: ?(?<zone>z\b|wib|wita|wit\b|was\b|(?:gmt|utc)? ?[+-]\d{1,2}(?::?\d{2})?|gmt|utc))?/u

const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['was', '+03:00'], // waktu Arab Saudi
  ['wib', '+07:00'],
  ['wit', '+09:00'],
  ['wita', '+08:00'],
  ['z', 'Z'],
])

const english: ReadonlySet<string> = new Set(
  englishWeekdays.flatMap((day) => [day.toLowerCase(), day.slice(0, 3).toLowerCase()]),
)
/** English months that are no spelling of an Indonesian one: feeds and blogs print them. */
const englishMonths: ReadonlyMap<string, number> = new Map([
  ['march', 3],
  ['may', 5],
])

const isWeekday = (word: string): boolean => weekdays.has(word) || english.has(word)

/** All dates with a year in a short text in lower case: `kamis, 14 september 2023 | 09:12 wib`. */
export function findStamps(norm: string): readonly Stamp[] {
  const found: Stamp[] = []
  // Most lines hold no number.
  if (!/\d/.test(norm)) return found
  for (const shape of SHAPES) {
    for (const match of norm.matchAll(shape)) {
      const stamp = readStamp(norm, match)
      if (stamp && !found.some((other) => other.start < stamp.end && stamp.start < other.end)) found.push(stamp)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function readStamp(norm: string, match: RegExpExecArray): Stamp | null {
  const { day = '', month = '', year = '' } = match.groups ?? {}
  const number = /\d/.test(month)
    ? Number(month)
    : (months.get(month) ?? shortMonths.get(month) ?? englishMonths.get(month) ?? 0)
  const date = { year: Number(year) + (year.length === 2 ? 2000 : 0), month: number, day: Number(day) }
  if (!isDate(date) || date.year < 1900) return null
  const end = match.index + match[0].length
  const clock = CLOCK.exec(norm.slice(end))
  const time = clock && readClock(clock)
  const iso = isoDate(date.year, date.month, date.day)
  return {
    start: startOf(norm, match.index),
    end: time ? end + (clock?.[0].length ?? 0) : end + (norm.charAt(end) === ')' ? 1 : 0),
    value: time ? `${iso}T${time}` : iso,
  }
}

/** Where the date begins, a weekday before it and an opening bracket included. */
function startOf(norm: string, at: number): number {
  // «Jumat Wage, 21 Juni 2024»: the day of the Javanese week may follow.
  const before = /(?<weekday>[A-Za-zÀ-ɏ'’]{3,9})\.?(?: (?:legi|pahing|paing|pon|wage|kliwon))?[,/]? ?\(?$/u.exec(
    norm.slice(Math.max(0, at - 22), at),
  )
  if (before && isWeekday(before.groups?.['weekday'] ?? '')) return at - before[0].length
  return norm.charAt(at - 1) === '(' ? at - 1 : at
}

function readClock({ groups }: RegExpExecArray): string | null {
  const { hours = '', minutes = '', half, zone } = groups ?? {}
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}${zone ? readZone(zone) : ''}`
}

/** `wib`, `gmt+7`, `+0700`, `z` → `+07:00`, `Z`. */
function readZone(zone: string): string {
  const named = ZONES.get(zone)
  if (named) return named
  const offset = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(zone)
  const { sign = '+', hours = '0', minutes = '00' } = offset?.groups ?? {}
  return Number(hours) === 0 && minutes === '00' ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** A date of a machine or a person, `2023-09-14T09:12:00+07:00`, `Thu, 14 Sep 2023 09:12:00 +0700`; null when it is none. */
export const readDate = (value: string): string | null => findStamps(value.trim().toLowerCase())[0]?.value ?? null

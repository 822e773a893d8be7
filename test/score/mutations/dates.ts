import { months } from '../../../src/lexicon/months.ts'
import { weekdayNames, weekdays } from '../../../src/lexicon/weekdays.ts'
import { type CivilDate, civil, type Day, dayOf, weekdayOf } from '../../../src/model/calendar.ts'
import type { ReportClaim } from '../../../src/model/report.ts'
import type { Span } from '../../../src/model/span.ts'
import { cased, type Edit } from './edit.ts'

/** A written day: its span, and what of it the text spells out. */
export interface WrittenDate extends Span {
  readonly day: Day
  readonly form: 'words' | 'slashes' | 'weekday'
  readonly hasYear: boolean
  /** The name of the day as written, before the date. */
  readonly weekday: string | null
}

const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

const WEEKDAY = [...weekdays.keys()].join('|')
const MONTH = [...months.keys()].join('|')
const PATTERN = new RegExp(
  `(?:\\b(?<weekday>${WEEKDAY})\\b(?: (?:pagi|siang|sore|petang|malam|dini hari))?(?:,? \\(?|,? tanggal ))?\\b(?:(?<wordDay>\\d{1,2}) (?<month>${MONTH})(?: (?<wordYear>\\d{4}))?|(?<day>\\d{1,2})/(?<monthNumber>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?)\\b\\)?`,
  'iu',
)
/** So far before a date the name of its day may begin. */
const BEFORE = 20
const BARE = new RegExp(`\\b(?:${WEEKDAY})\\b`, 'iu')

/** The day that a claim's time gives, when it is one day and its own sentence says so. */
export function dayOfTime({ time }: ReportClaim): Day | null {
  if (!time || (time.from !== 'explicit' && time.from !== 'relative')) return null
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T[^/]*)?$/.exec(time.value)
  return found ? dayOf({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }) : null
}

/** The date as written in the words of a claim's time; null when they hold none that we can rewrite. */
export function writtenDate(text: string, claim: ReportClaim): WrittenDate | null {
  const day = dayOfTime(claim)
  const { time } = claim
  if (day === null || !time || text.slice(time.start, time.end) !== time.text) return null
  const { day: monthDay, month, year } = civil(day)
  // «Rabu malam, 20 Maret»: the name of the day may stand outside the time's words.
  const from = Math.max(0, time.start - BEFORE)
  const found = PATTERN.exec(text.slice(from, time.end))
  if (found?.groups) {
    const { groups } = found
    const said = {
      day: Number(groups['wordDay'] ?? groups['day']),
      month: groups['month'] ? months.get(groups['month'].toLowerCase()) : Number(groups['monthNumber']),
      year: groups['wordYear'] ?? groups['year'],
    }
    if (said.day !== monthDay || said.month !== month) return null
    if (said.year !== undefined && Number(said.year.slice(-2)) !== year % 100) return null
    const start = from + found.index
    const opened = found[0].includes('(')
    const end = start + found[0].length - (found[0].endsWith(')') && !opened ? 1 : 0)
    return {
      start,
      end,
      day,
      form: groups['month'] ? 'words' : 'slashes',
      hasYear: said.year !== undefined,
      weekday: groups['weekday'] ?? null,
    }
  }
  const bare = BARE.exec(time.text)
  if (!bare || /\d/.test(time.text.replace(/\d{1,2}[.:]\d{2}/u, ''))) return null
  const start = time.start + bare.index
  return { start, end: start + bare[0].length, day, form: 'weekday', hasYear: false, weekday: bare[0] }
}

export const weekdayName = (day: Day): string => weekdayNames[weekdayOf(day)] ?? ''

export const inWords = ({ year, month, day }: CivilDate, hasYear: boolean): string =>
  `${day} ${monthNames[month - 1] ?? ''}${hasYear ? ` ${year}` : ''}`

export const monthInWords = ({ year, month }: CivilDate): string => `${monthNames[month - 1] ?? ''} ${year}`

export const inSlashes = ({ year, month, day }: CivilDate, hasYear: boolean): string =>
  `${day}/${month}${hasYear ? `/${year}` : ''}`

/** The same form with another day; the name of the day follows. */
export function rewrittenDate(text: string, date: WrittenDate, day: Day): Edit {
  const old = text.slice(date.start, date.end)
  const to = civil(day)
  let by = old
  if (date.form === 'words') by = by.replace(/\d{1,2} \p{L}+(?: \d{4})?/u, inWords(to, date.hasYear))
  if (date.form === 'slashes') by = by.replace(/\d{1,2}\/\d{1,2}(?:\/\d{2,4})?/u, inSlashes(to, date.hasYear))
  if (date.weekday !== null) by = by.replace(date.weekday, cased(weekdayName(day), date.weekday))
  return { start: date.start, end: date.end, by }
}

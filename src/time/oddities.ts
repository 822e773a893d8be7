import { englishWeekdays, weekdayNames } from '../lexicon/weekdays.ts'
import type { Article } from '../model/article.ts'
import { civil, type Day, dayOf, isDate, isoDay, weekdayOf } from '../model/calendar.ts'
import type { Oddity } from '../model/notice.ts'
import { quote } from '../model/span.ts'
import type { TimeMention } from '../model/time.ts'
import type { Resolved } from './now.ts'
import type { DateSaid, Found } from './said.ts'

/** `31 Februari`: no calendar has it. */
function impossible(found: Found, said: DateSaid, text: string): Oddity | null {
  if (said.day === undefined || said.month === undefined) return null
  if (isDate({ year: said.year ?? 2000, month: said.month, day: said.day })) return null
  return {
    rule: 'impossible-date',
    span: found,
    message: `Unexpected date \`${quote(text, found)}\`, expected a day that the month has`,
    messageId: `Tanggal \`${quote(text, found)}\` tidak ada, semestinya hari yang dimiliki bulan itu`,
  }
}

/**
 * `Rabu (2/1/2020)` was a Thursday. Where another year near the publication fits the weekday, the year is taken for
 * a misprint and the fitting one is named, else the nearest day of that name; the date is kept as printed.
 */
function weekdayMismatch(found: Found, said: DateSaid, day: Day, published: Day | null, text: string): Oddity | null {
  if (said.weekday === undefined || said.day === undefined || weekdayOf(day) === said.weekday) return null
  const words = quote(text, found)
  const [expected, expectedId] = [englishWeekdays[weekdayOf(day)] ?? '', weekdayNames[weekdayOf(day)] ?? '']
  const fitting = said.year === undefined || published === null ? null : yearThatFits(day, said.weekday, published)
  if (fitting !== null) {
    return {
      rule: 'printed-year',
      span: found,
      message: `Unexpected year in \`${words}\`, expected ${civil(fitting).year}: ${isoDay(day)} is a ${expected}`,
      messageId: `Tahun dalam \`${words}\` janggal, semestinya ${civil(fitting).year}: ${isoDay(day)} jatuh pada ${expectedId}`,
    }
  }
  const meant = isoDay(nearestOf(day, said.weekday))
  const [named, namedId] = [englishWeekdays[said.weekday] ?? '', weekdayNames[said.weekday] ?? '']
  return {
    rule: 'weekday-mismatch',
    span: found,
    message: `Unexpected weekday in \`${words}\`, expected ${expected} for ${isoDay(day)}, or ${meant} for ${named}`,
    messageId: `Hari dalam \`${words}\` janggal, semestinya ${expectedId} untuk ${isoDay(day)}, atau ${meant} untuk ${namedId}`,
  }
}

/** The day of that name within three days: the other reading of `Rabu (6/6/2023)`. */
const nearestOf = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 10) % 7) - 3

function yearThatFits(day: Day, weekday: number, published: Day): Day | null {
  const { month, day: date } = civil(day)
  for (const year of [civil(published).year, civil(published).year + 1, civil(published).year - 1]) {
    if (!isDate({ year, month, day: date })) continue
    const other = dayOf({ year, month, day: date })
    if (other !== day && weekdayOf(other) === weekday && Math.abs(other - published) <= 60) return other
  }
  return null
}

const over = /(?:^|[^a-z])(?:telah|sudah|kemarin)\s[^.;]{0,80}$/i
const planned = /(?:^|[^a-z])(?:akan|bakal|dijadwalkan|direncanakan|rencananya|hendak|mendatang|target)(?:[^a-z]|$)/i
const speechTail = /["”],?\s+(?:kata|ujar|tutur|ucap|jelas|tegas|papar|imbuh)\s[^.;]*$/i

/** A day after the publication that `telah`, `sudah` or a speech tag tells as over. `before`: the sentence up to it. */
function laterThanPublished(
  found: Found,
  day: Day,
  published: Day | null,
  before: string,
  text: string,
): Oddity | null {
  if (published === null || day <= published || planned.test(before)) return null
  if (!over.test(before) && !speechTail.test(before)) return null
  return {
    rule: 'date-after-publication',
    span: found,
    message: `Unexpected date \`${quote(text, found)}\` told as past, expected a day up to ${isoDay(published)}`,
    messageId: `Tanggal \`${quote(text, found)}\` diceritakan sudah lewat, semestinya sampai ${isoDay(published)}`,
  }
}

interface Context {
  readonly article: Article
  readonly published: Day | null
  /** Nobody told that day: it accuses no date. */
  readonly guessed: boolean
}

/** What is odd about a date, and where it lies on the calendar; `before` is the sentence up to it. */
export function oddDates(
  found: Found,
  said: DateSaid,
  resolved: Resolved | null,
  before: string,
  { article: { text }, published, guessed }: Context,
): readonly Oddity[] {
  const wrong = impossible(found, said, text)
  if (wrong) return [wrong]
  if (resolved?.stretch.grain !== 'day' || said.day === undefined) return []
  const day = resolved.stretch.first
  const odd =
    weekdayMismatch(found, said, day, published, text) ??
    (said.year === undefined || guessed ? null : laterThanPublished(found, day, published, before, text))
  return odd ? [odd] : []
}

/** Times that only the publication date could place, in an article that tells none: said once, at the first. */
export function unplaced(times: readonly TimeMention[], published: Day | null, text: string): readonly Oddity[] {
  if (published !== null) return []
  const open = times.filter(({ timex, value }) => value === null && /^XXXX/.test(timex.value) && timex.type !== 'SET')
  const [first] = open
  if (!first) return []
  return [
    {
      rule: 'no-publication-date',
      span: { start: first.start, end: first.end },
      message: `Unexpected relative time \`${quote(text, first)}\`, expected a publication date to count from (${open.length} such times)`,
      messageId: `Waktu relatif \`${quote(text, first)}\` tidak dapat ditempatkan tanpa tanggal terbit (${open.length} waktu semacam itu)`,
    },
  ]
}

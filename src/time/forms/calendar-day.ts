import type { DateSaid, Groups } from '../said.ts'
import { anyMonth, anyYear, frameOf, monthOf, yearFrame, yearOf } from './parts.ts'

/** `3 Desember 2014`, `3-Des-14`, `3 Desember`, `3 Desember tahun lalu`. */
export const wordedDay = `(?<day>\\d{1,2})(?:[\\s-]\\s*|(?=[a-z]))(?<month>${anyMonth})(?:[\\s-](?:tahun )?(?<year>${anyYear}|['’]\\d{2}|(?<=-[a-z]{3,9}-)\\d{2})|(?<frame>${yearFrame}))?`

/** `3/12/2014`, `03-12-2014`, `3.12.2014`, `3/12`. */
export const slashedDay = `(?<slashDay>\\d{1,2})\\s*(?<mark>[/.-])\\s*(?<slashMonth>\\d{1,2})(?:\\s*\\k<mark>\\s*(?<slashYear>${anyYear}|\\d{2}))?`

/** `2014-12-03`, `2014/12/03`. */
export const isoDay = '(?<isoYear>(?:19|20)\\d{2})(?<isoMark>[-/])(?<isoMonth>\\d{2})\\k<isoMark>(?<isoDay>\\d{2})'

/** The fields that one of the three has matched; null when no calendar has them. */
export function readDay(groups: Groups): Omit<DateSaid, 'kind'> | null {
  const day = Number(groups['day'] ?? groups['slashDay'] ?? groups['isoDay'])
  const month = monthOf(groups['month']) ?? Number(groups['slashMonth'] ?? groups['isoMonth'])
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null
  // «Jumat, 2/5/1417.20 WIB»: digits of a clock have run into the year.
  const slip = Number(groups['slashYear']) >= 1000 && Number(groups['slashYear']) < 1800
  const year = slip ? undefined : yearOf(groups['year'] ?? groups['slashYear'] ?? groups['isoYear'])
  const shift = frameOf(groups['frame'])
  return { day, month, ...(year !== undefined && { year }), ...(shift && { shift }) }
}

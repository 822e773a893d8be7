import { type Day, dayOf, isDate, weekdayOf } from '../model/calendar.ts'
import type { TextLayer } from '../model/reading.ts'
import type { DateSaid, Found } from './said.ts'
import { dayStretch, monthsFrom, type Stretch } from './stretch.ts'

const reach = 160

/**
 * The day to count from in an article that does not tell when it appeared: the one that a word for a day dates («hari
 * ini, Kamis, 8 Juni 2023»), else the latest that a speech tag dates (`kata Camat Sari, Selasa (14/3/2023)`), else that
 * any weekday does, else that of the first speech that says `besok`. A weekday that does not fit makes no date.
 */
export function guessPublished(
  found: readonly Found[],
  tags: readonly (Found | null)[],
  layer: TextLayer,
  text: string,
): Day | null {
  return dayOfDayWord(found, text) ?? dayOfTags(found, layer, text) ?? dayOfSpeech(tags)
}

const appositive = /^\s*,?\s*\(?$/

/** «hari ini, Kamis, 8 Juni 2023», «kemarin (Senin, 5/6/2023)». */
function dayOfDayWord(found: readonly Found[], text: string): Day | null {
  const years = nearYears(found)
  for (const [index, { rule, said, end }] of found.entries()) {
    const next = found[index + 1]
    if (rule !== 'day-word' || said.kind !== 'date' || next?.said.kind !== 'date') continue
    const day = printedDay(next.said) ?? (next.said.weekday === undefined ? null : dayNear(next.said, years))
    if (day !== null && said.shift && appositive.test(text.slice(end, next.start))) return day - said.shift.by
  }
  return null
}

interface Guess {
  readonly day: Day
  readonly spoken: boolean
  /** The date has its year, and needs none of the others'. */
  readonly whole: boolean
}

/** Where two dates may both be the one, the better tells more; the later of two equals. */
const better = (a: Guess, b: Guess): boolean =>
  a.whole === b.whole ? (a.spoken === b.spoken ? a.day > b.day : a.spoken) : a.whole

function dayOfTags(
  found: readonly Found[],
  layer: TextLayer,
  text: string,
  years: readonly number[] = nearYears(found),
): Day | null {
  let best: Guess | null = null
  for (const one of found) {
    if (one.rule !== 'weekday-and-date' || one.said.kind !== 'date') continue
    const day = printedDay(one.said) ?? dayNear(one.said, years)
    if (day === null) continue
    const sentence = layer.sentences[one.sentence]
    const before = sentence ? text.slice(Math.max(sentence.start, one.start - reach), one.start) : ''
    const spoken = said.test(before)
    if (ahead.test(before.slice(before.search(/["”][^"”“]*$/) + 1))) continue
    // «Senin, 17 Agustus 1945» is how history is told; «Selasa (14/3/2023)» is how news dates itself.
    if (!spoken && !/\(\s*\d/.test(text.slice(one.start, one.end))) continue
    const guess = { day, spoken, whole: one.said.year !== undefined }
    if (best === null || better(guess, best)) best = guess
  }
  return best?.day ?? null
}

const said =
  /[”"“](?:,|\s)[^”"“]{0,120}$|(?:^|[^a-z])(?:kata|ujar|tutur|ucap|jelas|mengatakan|menyatakan|menjelaskan|dikonfirmasi|dihubungi|ditemui|[mM]engutip|dikutip|dilansir|[mM]elansir)(?:nya)?\s[^”"“]{0,120}$/
const ahead = /(?:^|[^a-z])(?:akan|bakal|dijadwalkan|direncanakan|rencananya|mendatang|sebelum)\s[^.;]*$/

function fullDay({ year, month, day }: DateSaid): Day | null {
  if (year === undefined || month === undefined || day === undefined) return null
  return isDate({ year, month, day }) ? dayOf({ year, month, day }) : null
}

/** A full date, which the weekday fits if there is one. */
function printedDay(date: DateSaid): Day | null {
  const day = fullDay(date)
  return day === null || date.weekday === undefined || weekdayOf(day) === date.weekday ? day : null
}

/** `Senin (5/8)` in one of the years, the first that its weekday fits. */
function dayNear(said: DateSaid, years: readonly number[]): Day | null {
  if (said.year !== undefined || said.shift !== undefined) return null
  for (const year of years) {
    const day = printedDay({ ...said, year })
    if (day !== null) return day
  }
  return null
}

/** News in these pages does not go back further. */
const firstYear = 2000

/** The years in which an article may have appeared: the last that it tells, the one before if it tells that, the next. */
function nearYears(found: readonly Found[]): readonly number[] {
  const last = lastYear(found)
  if (last === null) return []
  // «Rabu (12/3) … sidang berikutnya pada 2032»: a plan may be the only one that has a year.
  const before = found.some(({ said }) => said.kind === 'date' && said.year === last - 1)
  return before ? [last, last - 1, last + 1] : [last, last + 1, last - 1]
}

/** The last year that an article tells; null without one. */
function lastYear(found: readonly Found[]): number | null {
  const told = found.flatMap(({ said }) => (said.kind === 'date' && said.year !== undefined ? [said.year] : []))
  const last = Math.max(...told.filter((year) => year >= firstYear && year < firstYear + 100))
  return Number.isFinite(last) ? last : null
}

/** Years of which one suits any weekday and date, 29 February too. */
const cycle = 28

/**
 * A day to count from in an article that tells no year at all, or none near: in the next year that the weekday of
 * «Rabu (19/6)» suits. Which year it was only other articles can tell.
 */
export function fittingPublished(found: readonly Found[], layer: TextLayer, text: string): Day | null {
  const from = (lastYear(found) ?? firstYear) + 2
  const years = Array.from({ length: cycle }, (_, index) => from + index)
  return dayOfTags(found, layer, text, years)
}

/** That of the first speech that says `hari ini` or `besok`. */
function dayOfSpeech(tags: readonly (Found | null)[]): Day | null {
  for (const tag of tags) {
    const day = tag?.said.kind === 'date' ? printedDay(tag.said) : null
    if (day !== null) return day
  }
  return null
}

/** The years of the full dates of an article, each once. */
export const yearsOf = (found: readonly Found[]): readonly number[] => [
  ...new Set(
    found.flatMap(({ said }) =>
      said.kind === 'date' && said.year !== undefined && said.day !== undefined ? [said.year] : [],
    ),
  ),
]

/**
 * The first full date of an article, also one whose weekday is wrong, or else its first month with a year: it lends
 * its year to dates that come before it, if nothing else does.
 */
export function firstDated(found: readonly Found[]): Stretch | null {
  let month: Stretch | null = null
  for (const { said: date } of found) {
    if (date.kind !== 'date' || date.year === undefined || date.year < firstYear) continue
    const day = fullDay(date)
    if (day !== null) return dayStretch(day)
    if (date.month !== undefined && date.day === undefined) month ??= monthsFrom('month', date.year, date.month, 1)
  }
  return month
}

import { civil, type Day, dayOf, weekdayOf } from '../model/calendar.ts'
import { inYear, within } from './in-year.ts'
import type { Now, Resolved } from './now.ts'
import type { DateSaid, Toward } from './said.ts'
import { dayStretch, type Stretch, stepDay } from './stretch.ts'

/** So many days around the one to count from a weekday that does not fit is a slip: «Rabu (16/11) … Selasa (16/11)». */
const CLOSE = 10

/** Days behind the publication of what is to come next. */
const NEXT = 60

/**
 * «Persida, juara pada 2021, akan bertanding pada 4 Desember»: a day soon after the publication, to which words point ahead,
 * is of its year, whatever year was told before; null of another.
 */
function ofWhatIsNext(said: DateSaid, now: Now): Resolved | null {
  const { lender, published, guessed } = now
  if (lender === null || published === null || guessed || said.day === undefined || said.toward !== undefined)
    return null
  if (lender.stretch.last >= published || now.toward() !== 'future') return null
  const own = withoutYear(said, { ...now, lender: null })
  if (own === null || !fits(said, own)) return null
  const ahead = own.stretch.first - published
  return ahead > 0 && ahead <= NEXT ? own : null
}

/** The one of three years that lies nearest: today's past is twice as near as its future, unless words point ahead. */
export function withoutYear(said: DateSaid, now: Now): Resolved | null {
  const lender = said.toward === undefined || now.published === null ? now.lender : null
  const toward = said.toward ?? now.toward()
  const base = lender?.stretch.first ?? now.published
  if (base === null) return null
  const next = ofWhatIsNext(said, now)
  if (next) return next
  const { year } = civil(base)
  if (lender?.stretch.grain === 'year') {
    const from = lender.from === 'relative' ? 'relative' : 'inherited'
    const lent = within(said, year, from, ['year'])
    if (fits(said, lent)) return lent
    if (now.published === null) return null
    // «anggota periode 2014-2019 … Selasa (10/11)»: a Tuesday of another year.
    return withoutYear(said, { ...now, lender: null })
  }
  // «sejak perjanjian pada 20 Maret 1958. Ia tiba pada Minggu, 24 Juni, dan pulang Senin, 25 Juni 2018»
  const own = lender && fittingYear(said, year, now.years)
  if (own) return within(said, own, 'inherited', ['year'])
  let best: Stretch | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1]) {
    const stretch = inYear(said, candidate)
    if (!stretch) continue
    const misfit = fits(said, { stretch }) ? 0 : Math.abs(stretch.first - base) <= CLOSE ? 100 : 10_000
    const cost =
      misfit + (lender ? drift(stretch, base, now) : distance(stretch, base, toward, said.toward !== undefined))
    if (cost < bestCost) [best, bestCost] = [stretch, cost]
  }
  return best && { stretch: best, from: lender ? 'inherited' : 'relative', assumed: ['year'] }
}

/** Of the years told, one that suits the weekday that is said, where the year at hand does not. */
function fittingYear(said: DateSaid, year: number, years: readonly number[]): number | undefined {
  const suits = (other: number): boolean => {
    const stretch = inYear(said, other)
    return stretch !== null && fits(said, { stretch })
  }
  return said.weekday === undefined || suits(year) ? undefined : years.find(suits)
}

/** Whether the weekday that is said, if any, is that of the day. */
const fits = ({ weekday }: DateSaid, resolved: Pick<Resolved, 'stretch'> | null): boolean =>
  weekday === undefined || resolved === null || weekdayOf(resolved.stretch.first) === weekday

/** What lies in an earlier or a later year than the date that lends its own is so many times as far. */
const EARLIER = 2.5
const LATER = 1.5
/** And what lies behind the day of publication, of which no word says that it is ahead. */
const AHEAD = 4

/**
 * Days from the date that lends its year, weighed: a year is left out where it was just told. «Ia didakwa pada 14 Februari
 * 2031. Vonis dijatuhkan 27 September», but «Hujan turun sejak 30 Desember 2030. Pada 2 Januari tanggul jebol».
 */
function drift(stretch: Stretch, base: Day, { published, toward }: Now): number {
  const days = Math.max(base - stretch.last, stretch.first - base, 0)
  const years = civil(stretch.first).year - civil(base).year
  const far = days * (years < 0 ? EARLIER : years > 0 ? LATER : 1)
  const isAhead = published !== null && base <= published && published < stretch.first && toward() !== 'future'
  return isAhead ? far * AHEAD : far
}

/**
 * Days between, weighed: what lies the wrong way is far. `strict`: `Juni lalu` in June is last year's; `Juni nanti` is
 * not next year's.
 */
function distance(stretch: Stretch, base: Day, toward: Toward, strict: boolean): number {
  if (stretch.first <= base && base <= stretch.last) return strict && toward === 'past' ? 1000 : 0
  const behind = stretch.last < base
  const days = behind ? base - stretch.last : stretch.first - base
  if (toward === 'near') return behind ? days : days * 3
  return (toward === 'past') === behind ? days : days * (strict ? 100 : 4)
}

/** `tanggal 15`: of the month that the story has come to, else of the last month that has had one. */
export function withoutMonth(day: number, now: Now): Resolved | null {
  const base = now.story && now.story.grain !== 'year' ? now.story.first : now.published
  if (base === null) return null
  const { year, month } = civil(base)
  const at = dayOf({ year, month, day })
  const hangs = now.story !== null && base !== now.published
  const back = !hangs && now.toward() !== 'future' && at > base
  const stretch = dayStretch(back ? stepDay(at, -1, 'month') : at)
  return { stretch, from: hangs ? 'inherited' : 'relative', assumed: ['year', 'month'] }
}

/** `kuartal kedua`, `musim dingin` of the year that the story is in; one still ahead is last year's, unless planned. */
export function partOfYear(said: DateSaid, now: Now): Resolved | null {
  const base = now.lender?.stretch.first ?? now.published
  if (base === null) return null
  const from = now.lender && now.lender.from !== 'relative' ? 'inherited' : 'relative'
  const { year } = civil(base)
  const stretch = inYear(said, year)
  const last = inYear(said, year - 1)
  if (now.lender || !stretch || !last || stretch.grain === 'season' || stretch.first <= base) {
    return within(said, year, from, ['year'])
  }
  // «pertumbuhan kuartal IV diperkirakan akan turun», in January: the figure is ahead, the quarter is not.
  const back =
    now.toward() !== 'future' || distance(last, base, 'future', false) < distance(stretch, base, 'future', false)
  return within(said, back ? year - 1 : year, from, ['year'])
}

import { weekdays } from '../../lexicon/weekdays.ts'
import { civil, type Day, dayOf, isDate, weekdayOf } from '../../model/calendar.ts'
import type { Claim, ClaimTime } from '../../model/claim.ts'
import { interval } from '../../model/time.ts'
import { fold } from './names.ts'

/** The claims of one article. */
interface Telling {
  readonly claims: readonly Claim[]
}

/** A day that an article tells outright. */
interface Dated {
  readonly article: number
  readonly day: Day
}

/** So many days around one that is told without its year, others tell of the same story. */
const NEAR = 14

/** That others tell of the very day says more than that they tell of days near it; so does a weekday that fits. */
const SAME_DAY = 4
const FITS = 4

/** Less than this speaks for no year. */
const LEAST = 4

const namesOf = ({ who, where }: Claim): readonly string[] => [...who, ...where].map(({ name }) => fold(name))

/** The days told outright, by the names that their claims tell. */
function daysByName(articles: readonly Telling[]): ReadonlyMap<string, readonly Dated[]> {
  const byName = new Map<string, Dated[]>()
  for (const [article, { claims }] of articles.entries()) {
    for (const claim of claims) {
      const span = claim.time && interval(claim.time.value)
      if (!span || span.first !== span.last) continue
      for (const name of new Set(namesOf(claim))) {
        const known = byName.get(name)
        if (known) known.push({ article, day: span.first })
        else byName.set(name, [{ article, day: span.first }])
      }
    }
  }
  return byName
}

/** A day that an article tells without its year, in a year that suits it. */
interface Open {
  readonly day: Day
  /** Whether it is told with its weekday: «Minggu (24/3)» is of no year in which the day is another. */
  readonly named: boolean
}

const namesWeekday = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z'’]+/)
    .some((word) => weekdays.has(word))

function openDays({ claims }: Telling): readonly Open[] {
  const days = new Map<Day, Open>()
  for (const { yearless } of claims) {
    const span = yearless && interval(yearless.value)
    if (!span) continue
    const day = Number.isFinite(span.first) ? span.first : span.last
    days.set(day, { day, named: days.get(day)?.named === true || namesWeekday(yearless.text) })
  }
  return [...days.values()]
}

function inYear(day: Day, year: number): Day | null {
  const date = { ...civil(day), year }
  return isDate(date) ? dayOf(date) : null
}

/**
 * How much the days that others tell speak for a year in which this article's days would lie near them. An article speaks
 * once for a year, however often it tells of it: one page's «22 Maret 2043» is one slip.
 */
function votesFor(open: readonly Open[], told: readonly Dated[]): ReadonlyMap<number, number> {
  const spoken = new Map<string, { readonly year: number; readonly weight: number }>()
  for (const { article, day } of told) {
    const { year } = civil(day)
    const key = `${article} ${year}`
    let weight = spoken.get(key)?.weight ?? 0
    for (const own of open) {
      const there = inYear(own.day, year)
      if (there === null || Math.abs(there - day) > NEAR) continue
      const fits = weekdayOf(there) === weekdayOf(own.day)
      if (fits || !own.named) weight = Math.max(weight, (there === day ? SAME_DAY : 1) * (fits ? FITS : 1))
    }
    spoken.set(key, { year, weight })
  }
  const votes = new Map<number, number>()
  for (const { year, weight } of spoken.values()) votes.set(year, (votes.get(year) ?? 0) + weight)
  return votes
}

/** `2027-06-19` in 2018: `2018-06-19`; null where a year has no such day. */
function moved(time: ClaimTime, by: number): ClaimTime | null {
  const value = time.value.replace(/(?<=^|\/)\d{4}(?=-)/g, (year) => String(Number(year) + by))
  return interval(value) ? { ...time, value } : null
}

/**
 * «Rabu (19/6)» on a page that tells no year is of the year in which other articles tell of that day, or of days near
 * it, with the same names. A page that nobody else gives a year stays without one.
 */
export function withYears<Article extends Telling>(articles: readonly Article[]): readonly Article[] {
  if (!articles.some(({ claims }) => claims.some(({ yearless }) => yearless !== null))) return articles
  const byName = daysByName(articles)
  return articles.map((article, at) => {
    const open = openDays(article)
    const [first] = open
    if (first === undefined) return article
    const names = new Set(article.claims.flatMap(namesOf))
    const told = [...names].flatMap((name) => byName.get(name) ?? []).filter((dated) => dated.article !== at)
    const [best] = [...votesFor(open, told)].sort(([a, one], [b, other]) => other - one || b - a)
    if (!best || best[1] < LEAST) return article
    const by = best[0] - civil(first.day).year
    const claims = article.claims.map((claim) =>
      claim.yearless ? { ...claim, time: moved(claim.yearless, by) } : claim,
    )
    return { ...article, claims }
  })
}

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

/** Each day that an article tells without its year, in a year that suits it. */
function openDays({ claims }: Telling): readonly Day[] {
  const days = claims.flatMap(({ yearless }) => {
    const span = yearless && interval(yearless.value)
    return span ? [Number.isFinite(span.first) ? span.first : span.last] : []
  })
  return [...new Set(days)]
}

function inYear(day: Day, year: number): Day | null {
  const date = { ...civil(day), year }
  return isDate(date) ? dayOf(date) : null
}

/** How much the days that others tell speak for a year in which this article's days would lie near them. */
function votesFor(open: readonly Day[], told: readonly Day[]): ReadonlyMap<number, number> {
  const votes = new Map<number, number>()
  for (const day of told) {
    const { year } = civil(day)
    const moved = open.map((own) => ({ own, there: inYear(own, year) }))
    let most = 0
    for (const { own, there } of moved) {
      if (there === null || Math.abs(there - day) > NEAR) continue
      const fits = weekdayOf(there) === weekdayOf(own) ? FITS : 1
      most = Math.max(most, (there === day ? SAME_DAY : 1) * fits)
    }
    votes.set(year, (votes.get(year) ?? 0) + most)
  }
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
    const [best] = [
      ...votesFor(
        open,
        told.map(({ day }) => day),
      ),
    ].sort(([a, one], [b, other]) => other - one || b - a)
    if (!best || best[1] < LEAST) return article
    const by = best[0] - civil(first).year
    const claims = article.claims.map((claim) =>
      claim.yearless ? { ...claim, time: moved(claim.yearless, by) } : claim,
    )
    return { ...article, claims }
  })
}

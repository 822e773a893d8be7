import type { Side, Slot } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import { width, wrap, wrapped } from '../wrap.ts'
import { grouped } from './digits.ts'
import { bracketed, mark, painted } from './mark.ts'
import { articlesOf, claimsOf, counted, type Page, placeOf } from './page.ts'
import { shownTime } from './when.ts'

/** Quotes shown for a side; the rest are named by their places. */
const QUOTES = 2

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => `${' '.repeat(by)}${line}`)

/** One side of a conflict: what it says, how many say so, and the words they say it in. */
export function sideBlock(page: Page, side: Side, on: Slot): readonly string[] {
  const { theme, view } = page
  const claims = claimsOf(page, side.claims)
  const value = shownValue(page, side.value, on)
  const tellers = `(${counted(page, articlesOf(page, claims).length, side.sources)})`
  const head = wrapped(`${value} ${tellers}`, view.columns - 2).map(theme.strong)
  return [...indented(head, 2), ...evidence(page, claims, on, side.value)]
}

/** A side's value in the reader's language and notation. */
function shownValue({ view, words }: Page, value: string, on: Slot): string {
  switch (on) {
    case 'time':
      return shownTime(value)
    case 'number':
      return grouped(value, view.lang)
    case 'order':
    case 'status':
      return new Map(Object.entries(words.values)).get(value) ?? value
    case 'place':
    case 'who':
      return value
  }
}

/** The quotes that show it best, each under its outlet and place; the places of the others. */
export function evidence(page: Page, claims: readonly ReportClaim[], on: Slot, value: string): readonly string[] {
  const { theme, view, words } = page
  const ranked = rank(page, claims, on, value)
  const shown = ranked.filter(({ quote }, index) => ranked.findIndex((other) => other.quote === quote) === index)
  const quotes = shown.slice(0, QUOTES)
  const others = ranked.filter((claim) => !quotes.includes(claim)).map((claim) => placeOf(page, claim))
  const also = others.length === 0 ? [] : wrapped(`${words.also} ${others.join(', ')}`, view.columns - 4)
  return [...quotes.flatMap((claim) => quoteBlock(page, claim, on, value)), ...indented(also.map(theme.quiet), 4)]
}

/** A claim's words with the decisive ones marked, under its place and its outlet. */
function quoteBlock(page: Page, claim: ReportClaim, on: Slot, value: string): readonly string[] {
  const { theme, view, words, articles } = page
  const outlet = articles.get(claim.article)?.outlet
  const place = placeOf(page, claim)
  const teller = [...(outlet ? [outlet] : []), ...(claim.saidBy ? [words.saidBy(claim.saidBy.name)] : [])].join(', ')
  const together = teller !== '' && width(place) + width(teller) + 7 <= view.columns
  return [
    `    ${theme.place(place)}${together ? theme.quiet(` · ${teller}`) : ''}`,
    ...indented(together ? [] : wrapped(teller, view.columns - 4).map(theme.quiet), 4),
    ...quoted(page, claim, on, value),
    ...(on === 'time' ? elsewhere(page, claim) : []),
  ]
}

/** «Rombongan mendarat pagi itu»: the words that date it stand in another sentence of the article. */
export function elsewhere({ theme, view, words }: Page, { time, quote }: ReportClaim): readonly string[] {
  if (time === null || time.text === '' || quote.includes(time.text)) return []
  return indented(wrapped(words.datedBy(time.text), view.columns - 4).map(theme.quiet), 4)
}

/** Only the words, behind a bar: a line of a quote never begins at the margin. */
export function quoted(page: Page, claim: ReportClaim, on: Slot, value: string): readonly string[] {
  const { theme, view } = page
  const marked = mark(claim, on, value)
  const shown = theme.mark === null ? bracketed(marked) : marked
  const paint = theme.mark ?? ((words: string) => words)
  const bar = theme.quiet('│')
  return wrap(shown.text, view.columns - 6).map((line) => `    ${bar} ${painted(shown, line, paint)}`)
}

/** First one claim an article, whose quote holds the decisive words, in the body rather than a copy. */
function rank(page: Page, claims: readonly ReportClaim[], on: Slot, value: string): readonly ReportClaim[] {
  const told = new Set<string>()
  const cost = new Map(
    claims.map((claim) => {
      const again = told.has(claim.article)
      told.add(claim.article)
      const copy = page.articles.get(claim.article)?.copyOf != null
      const silent = mark(claim, on, value).marks.length === 0
      return [claim.id, (again ? 4 : 0) + (copy ? 2 : 0) + (silent ? 1 : 0)]
    }),
  )
  return claims.toSorted((a, b) => (cost.get(a.id) ?? 0) - (cost.get(b.id) ?? 0))
}

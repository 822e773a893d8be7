import type { Side, Slot } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import { bracketed, mark, painted } from '../mark.ts'
import { rank } from '../rank.ts'
import { claimsOf, placeOf, sideHead, tellerOf } from '../shown.ts'
import { width, wrap, wrapped } from '../wrap.ts'
import type { Page } from './page.ts'

/** Quotes shown for a side; the rest are named by their places. */
const QUOTES = 2

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => `${' '.repeat(by)}${line}`)

/** One side of a conflict: what it says, how many say so, and the words they say it in. */
export function sideBlock(page: Page, side: Side, on: Slot): readonly string[] {
  const { theme, view } = page
  const claims = claimsOf(page, side.claims)
  const head = wrapped(sideHead(page, side, on), view.columns - 2).map(theme.strong)
  return [...indented(head, 2), ...evidence(page, claims, on, side.value)]
}

/** The quotes that show it best, each under its outlet and place; the places of the others. */
export function evidence(page: Page, claims: readonly ReportClaim[], on: Slot, value: string): readonly string[] {
  const { theme, view, words } = page
  const ranked = rank(page, claims, on, value)
  const unlike = ranked.filter(({ quote }, index) => ranked.findIndex((other) => other.quote === quote) === index)
  // Words that do not hold what is in dispute show nothing beside others that do; a date may stand in another sentence.
  const telling = on === 'time' ? [] : unlike.filter((claim) => mark(claim, on, value).marks.length > 0)
  const quotes = (telling.length > 0 ? telling : unlike).slice(0, QUOTES)
  const others = ranked.filter((claim) => !quotes.includes(claim)).map((claim) => placeOf(page, claim))
  const also = others.length === 0 ? [] : wrapped(`${words.also} ${others.join(', ')}`, view.columns - 4)
  return [...quotes.flatMap((claim) => quoteBlock(page, claim, on, value)), ...indented(also.map(theme.quiet), 4)]
}

/** A claim's words with the decisive ones marked, under its place and its outlet. */
function quoteBlock(page: Page, claim: ReportClaim, on: Slot, value: string): readonly string[] {
  const { theme, view } = page
  const place = placeOf(page, claim)
  const teller = tellerOf(page, claim)
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

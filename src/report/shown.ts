import { unitsInEnglish } from '../lexicon/counted-words.ts'
import type { Conflict, Event, Side, Slot, Update } from '../model/event.ts'
import { labelIn, nameIn, titleIn } from '../model/event-name.ts'
import { readableRange, readableTime } from '../model/readable.ts'
import type { Context, Report, ReportArticle, ReportClaim } from '../model/report.ts'
import { messages } from './messages/index.ts'
import type { Messages } from './messages/messages.ts'
import { mayAct, plain } from './safe.ts'
import type { View } from './view.ts'

/** A report on its way to a reader's eye: harmless, with everything found by its id, and the reader's words. */
export interface Shown {
  readonly report: Report
  readonly view: View
  readonly words: Messages
  readonly claims: ReadonlyMap<string, ReportClaim>
  readonly articles: ReadonlyMap<string, ReportArticle>
  /** The paragraphs around the claims, where they were kept. */
  readonly contexts: ReadonlyMap<string, Context>
}

/** Every string of the report is made plain here, at one place, so that no part of a format can forget it. */
export function shown(report: Report, view: View): Shown {
  const harmless = madePlain(report)
  return {
    report: harmless,
    view: { ...view, contexts: harmlessContexts(view) },
    words: messages[view.lang],
    claims: new Map(harmless.claims.map((claim) => [claim.id, claim])),
    articles: new Map(harmless.articles.map((article) => [article.id, article])),
    contexts: new Map(
      [...view.contexts].map(([id, { before, after }]) => [id, { before: plain(before), after: plain(after) }]),
    ),
  }
}

const harmlessContexts = ({ contexts }: View): View['contexts'] =>
  new Map([...contexts].map(([id, { before, after }]) => [id, { before: plain(before), after: plain(after) }]))

/** Most reports hold nothing that acts: one look at all of their text is enough. */
function madePlain(report: Report): Report {
  const text = JSON.stringify(report)
  if (!mayAct(text)) return report
  const harmless: Report = JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? plain(value) : value))
  return harmless
}

export const claimsOf = ({ claims }: Shown, ids: readonly string[]): readonly ReportClaim[] =>
  ids.flatMap((id) => claims.get(id) ?? [])

/** The articles that make the claims, each once. */
export const articlesOf = ({ articles }: Shown, claims: readonly ReportClaim[]): readonly ReportArticle[] =>
  [...new Set(claims.map(({ article }) => article))].flatMap((id) => articles.get(id) ?? [])

/** `Kabar Timur`, or the path of an article that does not name its outlet. */
export const outletOf = ({ outlet, path }: ReportArticle): string => outlet ?? path

export const pathOf = ({ articles }: Shown, { article }: ReportClaim): string => articles.get(article)?.path ?? article

/** `articles/01.txt:9:1`: what editors and terminals make a link of. */
export const placeOf = (shown: Shown, claim: ReportClaim): string =>
  `${pathOf(shown, claim)}:${claim.span.line}:${claim.span.column}`

/** `Kabar Timur, said by Rahmat Widodo`; empty when neither is known. */
export function tellerOf({ articles, words }: Shown, { article, saidBy }: ReportClaim): string {
  const outlet = articles.get(article)?.outlet
  return [...(outlet ? [outlet] : []), ...(saidBy ? [words.saidBy(saidBy.name)] : [])].join(', ')
}

/** `4 sources`, or `6 articles, 4 sources` where copies count once. */
export function counted({ words }: Shown, articles: number, sources: number): string {
  return articles > sources ? `${words.articles(articles)}, ${words.sources(sources)}` : words.sources(sources)
}

export const labelOf = ({ view }: Shown, event: Event): string => labelIn(event, view.lang)

/** The label without the date at its end, for where the date stands beside it: `Kim Jong Un visit`. */
export const nameOf = ({ view }: Shown, event: Event): string => nameIn(event, view.lang)

/** The label with the day, where nobody disputes it. */
export const titleOf = (shown: Shown, event: Event): string =>
  event.conflicts.some(({ on }) => on === 'time') ? labelOf(shown, event) : titleIn(event, shown.view.lang)

export const whyOf = ({ view }: Shown, { why, whyId }: Conflict | Update): string => (view.lang === 'id' ? whyId : why)

/** What a side says, as the reader would write it: `13 September 2023`, `5 hours`, `second`. */
export function sideValue({ view, words }: Shown, value: string, on: Slot): string {
  switch (on) {
    case 'time':
      return readableTime(value, view.lang)
    case 'number':
      return readableRange(value, view.lang, unitsInEnglish)
    case 'order':
    case 'status':
      return new Map(Object.entries(words.values)).get(value) ?? value
    case 'place':
    case 'who':
      return value
  }
}

/** `19 June 2024 (3 articles, 2 sources)`: what a side says, and how many say so. */
export function sideHead(shown: Shown, { value, claims, sources }: Side, on: Slot): string {
  const articles = articlesOf(shown, claimsOf(shown, claims)).length
  return `${sideValue(shown, value, on)} (${counted(shown, articles, sources)})`
}

/** `12 articles · 11 sources · 179 claims · 93 events` */
export function countsOf({ report, words }: Shown): string {
  const { articles, sources, claims, events } = report.summary
  return [words.articles(articles), words.sources(sources), words.claims(claims), words.events(events)].join(' · ')
}

/** The one line everybody reads: `… 93 events: 24 agree, 5 conflict, 64 single` */
export function summaryOf(shown: Shown): string {
  const { report, words } = shown
  const verdicts = (['agree', 'conflict', 'single'] as const).map(
    (verdict) => `${report.summary[verdict]} ${words.verdicts[verdict]}`,
  )
  return `${countsOf(shown)}: ${verdicts.join(', ')}`
}

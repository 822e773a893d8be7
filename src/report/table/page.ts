import type { Report, ReportArticle, ReportClaim } from '../../model/report.ts'
import { messages } from '../messages/index.ts'
import type { Messages } from '../messages/messages.ts'
import { plain } from '../safe.ts'
import type { View } from '../view.ts'
import { type Theme, theme } from './theme.ts'

/** What every part of the table draws from. */
export interface Page {
  readonly report: Report
  readonly view: View
  readonly words: Messages
  readonly theme: Theme
  readonly claims: ReadonlyMap<string, ReportClaim>
  readonly articles: ReadonlyMap<string, ReportArticle>
}

export function page(report: Report, view: View): Page {
  const shown = harmless(report)
  return {
    report: shown,
    view,
    words: messages[view.lang],
    theme: theme(view.color),
    claims: new Map(shown.claims.map((claim) => [claim.id, claim])),
    articles: new Map(shown.articles.map((article) => [article.id, article])),
  }
}

/** Every string of the report made plain, at one place, so that no part of the table can forget it. */
function harmless(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) => (typeof value === 'string' ? plain(value) : value))
}

export const claimsOf = ({ claims }: Page, ids: readonly string[]): readonly ReportClaim[] =>
  ids.flatMap((id) => claims.get(id) ?? [])

/** The articles that make the claims, each once. */
export const articlesOf = ({ articles }: Page, claims: readonly ReportClaim[]): readonly ReportArticle[] =>
  [...new Set(claims.map(({ article }) => article))].flatMap((id) => articles.get(id) ?? [])

/** `Kabar Timur`, or the path of an article that does not name its outlet. */
export const outletOf = ({ outlet, path }: ReportArticle): string => outlet ?? path

/** `articles/01.txt:9:1`: what editors and terminals make a link of. */
export function placeOf({ articles }: Page, { article, span }: ReportClaim): string {
  return `${articles.get(article)?.path ?? article}:${span.line}:${span.column}`
}

/** `4 sources`, or `6 articles, 4 sources` where copies count once. */
export function counted({ words }: Page, articles: number, sources: number): string {
  return articles > sources ? `${words.articles(articles)}, ${words.sources(sources)}` : words.sources(sources)
}

import type { Article } from './model/article.ts'
import { unplace } from './model/place.ts'
import type { Context, Report, ReportClaim } from './model/report.ts'
import { covers, quote } from './model/span.ts'
import type { Read } from './read/read-articles.ts'

/** The articles that a reporter wants to quote from at length, by path. */
export type Kept = Map<string, Article>

/** Lets the articles pass and keeps them. */
export function* keeping(reads: Iterable<Read>, kept: Kept): Generator<Read> {
  for (const read of reads) {
    if (read.kind === 'article') kept.set(read.article.path, read.article)
    yield read
  }
}

/** The paragraph around each claim of these articles, by the claim's id; an article that was changed since gives none. */
export function contextsOf(report: Report, articles: Iterable<Article>): ReadonlyMap<string, Context> {
  const keys = new Map(report.articles.map((article) => [article.id, keyOf(article)]))
  const claims = new Map<string, ReportClaim[]>()
  for (const claim of report.claims) {
    const key = keys.get(claim.article) ?? ''
    const told = claims.get(key) ?? []
    told.push(claim)
    claims.set(key, told)
  }
  const contexts = new Map<string, Context>()
  for (const article of articles) {
    for (const claim of claims.get(keyOf(article)) ?? []) {
      const context = contextIn(article, claim)
      if (context) contexts.set(claim.id, context)
    }
  }
  return contexts
}

const keyOf = ({ path, sha256 }: Pick<Article, 'path' | 'sha256'>): string => `${sha256} ${path}`

function contextIn(article: Article, claim: ReportClaim): Context | null {
  const at = unplace(article, claim.span)
  const block = at && article.blocks.find((one) => covers(one, at))
  // A file that was changed while we ran, or was given twice, may hold something else in this place.
  if (!at || !block || quote(article.text, at) !== claim.quote) return null
  return {
    before: quote(article.text, { start: block.start, end: at.start }),
    after: quote(article.text, { start: at.end, end: block.end }),
  }
}

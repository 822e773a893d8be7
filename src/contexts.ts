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

/** The paragraph around each claim of an article that was kept, by the claim's id. */
export function contextsOf({ articles, claims }: Report, kept: Kept): ReadonlyMap<string, Context> {
  const paths = new Map(articles.map(({ id, path }) => [id, path]))
  return new Map(
    claims.flatMap((claim): [string, Context][] => {
      const article = kept.get(paths.get(claim.article) ?? '')
      const context = article ? contextIn(article, claim) : null
      return context ? [[claim.id, context]] : []
    }),
  )
}

function contextIn(article: Article, { span }: ReportClaim): Context | null {
  const at = unplace(article, span)
  const block = at && article.blocks.find((one) => covers(one, at))
  if (!at || !block) return null
  return {
    before: quote(article.text, { start: block.start, end: at.start }),
    after: quote(article.text, { start: at.end, end: block.end }),
  }
}

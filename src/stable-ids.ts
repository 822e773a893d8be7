import { createHash } from 'node:crypto'
import { withIds } from './compare/archive/join.ts'
import type { Report } from './model/report.ts'

/**
 * The report with ids that tell nothing of the rest of the archive, so that parts of it that were compared apart can be put
 * together: an article is told by its path and bytes, `a1f0…`, a claim by its place in it, `a1f0…c2`, an event by its first
 * claim, `ea1f0…c2`.
 */
export function withStableIds(report: Report): Report {
  const stable = stableIds(report.articles)
  const articles = new Map(report.articles.map(({ id }, at) => [id, stable[at] ?? id]))
  const articleId = (id: string): string => articles.get(id) ?? id
  const counts = new Map<string, number>()
  const claims = new Map(
    report.claims.map(({ id, article }) => {
      const nth = (counts.get(article) ?? 0) + 1
      counts.set(article, nth)
      return [id, `${articleId(article)}c${nth}`] as const
    }),
  )
  const claimId = (id: string): string => claims.get(id) ?? id
  const events = new Map(report.events.map(({ id, claims: [first = ''] }) => [id, `e${claimId(first)}`]))
  const eventId = (id: string): string => events.get(id) ?? id
  return {
    ...report,
    articles: report.articles.map(({ id, ...article }) => ({
      id: articleId(id),
      ...article,
      copyOf: article.copyOf && articleId(article.copyOf),
    })),
    claims: report.claims.map((claim) => ({
      ...claim,
      id: claimId(claim.id),
      article: articleId(claim.article),
      event: eventId(claim.event),
    })),
    events: report.events.map((event) => withIds(event, eventId(event.id), claimId)),
    notices: report.notices.map((notice) => ({ ...notice, article: notice.article && articleId(notice.article) })),
  }
}

/** The ids of articles that are in the order of their paths. */
export function stableIds(articles: readonly { readonly path: string; readonly sha256: string }[]): readonly string[] {
  const used = new Map<string, number>()
  return articles.map(({ path, sha256 }) => {
    const id = `a${createHash('sha256').update(`${path}\n${sha256}`).digest('hex').slice(0, 16)}`
    const times = (used.get(id) ?? 0) + 1
    used.set(id, times)
    // One file given twice.
    return times === 1 ? id : `${id}-${times}`
  })
}

import type { ReportArticle } from '../model/report.ts'
import type { Shown } from './shown.ts'

/** Articles that are near copies of one text, the original first, and the agency that one of them credits. */
export interface Family {
  readonly articles: readonly ReportArticle[]
  readonly wire: string | null
}

export function copyFamilies({ report, articles }: Shown): readonly Family[] {
  const copies = new Map<string, ReportArticle[]>()
  for (const article of report.articles) {
    if (article.copyOf === null) continue
    const family = copies.get(article.copyOf) ?? []
    family.push(article)
    copies.set(article.copyOf, family)
  }
  return [...copies].map(([id, family]) => {
    const original = articles.get(id)
    const all = original ? [original, ...family] : family
    return { articles: all, wire: all.find(({ wire }) => wire !== null)?.wire ?? null }
  })
}

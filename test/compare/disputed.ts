import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import { articleOf } from '../support/article.ts'

/** What is told of articles of one day: 10 May 2031. */
export function reportOf(texts: readonly string[]): Report {
  const reads = texts.map((text, at) => ({
    kind: 'article' as const,
    article: { ...articleOf(text, { published: '2031-05-10' }), path: `${at}.txt`, sha256: String(at) },
    oddities: [],
  }))
  return check(reads)
}

/** The values on each side of what the articles dispute, sorted. */
export const disputed = (texts: readonly string[]): readonly (readonly string[])[] =>
  reportOf(texts).events.flatMap(({ conflicts }) =>
    conflicts.map(({ sides }) => sides.map(({ value }) => value).toSorted()),
  )

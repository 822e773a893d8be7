import type { Notice } from './model/notice.ts'
import type { ArticleRecord, ExtractLine, Understanding } from './model/report.ts'

/** The lines that one article gives `extract`: itself, its claims, its notices. */
export function* linesOf({ article, claims, notices }: Understanding): Generator<ExtractLine> {
  yield { record: 'article', ...article }
  for (const claim of claims) yield { record: 'claim', ...claim }
  for (const notice of notices) yield { record: 'notice', ...notice }
}

interface Regrouped {
  readonly understandings: readonly Understanding[]
  readonly notices: readonly Notice[]
}

/**
 * Puts the lines of one or many runs back together, in one order that no argument or file system decides: by path.
 * Ids of several runs may be the same, so a line belongs to the article that was last announced by its id, and ids
 * are given anew.
 */
export function regroup(lines: Iterable<ExtractLine>): Regrouped {
  const groups: Group[] = []
  const announced = new Map<string, Group>()
  const notices: Notice[] = []
  for (const line of lines) {
    switch (line.record) {
      case 'article': {
        const { record: _, ...article } = line
        const group = { article, claims: [], notices: [] }
        announced.set(article.id, group)
        groups.push(group)
        break
      }
      case 'claim': {
        const { record: _, ...claim } = line
        announced.get(claim.article)?.claims.push(claim)
        break
      }
      case 'notice': {
        const { record: _, ...notice } = line
        const group = notice.article === null ? undefined : announced.get(notice.article)
        if (group) group.notices.push(notice)
        else notices.push({ ...notice, article: null })
        break
      }
    }
  }
  groups.sort((a, b) => compareText(a.article.path, b.article.path) || compareText(a.article.sha256, b.article.sha256))
  const understandings = renumber(groups)
  return {
    understandings,
    notices: [...notices, ...understandings.flatMap((understanding) => understanding.notices)].sort(byPlace),
  }
}

interface Group {
  readonly article: ArticleRecord
  readonly claims: Understanding['claims'][number][]
  readonly notices: Notice[]
}

function renumber(groups: readonly Group[]): readonly Understanding[] {
  let count = 0
  return groups.map(({ article, claims, notices }, index) => {
    const id = `a${index + 1}`
    return {
      article: { ...article, id },
      claims: claims.map((claim) => ({ ...claim, id: `c${++count}`, article: id })),
      notices: notices.map((notice) => ({ ...notice, article: id })),
    }
  })
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byPlace = (a: Notice, b: Notice): number =>
  compareText(a.path, b.path) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message)

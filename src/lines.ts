import type { Notice } from './model/notice.ts'
import type { ArticleRecord, CompareLine, ExtractLine, Split, Understanding } from './model/report.ts'

/** The lines that one article gives `extract`: itself, its claims, its notices. */
export function* linesOf({ article, claims, keys, notices }: Understanding): Generator<ExtractLine> {
  yield { record: 'article', ...article }
  for (const [at, claim] of claims.entries()) yield { record: 'claim', ...claim, keys: keys[at] ?? [] }
  for (const notice of notices) yield { record: 'notice', ...notice }
}

interface Regrouped {
  readonly understandings: readonly Understanding[]
  /** By their places the articles of each batch that the lines announce; null when they announce none. */
  readonly batches: readonly (readonly number[])[] | null
  readonly splits: readonly Split[]
  readonly notices: readonly Notice[]
}

/**
 * Puts the lines of one or many runs back together, in one order that no argument or file system decides: by path.
 * Ids of several runs may be the same, so a line belongs to the article that was last announced by its id, and ids
 * are given anew.
 */
export function regroup(lines: Iterable<CompareLine>): Regrouped {
  const groups: Group[] = []
  const announced = new Map<string, Group>()
  const notices: Notice[] = []
  const splits: Split[] = []
  let batch = -1
  for (const line of lines) {
    switch (line.record) {
      case 'batch': {
        batch += 1
        break
      }
      case 'split': {
        const { record: _, ...split } = line
        splits.push(split)
        break
      }
      case 'article': {
        const { record: _, ...article } = line
        const group = { article, batch, claims: [], keys: [], notices: [] }
        announced.set(article.id, group)
        groups.push(group)
        break
      }
      case 'claim': {
        const { record: _, keys, ...claim } = line
        const group = announced.get(claim.article)
        group?.claims.push(claim)
        group?.keys.push(keys)
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
  groups.sort((a, b) => byFile(a.article, b.article))
  const understandings = renumber(groups)
  return {
    understandings,
    batches: batch < 0 ? null : batchesOf(groups),
    splits,
    notices: [...notices, ...understandings.flatMap((understanding) => understanding.notices)].sort(byPlace),
  }
}

interface Group {
  readonly article: ArticleRecord
  readonly batch: number
  readonly claims: Understanding['claims'][number][]
  readonly keys: (readonly string[])[]
  readonly notices: Notice[]
}

/** Lines before the first announced batch are one too. */
function batchesOf(groups: readonly Group[]): readonly (readonly number[])[] {
  const members = new Map<number, number[]>()
  for (const [at, { batch }] of groups.entries()) {
    const known = members.get(batch)
    if (known) known.push(at)
    else members.set(batch, [at])
  }
  return [...members.values()]
}

function renumber(groups: readonly Group[]): readonly Understanding[] {
  let count = 0
  return groups.map(({ article, claims, keys, notices }, index) => {
    const id = `a${index + 1}`
    return {
      article: { ...article, id },
      claims: claims.map((claim) => ({ ...claim, id: `c${++count}`, article: id })),
      keys,
      notices: notices.map((notice) => ({ ...notice, article: id })),
    }
  })
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byFile = (a: ArticleRecord, b: ArticleRecord): number =>
  compareText(a.path, b.path) || compareText(a.sha256, b.sha256)

export const byPlace = (a: Notice, b: Notice): number =>
  compareText(a.path, b.path) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message)

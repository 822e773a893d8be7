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
  readonly batches: Batches | null
  readonly splits: readonly Split[]
  readonly notices: readonly Notice[]
}

/**
 * Puts the lines of one or many runs back together, in one order that no argument or file system decides: by path.
 * Ids of several runs may be the same, so ids are given anew.
 */
export function regroup(lines: Iterable<CompareLine>): Regrouped {
  const groups: Group[] = []
  const sorting = sortLines<Group>({
    article: ({ record: _, ...article }, batch) => {
      const group = { article, batch, claims: [], keys: [], notices: [] }
      groups.push(group)
      return group
    },
    claim: (group, { record: _, keys, ...claim }) => {
      group.claims.push(claim)
      group.keys.push(keys)
    },
    notice: (group, { record: _, ...notice }) => {
      group.notices.push(notice)
    },
  })
  for (const line of lines) sorting.add(line)
  groups.sort((a, b) => byFile(a.article, b.article))
  const understandings = renumber(groups)
  return {
    understandings,
    batches: sorting.announcesBatches() ? batchesOf(groups) : null,
    splits: sorting.splits,
    notices: [...sorting.notices, ...understandings.flatMap((understanding) => understanding.notices)].sort(byPlace),
  }
}

/** What to do with the lines of an article: keep its own, then what comes of it. */
interface Taking<Owner> {
  readonly article: (line: LineOf<'article'>, batch: number) => Owner
  readonly claim: (owner: Owner, line: LineOf<'claim'>) => void
  readonly notice: (owner: Owner, line: LineOf<'notice'>) => void
}

type LineOf<Kind extends CompareLine['record']> = Extract<CompareLine, { readonly record: Kind }>

interface Sorting {
  readonly add: (line: CompareLine) => void
  /** Whether a line `batch` has come. */
  readonly announcesBatches: () => boolean
  readonly splits: readonly Split[]
  /** Those of no article. */
  readonly notices: readonly Notice[]
}

/** Gives each line to the article it is of: the one that was last announced by its id. */
export function sortLines<Owner>(taking: Taking<Owner>): Sorting {
  const announced = new Map<string, Owner>()
  const notices: Notice[] = []
  const splits: Split[] = []
  let batch = -1
  const add = (line: CompareLine): void => {
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
        announced.set(line.id, taking.article(line, batch))
        break
      }
      case 'claim': {
        const owner = announced.get(line.article)
        if (owner !== undefined) taking.claim(owner, line)
        break
      }
      case 'notice': {
        const owner = line.article === null ? undefined : announced.get(line.article)
        if (owner !== undefined) taking.notice(owner, line)
        else {
          const { record: _, ...notice } = line
          notices.push({ ...notice, article: null })
        }
        break
      }
    }
  }
  return { add, announcesBatches: () => batch >= 0, splits, notices }
}

interface Group {
  readonly article: ArticleRecord
  readonly batch: number
  readonly claims: Understanding['claims'][number][]
  readonly keys: (readonly string[])[]
  readonly notices: Notice[]
}

type Batches = readonly (readonly number[])[]

/** Lines before the first announced batch are one too. */
export function batchesOf(articles: readonly { readonly batch: number }[]): Batches {
  const members = new Map<number, number[]>()
  for (const [at, { batch }] of articles.entries()) {
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

/** Where an article lies, and which it is. */
type Filed = Pick<ArticleRecord, 'path' | 'sha256'>

/** The order of articles, whatever the order of arguments or of a folder. */
export const byFile = (a: Filed, b: Filed): number => compareText(a.path, b.path) || compareText(a.sha256, b.sha256)

export const byPlace = (a: Notice, b: Notice): number =>
  compareText(a.path, b.path) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message)

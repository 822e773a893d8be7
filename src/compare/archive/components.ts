import type { Split } from '../../model/report.ts'

/** About so many articles are compared in one go: an archive of no more is, a larger one is taken apart. */
export const BATCH = 1024
/** Articles of the largest component. */
export const MOST = 512
/** Of a key that more articles hold, each meets only those next to it in the order of publication. */
export const CROWD = 64
/** So many keys two articles must share to hang together; more only where a component is else too large. */
export const levels = [2, 4, 6, 8, 12, 16, 24, 32] as const

/** An article, as far as it matters with which others it is compared. */
export interface Node {
  readonly published: string | null
  readonly sha256: string
  readonly path: string
}

/** The articles that are compared in one go, by their places; every article is in one batch. */
export interface Partition {
  readonly batches: readonly (readonly number[])[]
  /** What taking the archive apart cost; null when it is one batch. */
  readonly split: Split | null
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The place of each article in the order of publication, undated ones last. */
function ranksOf(nodes: readonly Node[]): Uint32Array {
  const order = nodes
    .map((node, at) => ({ ...node, published: node.published ?? '~', at }))
    .sort(
      (a, b) => compareText(a.published, b.published) || compareText(a.sha256, b.sha256) || compareText(a.path, b.path),
    )
  const ranks = new Uint32Array(nodes.length)
  for (const [rank, { at }] of order.entries()) ranks[at] = rank
  return ranks
}

/** The articles that hold each key. */
function holdersOf(articles: Iterable<readonly [article: number, keys: Iterable<string>]>): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [article, keys] of articles) {
    for (const key of keys) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [article])
      else if (known.at(-1) !== article) known.push(article)
    }
  }
  return holders
}

/** Groups of articles that share a key, and what of the crowded keys was cut. */
interface Sharings {
  readonly groups: readonly (readonly number[])[]
  readonly crowded: Pick<Split, 'crowded' | 'top' | 'topArticles'>
}

/** A key that too many articles hold is cut into stretches of the order of publication, each a key of its own. */
function sharingsOf(keys: Iterable<readonly [string, readonly number[]]>, ranks: Uint32Array): Sharings {
  const groups: (readonly number[])[] = []
  let [crowded, top, topArticles] = [0, '', 0]
  const rankOf = (article: number): number => ranks[article] ?? 0
  for (const [key, articles] of keys) {
    if (articles.length < 2) continue
    if (articles.length <= CROWD) {
      groups.push(articles)
      continue
    }
    crowded += 1
    if (articles.length > topArticles || (articles.length === topArticles && key < top)) {
      ;[top, topArticles] = [key, articles.length]
    }
    groups.push(...stretchesOf(articles, rankOf, CROWD).filter(({ length }) => length > 1))
  }
  return { groups, crowded: { crowded, top, topArticles } }
}

function stretchesOf(
  articles: readonly number[],
  rankOf: (article: number) => number,
  most: number,
): readonly (readonly number[])[] {
  const ordered = articles.toSorted((a, b) => rankOf(a) - rankOf(b))
  return Array.from({ length: Math.ceil(ordered.length / most) }, (_, at) => ordered.slice(at * most, (at + 1) * most))
}

/**
 * Takes an archive apart into batches that are compared each alone. Articles hang together that share at least two keys,
 * and in components that are still too large those that share more; batches are made of whole components. Whoever counts
 * keys and finds connected components, on any number of machines, finds the same; `src/README.md` has the law.
 */
export const batchesOf = (nodes: readonly Node[], keys: readonly Iterable<string>[]): Partition =>
  batchesBy(nodes, () => holdersOf(keys.entries()))

/** The same where what holds each key is known already, or too much to be held at once. */
export function batchesBy(
  nodes: readonly Node[],
  holders: () => Iterable<readonly [key: string, articles: readonly number[]]>,
): Partition {
  if (nodes.length <= BATCH) return { batches: [nodes.map((_, at) => at)], split: null }
  const ranks = ranksOf(nodes)
  const { components, split } = takenApart(sharingsOf(holders(), ranks), ranks)
  return { batches: together(components, nodes), split }
}

/**
 * Components by chance, but always the same, put together: how rare a word is shows only among many articles. The batch is
 * told by the least `sha256` of a component.
 */
function together(components: readonly (readonly number[])[], nodes: readonly Node[]): Partition['batches'] {
  const batches: number[][] = Array.from({ length: Math.ceil(nodes.length / BATCH) }, () => [])
  for (const component of components) {
    const least = component.map((at) => nodes[at]?.sha256 ?? '').reduce((a, b) => (b < a ? b : a))
    const batch = batches[(Number.parseInt(least.slice(0, 8), 16) || 0) % batches.length]
    batch?.push(...component)
  }
  return batches.filter(({ length }) => length > 0).map((batch) => batch.sort(byNumber))
}

/** The components of articles that share keys, however the sharings were found. */
function takenApart(
  { groups, crowded }: Sharings,
  ranks: Uint32Array,
): { readonly components: readonly (readonly number[])[]; readonly split: Split } {
  const components: (readonly number[])[] = []
  const linked = linking(groups, ranks.length)
  let open: readonly number[] = Array.from(ranks.keys())
  let [level, stillOpen] = [0, 0]
  for (const least of levels) {
    if (open.length === 0) break
    level = least
    const found = linked(open, least)
    components.push(...found.filter(({ length }) => length <= MOST))
    open = found.filter(({ length }) => length > MOST).flat()
    if (least === levels[0]) stillOpen = open.length
  }
  const cut = open.length
  if (cut > 0) {
    for (const large of linked(open, level)) {
      components.push(
        ...stretchesOf(large, (article) => ranks[article] ?? 0, MOST).map((part) => part.toSorted(byNumber)),
      )
    }
  }
  return { components, split: { articles: ranks.length, ...crowded, open: stillOpen, level, cut } }
}

const byNumber = (a: number, b: number): number => a - b

/** Finds what hangs together among some of the articles, by at least so many sharings. */
function linking(
  groups: readonly (readonly number[])[],
  articles: number,
): (open: readonly number[], least: number) => readonly (readonly number[])[] {
  const sharings: number[][] = Array.from({ length: articles }, () => [])
  for (const [group, members] of groups.entries()) for (const article of members) sharings[article]?.push(group)
  const isOpen = new Uint8Array(articles)
  const shared = new Uint32Array(articles)
  return (open, least) => {
    isOpen.fill(0)
    for (const article of open) isOpen[article] = 1
    const { find, join } = forest(articles)
    for (const one of open) {
      const met: number[] = []
      for (const group of sharings[one] ?? []) {
        for (const other of groups[group] ?? []) {
          if (other <= one || isOpen[other] === 0) continue
          if (shared[other] === 0) met.push(other)
          shared[other] = (shared[other] ?? 0) + 1
        }
      }
      for (const other of met) {
        if ((shared[other] ?? 0) >= least) join(one, other)
        shared[other] = 0
      }
    }
    const found = new Map<number, number[]>()
    for (const article of open.toSorted(byNumber)) {
      const root = find(article)
      const known = found.get(root)
      if (known) known.push(article)
      else found.set(root, [article])
    }
    return [...found.values()]
  }
}

/** Disjoint sets of numbers (union-find); the least of a set is its root. */
function forest(size: number): { find: (one: number) => number; join: (a: number, b: number) => void } {
  const parents = Uint32Array.from({ length: size }, (_, at) => at)
  const find = (one: number): number => {
    let at = one
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up
      at = up
    }
    return at
  }
  const join = (a: number, b: number): void => {
    const [one, other] = [find(a), find(b)]
    if (one !== other) parents[Math.max(one, other)] = Math.min(one, other)
  }
  return { find, join }
}

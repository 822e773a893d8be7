import { batchesBy } from '../batches.ts'
import type { Notice } from '../model/notice.ts'
import type { CompareLine, Split } from '../model/report.ts'
import type { Piece, Spill } from './spill.ts'

/** An archive whose lines are laid aside; its articles are in the order of their paths. */
export interface Gathered {
  readonly articles: readonly Laid[]
  readonly batches: readonly (readonly number[])[]
  readonly splits: readonly Split[]
  readonly notices: readonly Notice[]
}

/** An article, and where its lines lie. */
interface Laid {
  readonly path: string
  readonly sha256: string
  readonly published: string | null
  readonly claims: number
  readonly lines: readonly Piece[]
}

interface Laying extends Laid {
  readonly batch: number
  claims: number
  readonly lines: Piece[]
}

/** Keys are counted in so many shares, one in memory at a time. */
const SHARES = 16
/** Characters of a share that are held before they are laid aside. */
const HELD = 1 << 16
/** Between the keys of a share; none holds it. */
const END = '\u0000'

/** Takes lines in as they come and lays them aside; `lines.ts` does the same for what memory can hold. */
export async function gather(
  shares: AsyncIterable<readonly CompareLine[]> | Iterable<readonly CompareLine[]>,
  spill: Spill,
): Promise<Gathered> {
  const articles: Laying[] = []
  const announced = new Map<string, number>()
  const notices: Notice[] = []
  const splits: Split[] = []
  const keys = keyShares(spill)
  let batch = -1
  const lay = (at: number | undefined, line: object): Laying | null => {
    const article = at === undefined ? undefined : articles[at]
    if (at === undefined || !article) return null
    const piece = spill.add(`${JSON.stringify(line)}\n`)
    const last = article.lines.at(-1)
    if (last && last.at + last.size === piece.at) article.lines.pop()
    article.lines.push(last && last.at + last.size === piece.at ? { at: last.at, size: last.size + piece.size } : piece)
    return article
  }
  for await (const lines of shares) {
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
          const { path, sha256, published } = line
          const at = articles.length
          announced.set(line.id, at)
          articles.push({ path, sha256, published: published?.value ?? null, claims: 0, lines: [], batch })
          keys.add(at, line.keys)
          lay(at, { ...line, keys: [] })
          break
        }
        case 'claim': {
          const at = announced.get(line.article)
          const article = lay(at, { ...line, keys: [] })
          if (article) article.claims += 1
          if (at !== undefined) keys.add(at, line.keys)
          break
        }
        case 'notice': {
          const { record: _, ...notice } = line
          if (!lay(notice.article === null ? undefined : announced.get(notice.article), line)) {
            notices.push({ ...notice, article: null })
          }
          break
        }
      }
    }
  }
  return inOrder(articles, { keys, splits, notices, isAnnounced: batch >= 0 })
}

function inOrder(
  articles: readonly Laying[],
  {
    keys,
    splits,
    notices,
    isAnnounced,
  }: {
    readonly keys: KeyShares
    readonly splits: readonly Split[]
    readonly notices: readonly Notice[]
    readonly isAnnounced: boolean
  },
): Gathered {
  const order = articles.map((_, at) => at).sort((a, b) => byFile(articles[a], articles[b]))
  const places = new Uint32Array(articles.length)
  for (const [place, at] of order.entries()) places[at] = place
  const ordered = order.flatMap((at) => articles[at] ?? [])
  if (isAnnounced) return { articles: ordered, batches: announcedBatches(ordered), splits, notices }
  const { batches, split } = batchesBy(ordered, () => keys.holders(places))
  return { articles: ordered, batches, splits: split ? [split] : [], notices }
}

function announcedBatches(articles: readonly Laying[]): readonly (readonly number[])[] {
  const batches = new Map<number, number[]>()
  for (const [at, { batch }] of articles.entries()) {
    const known = batches.get(batch)
    if (known) known.push(at)
    else batches.set(batch, [at])
  }
  return [...batches.values()]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byFile = (a: Laid | undefined, b: Laid | undefined): number =>
  compareText(a?.path ?? '', b?.path ?? '') || compareText(a?.sha256 ?? '', b?.sha256 ?? '')

interface KeyShares {
  readonly add: (article: number, keys: readonly string[]) => void
  readonly holders: (places: Uint32Array) => Generator<readonly [string, readonly number[]]>
}

/** Which articles hold each key, laid aside by share of the keys. */
function keyShares(spill: Spill): KeyShares {
  const held = Array.from({ length: SHARES }, () => '')
  const laid: Piece[][] = held.map(() => [])
  const flush = (share: number): void => {
    laid[share]?.push(spill.add(held[share] ?? ''))
    held[share] = ''
  }
  return {
    add: (article, keys) => {
      for (const key of keys) {
        const share = shareOf(key)
        const text = `${held[share] ?? ''}${article} ${key}${END}`
        held[share] = text
        if (text.length >= HELD) flush(share)
      }
    },
    *holders(places) {
      for (const [share, pieces] of laid.entries()) {
        flush(share)
        const holders = new Map<string, number[]>()
        for (const piece of pieces) {
          for (const entry of spill.read(piece).split(END)) {
            if (entry === '') continue
            const space = entry.indexOf(' ')
            const [article, key] = [places[Number(entry.slice(0, space))] ?? 0, entry.slice(space + 1)]
            const known = holders.get(key)
            if (known) known.push(article)
            else holders.set(key, [article])
          }
        }
        for (const [key, articles] of holders) if (articles.length > 1) yield [key, [...new Set(articles)]] as const
      }
    },
  }
}

function shareOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return (hash >>> 0) % SHARES
}

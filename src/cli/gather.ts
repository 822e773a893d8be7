import { batchesBy } from '../batches.ts'
import { batchesOf, byFile, sortLines } from '../lines.ts'
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
  /** Among the articles as they came. */
  readonly place: number
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

/** Takes lines in as they come and lays them aside; `regroup` of `lines.ts` puts together what memory can hold. */
export async function gather(
  shares: AsyncIterable<readonly CompareLine[]> | Iterable<readonly CompareLine[]>,
  spill: Spill,
): Promise<Gathered> {
  const articles: Laying[] = []
  const keys = keyShares(spill)
  const lay = ({ lines }: Laying, line: CompareLine): void => {
    const piece = spill.add(`${JSON.stringify(line)}\n`)
    const last = lines.at(-1)
    if (last && last.at + last.size === piece.at)
      lines[lines.length - 1] = { at: last.at, size: last.size + piece.size }
    else lines.push(piece)
  }
  const sorting = sortLines<Laying>({
    article: (line, batch) => {
      const { path, sha256, published } = line
      const place = articles.length
      const article = { place, path, sha256, published: published?.value ?? null, claims: 0, lines: [], batch }
      articles.push(article)
      keys.add(place, line.keys)
      lay(article, { ...line, keys: [] })
      return article
    },
    claim: (article, line) => {
      lay(article, { ...line, keys: [] })
      article.claims += 1
      keys.add(article.place, line.keys)
    },
    notice: lay,
  })
  for await (const lines of shares) for (const line of lines) sorting.add(line)
  const { splits, notices } = sorting
  const ordered = articles.toSorted(byFile)
  if (sorting.announcesBatches()) return { articles: ordered, batches: batchesOf(ordered), splits, notices }
  const places = new Uint32Array(articles.length)
  for (const [at, { place }] of ordered.entries()) places[place] = at
  const { batches, split } = batchesBy(ordered, () => keys.holders(places))
  return { articles: ordered, batches, splits: split ? [split] : [], notices }
}

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

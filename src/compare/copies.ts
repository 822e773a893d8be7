import type { ArticleRecord } from '../model/report.ts'
import { interval } from '../model/time.ts'
import { daysApart } from './facts/dates.ts'

const HASHES = 64
const SHINGLE = 3
/** Fewer words than these and a text says too little to be called a copy of another. */
const SHORTEST = 20
/** Rows of a band (LSH): a pair that shares a third of its shingles meets in some band with 98 %. */
const ROWS = 2
/** Estimated share of common shingles from which two texts are one; less is asked where both credit one agency. */
const NEAR_COPY = 0.25
const NEAR_COPY_OF_WIRE = 0.12
/** Copies are published within days; what comes later must be much the same. */
const DAYS = 4
const FAR_COPY = 0.7

/** FNV-1a over the UTF-16 units of a shingle, 32 bits. */
function hash(words: readonly string[], from: number): number {
  let value = 0x811c9dc5
  for (let at = from; at < from + SHINGLE; at++) {
    const word = words[at] ?? ''
    for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
    value = Math.imul(value ^ 0x20, 0x01000193)
  }
  return value
}

/** The finaliser of MurmurHash3: spreads `value ^ seed` over 32 bits, the first of them a sign. */
function mix(value: number, seed: number): number {
  let mixed = value ^ seed
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

const seeds = Int32Array.from({ length: HASHES }, (_, index) => mix(index + 1, 0x9e3779b9))

/** Turns the order of numbers with a sign into that of numbers without. */
const SIGN = 1 << 31

/**
 * MinHash of a text's shingles of three words: 64 unsigned 32-bit numbers, of which two texts share about the
 * fraction of shingles they share (Broder, 1997). Empty for a text of fewer than 20 words.
 */
export function signature(words: readonly string[]): readonly number[] {
  if (words.length < SHORTEST) return []
  const least = new Int32Array(HASHES).fill(0x7fffffff)
  const folded = words.map((word) => word.toLowerCase())
  for (let at = 0; at + SHINGLE <= folded.length; at++) {
    const shingle = hash(folded, at)
    for (let row = 0; row < HASHES; row++) {
      const value = mix(shingle, seeds[row] ?? 0) ^ SIGN
      if (value < (least[row] ?? 0)) least[row] = value
    }
  }
  return Array.from(least, (value) => (value ^ SIGN) >>> 0)
}

/** The share of shingles that two signed texts have in common, estimated; 0 where one is unsigned. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  let same = 0
  for (let row = 0; row < a.length; row++) if (a[row] === b[row]) same++
  return same / a.length
}

const agency = (name: string | null): string => (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether the texts name one agency as where they come from: both credit it, or one is the other's credit. */
function oneWire(a: ArticleRecord, b: ArticleRecord): boolean {
  const [wireA, wireB] = [agency(a.wire), agency(b.wire)]
  if (wireA !== '' && wireA === wireB) return true
  return (wireA !== '' && wireA === agency(b.outlet)) || (wireB !== '' && wireB === agency(a.outlet))
}

/** How much two articles must share to be one; «Gempa magnitudo …» of another week is a form filled in anew. */
function leastOf(a: ArticleRecord, b: ArticleRecord): number {
  const [one, other] = [a, b].map(({ published }) => (published ? interval(published.value) : null))
  if (one && other && daysApart(one, other) > DAYS) return FAR_COPY
  return oneWire(a, b) ? NEAR_COPY_OF_WIRE : NEAR_COPY
}

const isCopy = (a: ArticleRecord, b: ArticleRecord): boolean =>
  (a.sha256 !== '' && a.sha256 === b.sha256) || resemblance(a.shingles, b.shingles) >= leastOf(a, b)

/** The order of being the original: published first, dated before undated, then by path. */
function byAge(a: ArticleRecord, b: ArticleRecord): number {
  const [dayA, dayB] = [a.published?.value ?? '9', b.published?.value ?? '9']
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** Keys under which an article meets its possible copies: bands of its signature, and its bytes. */
function* bands({ shingles, sha256 }: ArticleRecord): Generator<string> {
  if (sha256 !== '') yield sha256
  for (let row = 0; row + ROWS <= shingles.length; row += ROWS) {
    yield `${row} ${shingles.slice(row, row + ROWS).join(' ')}`
  }
}

/**
 * For each article the one it copies, the earliest of its kind, or itself: N copies, one source. An article is compared
 * only with the originals that share a band with it, so that the cost grows with the number of articles, not of pairs.
 */
export function originals(articles: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  const original = new Map<string, string>()
  const first = new Map<string, ArticleRecord[]>()
  for (const article of articles.toSorted(byAge)) {
    const keys = [...bands(article)]
    const met = new Set(keys.flatMap((key) => first.get(key) ?? []))
    const source = [...met].toSorted(byAge).find((other) => isCopy(other, article))
    original.set(article.id, source?.id ?? article.id)
    if (source) continue
    for (const key of keys) {
      const others = first.get(key)
      if (others) others.push(article)
      else first.set(key, [article])
    }
  }
  return original
}

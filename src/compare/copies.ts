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

const fold = (value: number): number => value ^ (value >>> 16)

/** What the finaliser of MurmurHash3 does behind its first fold: spreads a value over 32 bits, the first of them a sign. */
function mix(folded: number): number {
  const mixed = Math.imul(folded, 0x85ebca6b)
  return fold(Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35))
}

/** Folded as the shingles are: a fold of `a ^ b` is that of `a` and that of `b`, so each is folded once. */
const seeds = Array.from({ length: HASHES }, (_, index) => fold(mix(fold((index + 1) ^ 0x9e3779b9))))

/** Turns the order of numbers with a sign into that of numbers without. */
const SIGN = 1 << 31

/**
 * MinHash of a text's shingles of three words, in lower case: 64 unsigned 32-bit numbers, of which two texts share about
 * the fraction of shingles they share (Broder, 1997). Empty for a text of fewer than 20 words.
 */
export function signature(words: readonly string[]): readonly number[] {
  if (words.length < SHORTEST) return []
  const shingles = new Int32Array(words.length - SHINGLE + 1)
  for (let at = 0; at < shingles.length; at++) shingles[at] = fold(hash(words, at))
  return seeds.map((seed) => {
    let least = 0x7fffffff
    for (let at = 0; at < shingles.length; at++) {
      const value = mix((shingles[at] ?? 0) ^ seed) ^ SIGN
      if (value < least) least = value
    }
    return (least ^ SIGN) >>> 0
  })
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

function isCopy(a: ArticleRecord | undefined, b: ArticleRecord): boolean {
  if (a === undefined) return false
  if (a.sha256 !== '' && a.sha256 === b.sha256) return true
  const alike = resemblance(a.shingles, b.shingles)
  return alike >= NEAR_COPY_OF_WIRE && alike >= leastOf(a, b)
}

/** The order of being the original: published first, dated before undated, then by path. */
function byAge(a: ArticleRecord, b: ArticleRecord): number {
  const [dayA, dayB] = [a.published?.value ?? '9', b.published?.value ?? '9']
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** The articles, by their places in the order of age, that have the same bytes or share a band of their signatures. */
interface Meeting {
  /** Those that an article meets, the oldest first. */
  readonly met: (place: number) => Int32Array
  readonly add: (place: number) => void
}

/** A band goes by its first row; whether the other rows are the same too is seen when two meet. */
function meetingOf(articles: readonly ArticleRecord[]): Meeting {
  const signatures = articles.map(({ shingles }) => Uint32Array.from(shingles))
  const byBytes = new Map<string, number[]>()
  const byBand = Array.from({ length: HASHES / ROWS }, () => new Map<number, number[]>())
  const isMet = new Uint8Array(articles.length)
  const rowsOf = (place: number): Uint32Array => signatures[place] ?? new Uint32Array()
  const shareBand = (a: Uint32Array, b: Uint32Array, row: number): boolean => {
    for (let at = row + 1; at < row + ROWS; at += 1) if (a[at] !== b[at]) return false
    return true
  }
  return {
    met: (place) => {
      const own = rowsOf(place)
      const found = [...(byBytes.get(articles[place]?.sha256 ?? '') ?? [])]
      for (const other of found) isMet[other] = 1
      for (let row = 0; row + ROWS <= own.length; row += ROWS) {
        for (const other of byBand[row / ROWS]?.get(own[row] ?? 0) ?? []) {
          if (isMet[other] === 1 || !shareBand(own, rowsOf(other), row)) continue
          isMet[other] = 1
          found.push(other)
        }
      }
      for (const other of found) isMet[other] = 0
      return Int32Array.from(found).sort()
    },
    add: (place) => {
      const { sha256 } = articles[place] ?? { sha256: '' }
      if (sha256 !== '') put(byBytes, sha256, place)
      const own = rowsOf(place)
      for (let row = 0; row + ROWS <= own.length; row += ROWS) {
        const band = byBand[row / ROWS]
        if (band) put(band, own[row] ?? 0, place)
      }
    },
  }
}

function put<Key>(places: Map<Key, number[]>, key: Key, place: number): void {
  const known = places.get(key)
  if (known) known.push(place)
  else places.set(key, [place])
}

/**
 * For each article the one it copies, the earliest of its kind, or itself: N copies, one source. An article is compared
 * only with the originals that share a band with it, so that the cost grows with the number of articles, not of pairs.
 */
export function originals(articles: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  const original = new Map<string, string>()
  const ordered = articles.toSorted(byAge)
  const { met, add } = meetingOf(ordered)
  for (const [place, article] of ordered.entries()) {
    const source = ordered[met(place).find((other) => isCopy(ordered[other], article)) ?? -1]
    original.set(article.id, source?.id ?? article.id)
    if (!source) add(place)
  }
  return original
}

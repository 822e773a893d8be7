import { organisationHeads } from '../../lexicon/organisations.ts'
import { directions, placeHeads } from '../../lexicon/places.ts'
import type { Desk } from '../desk.ts'
import { isCapital } from '../desk.ts'
import type { Facts } from './facts.ts'

/** How many weights each tag has; features are hashed into them. */
export const BUCKETS = 1 << 17

export const TEMPLATES = 53

/** Words in lower case that may join two capitalised words of one name. */
const JOINERS: ReadonlySet<string> = new Set([
  'al',
  'am',
  'and',
  'bin',
  'binti',
  'br',
  'da',
  'dan',
  'de',
  'del',
  'der',
  'di',
  'du',
  'el',
  'for',
  'in',
  'ji',
  'la',
  'ni',
  'of',
  'on',
  'the',
  'und',
  'van',
  'von',
  'zu',
])

const MARKS: ReadonlySet<string> = new Set(['&', "'", '-', '.', '/', '?'])

/** Words in lower case that may open a name, before a capital: `desa Sukamaju`, `pemerintah Jepang`. */
const OPENING: ReadonlySet<string> = new Set([
  'kediaman',
  'klub',
  'koalisi',
  'lokasi',
  'pemerintahan',
  'pendapa',
  'pesantren',
  'restoran',
  'sanggar',
  'situs',
  'villa',
  'goa',
  'prefektur',
  'harian',
])

/** Where the tagger looks: capitalised words, what joins them, and the head before them. Elsewhere no name stands. */
export function isCandidate(desk: Desk, at: number, first: number, last: number): boolean {
  const capitalAt = (near: number): boolean => {
    const token = near >= first && near < last ? desk.tokens[near] : undefined
    return token !== undefined && isCapital(token)
  }
  if (capitalAt(at)) return true
  const token = desk.tokens[at]
  if (!token) return false
  const { norm, kind } = token
  // «Mahkamah Konstitusi (MK)» is one name.
  if (norm === '(') return capitalAt(at - 1) && capitalAt(at + 1) && desk.tokens[at + 2]?.norm === ')'
  if (norm === ')') return capitalAt(at - 1) && desk.tokens[at - 2]?.norm === '(' && capitalAt(at - 3)
  if (kind === 'number') return capitalAt(at - 1) && /^\d{1,4}$/u.test(norm)
  if (capitalAt(at + 1) && (organisationHeads.has(norm) || placeHeads.has(norm) || OPENING.has(norm))) return true
  if (directions.has(norm)) return capitalAt(at - 1)
  return (
    (JOINERS.has(norm) || MARKS.has(norm)) &&
    (capitalAt(at - 1) || capitalAt(at - 2)) &&
    (capitalAt(at + 1) || capitalAt(at + 2))
  )
}

const mix = (template: number, a: number, b: number): number => {
  let sum = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 15) ^ b, 0xc2b2ae35)
  sum ^= sum >>> 13
  return (sum >>> 3) & (BUCKETS - 1)
}

const isUp = (shape: number): boolean =>
  shape === 2 || shape === 3 || shape === 4 || shape === 5 || shape === 11 || shape === 12

/** Before and after a sentence. */
const BEFORE = { word: 1, shape: 30 } as const
const AFTER = { word: 2, shape: 31 } as const

/** Writes the features of a token, as indices of weights, into `out` from `to` on. */
export function featuresAt(
  facts: Facts,
  desk: Desk,
  at: number,
  first: number,
  last: number,
  out: Int32Array,
  to: number,
): void {
  const { word, shape, lists, table, prefix, suffix } = facts
  const wordAt = (near: number): number => (near < first ? BEFORE.word : near >= last ? AFTER.word : (word[near] ?? 0))
  const shapeAt = (near: number): number =>
    near < first ? BEFORE.shape : near >= last ? AFTER.shape : (shape[near] ?? 0)
  const listsAt = (near: number): number => (near < first || near >= last ? 0 : (lists[near] ?? 0))
  const tableAt = (near: number): number => (near < first || near >= last ? 0 : (table[near] ?? 0))
  let runStart = at
  while (runStart > first && at - runStart < 8 && isUp(shape[runStart - 1] ?? 0)) runStart -= 1
  let runEnd = at + 1
  while (runEnd < last && runEnd - at < 8 && isUp(shape[runEnd] ?? 0)) runEnd += 1
  const initial = desk.initial[at] ?? 0
  const [w2, w1, w0, v1, v2] = [wordAt(at - 2), wordAt(at - 1), word[at] ?? 0, wordAt(at + 1), wordAt(at + 2)]
  const [s2, s1, s0, r1, r2] = [shapeAt(at - 2), shapeAt(at - 1), shape[at] ?? 0, shapeAt(at + 1), shapeAt(at + 2)]
  const [l2, l1, l0, m1] = [listsAt(at - 2), listsAt(at - 1), lists[at] ?? 0, listsAt(at + 1)]
  const [t1, t0, u1] = [tableAt(at - 1), table[at] ?? 0, tableAt(at + 1)]
  const [head, tail] = [at - runStart, runEnd - at]
  const spot = head * 16 + Math.min(tail, 3)
  const [before, after] = [wordAt(runStart - 1), wordAt(runEnd)]
  const pre = prefix[at] ?? 0
  const suf = suffix[at] ?? 0
  let n = 0
  const put = (a: number, b: number): void => {
    out[to + n] = mix(n, a, b)
    n += 1
  }
  put(w0, 0)
  put(w0, s0)
  put(w1, s0)
  put(w2, s0)
  put(v1, s0)
  put(v2, s0)
  put(w1, w0)
  put(w0, v1)
  put(w2, w1)
  put(v1, v2)
  put(pre, s0)
  put(suf, s0)
  put(suf, s1 * 32 + r1)
  put(s0, s1 * 1024 + r1 * 32 + initial)
  put(s0 + s2 * 32, s1 * 1024 + r1 * 32 + r2 * 32768)
  put(l0, s0 * 2 + initial)
  put(l0, l1)
  put(l0, m1)
  put(l1, l2)
  put(l1, s0)
  put(m1, s0)
  put(t0, s0)
  put(t0, t1 * 32 + u1)
  put(t0, l0)
  put(t0, w1)
  put(t0, l1)
  put(t0, w0)
  put(before, head)
  put(wordAt(runStart), head)
  put(after, tail)
  put(listsAt(runStart), spot)
  put(listsAt(runStart - 1), spot)
  put(listsAt(runEnd), spot)
  put(wordAt(runEnd - 1), tail)
  put(wordAt(runStart - 2), before)
  put(after, wordAt(runEnd + 1))
  put(pre, suf)
  put(at - 1 < first ? 0 : (suffix[at - 1] ?? 0), s0)
  put(at + 1 >= last ? 0 : (suffix[at + 1] ?? 0), s0)
  put(t0, u1 * 4096 + (m1 & 16383) * 16 + s0)
  put(w1, t0 * 65536 + after)
  put(l0, l1 * 7 + m1 * 13)
  put(l1, after)
  const { prefix2 = 0, prefix4 = 0, suffix2 = 0, suffix4 = 0 } = desk.words[at] ?? {}
  put(suffix2, s0)
  put(suffix4, s0)
  put(prefix2, s0)
  put(prefix4, s0)
  // What kind of word stands before: «tentara Israel» is of no place, «menyerang Israel» is.
  const [pre1, suf1] = at - 1 < first ? [0, 0] : [prefix[at - 1] ?? 0, suffix[at - 1] ?? 0]
  put(pre1, t0 * 32 + s0)
  put(suf1, t0 * 32 + s0)
  put(pre1, suf1 ^ t0)
  put(Math.imul(w2, 31) ^ w1, t0 * 32 + s0)
  put(l1, t0 * 1024 + r1 * 32 + s0)
  put(l1 * 7 + l2, t0 * 32 + s0)
}

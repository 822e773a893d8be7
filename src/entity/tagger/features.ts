import { organisationHeads } from '../../lexicon/organisations.ts'
import { directions, placeHeads } from '../../lexicon/places.ts'
import type { Desk } from '../desk.ts'
import { isCapital } from '../desk.ts'
import type { Facts } from './facts.ts'

/** How many weights each tag has; features are hashed into them. */
export const BUCKETS = 1 << 16

export const TEMPLATES = 43

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

/** Writes the features of a token, as indices of weights, into `out`. */
export function featuresAt(facts: Facts, desk: Desk, at: number, first: number, last: number, out: Int32Array): void {
  const word = (near: number): number => (near < first ? 1 : near >= last ? 2 : (facts.word[near] ?? 0))
  const shape = (near: number): number => (near < first ? 30 : near >= last ? 31 : (facts.shape[near] ?? 0))
  const lists = (near: number): number => (near < first || near >= last ? 0 : (facts.lists[near] ?? 0))
  const table = (near: number): number => (near < first || near >= last ? 0 : (facts.table[near] ?? 0))
  const isUp = (near: number): boolean => {
    const of = shape(near)
    return of === 2 || of === 3 || of === 4 || of === 5 || of === 11 || of === 12
  }
  let runStart = at
  while (runStart > first && at - runStart < 8 && isUp(runStart - 1)) runStart -= 1
  let runEnd = at + 1
  while (runEnd < last && runEnd - at < 8 && isUp(runEnd)) runEnd += 1
  const w0 = word(at)
  const s0 = shape(at)
  const l0 = lists(at)
  const t0 = table(at)
  const initial = desk.initial[at] ?? 0
  let n = 0
  const put = (a: number, b: number): void => {
    out[n] = mix(n, a, b)
    n += 1
  }
  put(w0, 0)
  put(w0, s0)
  put(word(at - 1), s0)
  put(word(at - 2), s0)
  put(word(at + 1), s0)
  put(word(at + 2), s0)
  put(word(at - 1), w0)
  put(w0, word(at + 1))
  put(word(at - 2), word(at - 1))
  put(word(at + 1), word(at + 2))
  put(facts.prefix[at] ?? 0, s0)
  put(facts.suffix[at] ?? 0, s0)
  put(facts.suffix[at] ?? 0, shape(at - 1) * 32 + shape(at + 1))
  put(s0, shape(at - 1) * 1024 + shape(at + 1) * 32 + initial)
  put(s0 + shape(at - 2) * 32, shape(at - 1) * 1024 + shape(at + 1) * 32 + shape(at + 2) * 32768)
  put(l0, s0 * 2 + initial)
  put(l0, lists(at - 1))
  put(l0, lists(at + 1))
  put(lists(at - 1), lists(at - 2))
  put(lists(at - 1), s0)
  put(lists(at + 1), s0)
  put(t0, s0)
  put(t0, table(at - 1) * 32 + table(at + 1))
  put(t0, l0)
  put(t0, word(at - 1))
  put(t0, lists(at - 1))
  put(t0, w0)
  put(word(runStart - 1), at - runStart)
  put(word(runStart), at - runStart)
  put(word(runEnd), runEnd - at)
  put(lists(runStart), (at - runStart) * 16 + Math.min(runEnd - at, 3))
  put(lists(runStart - 1), (at - runStart) * 16 + Math.min(runEnd - at, 3))
  put(lists(runEnd), (at - runStart) * 16 + Math.min(runEnd - at, 3))
  put(word(runEnd - 1), runEnd - at)
  put(word(runStart - 2), word(runStart - 1))
  put(word(runEnd), word(runEnd + 1))
  put(facts.prefix[at] ?? 0, facts.suffix[at] ?? 0)
  put(facts.suffix[at - 1] ?? 0, s0)
  put(facts.suffix[at + 1] ?? 0, s0)
  put(t0, table(at + 1) * 4096 + (lists(at + 1) & 16383) * 16 + s0)
  put(word(at - 1), t0 * 65536 + word(runEnd))
  put(l0, lists(at - 1) * 7 + lists(at + 1) * 13)
  put(lists(at - 1), word(runEnd))
}

import type { Sentence } from '../../model/reading.ts'
import { type Desk, mayOpen } from '../desk.ts'
import { opens } from '../openings.ts'
import { TAGGED, type WordFacts } from '../words.ts'
import type { Facts } from './facts.ts'

/** How many weights each tag has; features are hashed into them. */
export const BUCKETS = 1 << 17

export const TEMPLATES = 53

/** Whether a capitalised word stands at a token of the stretch `first` up to `last`. */
const capitalAt = ({ capital }: Desk, at: number, first: number, last: number): boolean =>
  at >= first && at < last && capital[at] === 1

/** Where the tagger looks: capitalised words, what joins them, and the head before them. Elsewhere no name stands. */
export function isCandidate(desk: Desk, at: number, first: number, last: number): boolean {
  if (capitalAt(desk, at, first, last)) return true
  const before = capitalAt(desk, at - 1, first, last)
  const after = capitalAt(desk, at + 1, first, last)
  // Most words are far from any capital.
  if (!before && !after && !capitalAt(desk, at - 2, first, last)) return false
  const token = desk.tokens[at]
  if (!token) return false
  const { norm, kind } = token
  // «Mahkamah Konstitusi (MK)» is one name.
  if (norm === '(') return before && after && desk.tokens[at + 2]?.norm === ')'
  if (norm === ')') return before && desk.tokens[at - 2]?.norm === '(' && capitalAt(desk, at - 3, first, last)
  if (kind === 'number') return before && /^\d{1,4}$/u.test(norm)
  if (after && mayOpen(desk, at, opens.lead)) return true
  if (mayOpen(desk, at, opens.direction)) return before
  return (
    mayOpen(desk, at, opens.joint) &&
    (before || capitalAt(desk, at - 2, first, last)) &&
    (after || capitalAt(desk, at + 2, first, last))
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

/** A word before or after a sentence, of which only this is known. */
const outside = (hash: number): WordFacts => ({
  hash,
  prefix: 0,
  prefix2: 0,
  prefix4: 0,
  suffix: 0,
  suffix2: 0,
  suffix4: 0,
  hasDigit: false,
  lists: 0,
  opens: 0,
})

const BEFORE = { word: outside(1), shape: 30 } as const
const AFTER = { word: outside(2), shape: 31 } as const

type Stretch = Pick<Sentence, 'first' | 'last'>

const wordAt = ({ words }: Desk, at: number, { first, last }: Stretch): WordFacts =>
  at < first ? BEFORE.word : at >= last ? AFTER.word : (words[at] ?? AFTER.word)

const shapeAt = ({ shape }: Facts, at: number, { first, last }: Stretch): number =>
  at < first ? BEFORE.shape : at >= last ? AFTER.shape : (shape[at] ?? 0)

const tableAt = ({ table }: Facts, at: number, { first, last }: Stretch): number =>
  at < first || at >= last ? 0 : (table[at] ?? 0)

/** A feature is two things that are seen together; those of one token are laid here before they become indices. */
const pairs = new Int32Array(2 * TEMPLATES)
let laid = 0

function put(a: number, b: number): void {
  pairs[laid] = a
  pairs[laid + 1] = b
  laid += 2
}

/** Lays out the features of a token of a sentence; `bucketOf` tells where their weights are, until the next token. */
export function layOut(facts: Facts, desk: Desk, at: number, sentence: Stretch): void {
  const { first, last } = sentence
  const { shape } = facts
  let runStart = at
  while (runStart > first && at - runStart < 8 && isUp(shape[runStart - 1] ?? 0)) runStart -= 1
  let runEnd = at + 1
  while (runEnd < last && runEnd - at < 8 && isUp(shape[runEnd] ?? 0)) runEnd += 1
  const initial = desk.initial[at] ?? 0
  const word = wordAt(desk, at, sentence)
  const ahead = wordAt(desk, at - 1, sentence)
  const next = wordAt(desk, at + 1, sentence)
  const ahead2 = wordAt(desk, at - 2, sentence)
  const opening = wordAt(desk, runStart, sentence)
  const beforeRun = wordAt(desk, runStart - 1, sentence)
  const behindRun = wordAt(desk, runEnd, sentence)
  const w2 = ahead2.hash
  const w1 = ahead.hash
  const w0 = word.hash
  const v1 = next.hash
  const v2 = wordAt(desk, at + 2, sentence).hash
  const s2 = shapeAt(facts, at - 2, sentence)
  const s1 = shapeAt(facts, at - 1, sentence)
  const s0 = shape[at] ?? 0
  const r1 = shapeAt(facts, at + 1, sentence)
  const r2 = shapeAt(facts, at + 2, sentence)
  const l2 = ahead2.lists & TAGGED
  const l1 = ahead.lists & TAGGED
  const l0 = word.lists & TAGGED
  const m1 = next.lists & TAGGED
  const t1 = tableAt(facts, at - 1, sentence)
  const t0 = facts.table[at] ?? 0
  const u1 = tableAt(facts, at + 1, sentence)
  const head = at - runStart
  const tail = runEnd - at
  const spot = head * 16 + Math.min(tail, 3)
  const before = beforeRun.hash
  const after = behindRun.hash
  const pre = word.prefix
  const suf = word.suffix
  const pre1 = ahead.prefix
  const suf1 = ahead.suffix
  laid = 0
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
  put(opening.hash, head)
  put(after, tail)
  put(opening.lists & TAGGED, spot)
  put(beforeRun.lists & TAGGED, spot)
  put(behindRun.lists & TAGGED, spot)
  put(wordAt(desk, runEnd - 1, sentence).hash, tail)
  put(wordAt(desk, runStart - 2, sentence).hash, before)
  put(after, wordAt(desk, runEnd + 1, sentence).hash)
  put(pre, suf)
  put(suf1, s0)
  put(next.suffix, s0)
  put(t0, u1 * 4096 + (m1 & 16383) * 16 + s0)
  put(w1, (t0 * 65536 + after) | 0)
  put(l0, l1 * 7 + m1 * 13)
  put(l1, after)
  put(word.suffix2, s0)
  put(word.suffix4, s0)
  put(word.prefix2, s0)
  put(word.prefix4, s0)
  // What kind of word stands before: «tentara Israel» is of no place, «menyerang Israel» is.
  put(pre1, t0 * 32 + s0)
  put(suf1, t0 * 32 + s0)
  put(pre1, suf1 ^ t0)
  put(Math.imul(w2, 31) ^ w1, t0 * 32 + s0)
  put(l1, t0 * 1024 + r1 * 32 + s0)
  put(l1 * 7 + l2, t0 * 32 + s0)
}

/** The index of the weights of one of the features that are laid out. */
export const bucketOf = (template: number): number =>
  mix(template, pairs[2 * template] ?? 0, pairs[2 * template + 1] ?? 0)

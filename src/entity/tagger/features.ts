import type { Desk } from '../desk.ts'
import { TAGGED, type WordFacts } from '../words.ts'
import { type Around, lookAround, type Stretch, wordAt } from './around.ts'
import type { Facts } from './facts.ts'

/** How many weights each tag has; features are hashed into them. */
export const BUCKETS = 1 << 17

export const TEMPLATES = 53

const mix = (template: number, a: number, b: number): number => {
  let sum = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 15) ^ b, 0xc2b2ae35)
  sum ^= sum >>> 13
  return (sum >>> 3) & (BUCKETS - 1)
}

/** A feature is two things that are seen together; those of one token are laid here before they become indices. */
const pairs = new Int32Array(2 * TEMPLATES)
let laid = 0

function put(a: number, b: number): void {
  pairs[laid] = a
  pairs[laid + 1] = b
  laid += 2
}

const tagged = ({ lists }: WordFacts): number => lists & TAGGED

function putWords({ ahead2, ahead, word, next, next2, s2, s1, s0, r1, r2, initial }: Around): void {
  put(word.hash, 0)
  put(word.hash, s0)
  put(ahead.hash, s0)
  put(ahead2.hash, s0)
  put(next.hash, s0)
  put(next2.hash, s0)
  put(ahead.hash, word.hash)
  put(word.hash, next.hash)
  put(ahead2.hash, ahead.hash)
  put(next.hash, next2.hash)
  put(word.prefix, s0)
  put(word.suffix, s0)
  put(word.suffix, s1 * 32 + r1)
  put(s0, s1 * 1024 + r1 * 32 + initial)
  put(s0 + s2 * 32, s1 * 1024 + r1 * 32 + r2 * 32768)
}

function putLists({ ahead2, ahead, word, next, s0, initial }: Around): void {
  put(tagged(word), s0 * 2 + initial)
  put(tagged(word), tagged(ahead))
  put(tagged(word), tagged(next))
  put(tagged(ahead), tagged(ahead2))
  put(tagged(ahead), s0)
  put(tagged(next), s0)
}

function putTables({ ahead, word, s0, t1, t0, u1 }: Around): void {
  put(t0, s0)
  put(t0, t1 * 32 + u1)
  put(t0, tagged(word))
  put(t0, ahead.hash)
  put(t0, tagged(ahead))
  put(t0, word.hash)
}

/** The words at the ends of the run and beside it, with how far away they stand. */
function putRun(desk: Desk, at: number, sentence: Stretch, { runStart, runEnd, beforeRun, behindRun }: Around): void {
  const opening = wordAt(desk, runStart, sentence)
  const head = at - runStart
  const tail = runEnd - at
  const spot = head * 16 + Math.min(tail, 3)
  put(beforeRun.hash, head)
  put(opening.hash, head)
  put(behindRun.hash, tail)
  put(tagged(opening), spot)
  put(tagged(beforeRun), spot)
  put(tagged(behindRun), spot)
  put(wordAt(desk, runEnd - 1, sentence).hash, tail)
  put(wordAt(desk, runStart - 2, sentence).hash, beforeRun.hash)
  put(behindRun.hash, wordAt(desk, runEnd + 1, sentence).hash)
}

function putAffixes({ ahead, word, next, s0 }: Around): void {
  put(word.prefix, word.suffix)
  put(ahead.suffix, s0)
  put(next.suffix, s0)
}

/** What three or more things tell together. */
function putJoint({ ahead, word, next, s0, t0, u1, behindRun }: Around): void {
  put(t0, u1 * 4096 + (tagged(next) & 16383) * 16 + s0)
  put(ahead.hash, (t0 * 65536 + behindRun.hash) | 0)
  put(tagged(word), tagged(ahead) * 7 + tagged(next) * 13)
  put(tagged(ahead), behindRun.hash)
}

function putLongAffixes({ word, s0 }: Around): void {
  put(word.suffix2, s0)
  put(word.suffix4, s0)
  put(word.prefix2, s0)
  put(word.prefix4, s0)
}

/** What kind of word stands before: «tentara Israel» is of no place, «menyerang Israel» is. */
function putWordBefore({ ahead2, ahead, s0, r1, t0 }: Around): void {
  put(ahead.prefix, t0 * 32 + s0)
  put(ahead.suffix, t0 * 32 + s0)
  put(ahead.prefix, ahead.suffix ^ t0)
  put(Math.imul(ahead2.hash, 31) ^ ahead.hash, t0 * 32 + s0)
  put(tagged(ahead), t0 * 1024 + r1 * 32 + s0)
  put(tagged(ahead) * 7 + tagged(ahead2), t0 * 32 + s0)
}

/**
 * Lays out the features of a token of a sentence, in the order in which their weights were learned; `bucketOf` tells where
 * these are, until the next token.
 */
export function layOut(facts: Facts, desk: Desk, at: number, sentence: Stretch): void {
  const around = lookAround(facts, desk, at, sentence)
  laid = 0
  putWords(around)
  putLists(around)
  putTables(around)
  putRun(desk, at, sentence, around)
  putAffixes(around)
  putJoint(around)
  putLongAffixes(around)
  putWordBefore(around)
}

/** The index of the weights of one of the features that are laid out. */
export const bucketOf = (template: number): number =>
  mix(template, pairs[2 * template] ?? 0, pairs[2 * template + 1] ?? 0)

import type { Sentence } from '../../model/reading.ts'
import type { Desk } from '../desk.ts'
import type { WordFacts } from '../words.ts'
import type { Facts } from './facts.ts'

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

export type Stretch = Pick<Sentence, 'first' | 'last'>

export const wordAt = ({ words }: Desk, at: number, { first, last }: Stretch): WordFacts =>
  at < first ? BEFORE.word : at >= last ? AFTER.word : (words[at] ?? AFTER.word)

const shapeAt = ({ shape }: Facts, at: number, { first, last }: Stretch): number =>
  at < first ? BEFORE.shape : at >= last ? AFTER.shape : (shape[at] ?? 0)

const tableAt = ({ table }: Facts, at: number, { first, last }: Stretch): number =>
  at < first || at >= last ? 0 : (table[at] ?? 0)

/** A token with what stands around it: two words on both sides, and the run of names that it is in. */
export interface Around {
  readonly ahead2: WordFacts
  readonly ahead: WordFacts
  readonly word: WordFacts
  readonly next: WordFacts
  readonly next2: WordFacts
  /** Shapes of these five words, in their order. */
  readonly s2: number
  readonly s1: number
  readonly s0: number
  readonly r1: number
  readonly r2: number
  /** What the tables say of the word ahead, of the word, of the next one. */
  readonly t1: number
  readonly t0: number
  readonly u1: number
  /** 1 where the sentence begins. */
  readonly initial: number
  /** Where the run's first token is, and its last one's end. */
  readonly runStart: number
  readonly runEnd: number
  readonly beforeRun: WordFacts
  readonly behindRun: WordFacts
}

/** How far a run of names is looked along on either side. */
const RUN = 8

function runStartOf({ shape }: Facts, at: number, first: number): number {
  let start = at
  while (start > first && at - start < RUN && isUp(shape[start - 1] ?? 0)) start -= 1
  return start
}

function runEndOf({ shape }: Facts, at: number, last: number): number {
  let end = at + 1
  while (end < last && end - at < RUN && isUp(shape[end] ?? 0)) end += 1
  return end
}

export function lookAround(facts: Facts, desk: Desk, at: number, sentence: Stretch): Around {
  const runStart = runStartOf(facts, at, sentence.first)
  const runEnd = runEndOf(facts, at, sentence.last)
  return {
    ahead2: wordAt(desk, at - 2, sentence),
    ahead: wordAt(desk, at - 1, sentence),
    word: wordAt(desk, at, sentence),
    next: wordAt(desk, at + 1, sentence),
    next2: wordAt(desk, at + 2, sentence),
    s2: shapeAt(facts, at - 2, sentence),
    s1: shapeAt(facts, at - 1, sentence),
    s0: facts.shape[at] ?? 0,
    r1: shapeAt(facts, at + 1, sentence),
    r2: shapeAt(facts, at + 2, sentence),
    t1: tableAt(facts, at - 1, sentence),
    t0: facts.table[at] ?? 0,
    u1: tableAt(facts, at + 1, sentence),
    initial: desk.initial[at] ?? 0,
    runStart,
    runEnd,
    beforeRun: wordAt(desk, runStart - 1, sentence),
    behindRun: wordAt(desk, runEnd, sentence),
  }
}

import { auxiliaries, bareVerbs } from '../lexicon/bare-verbs.ts'
import { describingVerbs } from '../lexicon/describing-verbs.ts'
import { negators } from '../lexicon/negators.ts'
import type { Sentence, Token } from '../model/reading.ts'

/** How sure a word is to be the predicate of its clause: `weak` may only describe a noun («berbendera Panama»). */
export type Predicate = 'strong' | 'weak' | null

/** Whether the token can be a predicate: a verb by its prefix, or one of the verbs that need none. */
export function predicateOf({ word, casing, norm }: Token, anyCase: boolean): Predicate {
  if (word === null) return null
  // «Menteri», «Bertha»: a capital inside a sentence is a name's.
  if (casing !== 'lower' && !anyCase) return null
  if (word.voice === 'none' && !bareVerbs.has(norm) && !bareVerbs.has(word.stem)) return null
  return describingVerbs.has(word.stem) ? 'weak' : 'strong'
}

/** Whether a sentence is set in capitals, as headlines are: then a capital says nothing. */
export function isTitled(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0
  let lower = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    words++
    if (token.casing === 'lower') lower++
  }
  return lower * 3 < words
}

/** Whether the token leads up to a predicate: `telah`, `akan`, `tidak`. */
export const leadsToPredicate = ({ norm }: Token): boolean => auxiliaries.has(norm) || negators.has(norm)

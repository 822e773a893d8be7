import { auxiliaries, bareVerbs } from '../lexicon/bare-verbs.ts'
import { negators } from '../lexicon/negators.ts'
import type { Token } from '../model/reading.ts'

/** Whether the token can be the predicate of a clause: a verb by its prefix, or one of the verbs that need none. */
export function isPredicate({ word, casing, norm }: Token, opening: boolean): boolean {
  if (word === null) return false
  // «Menteri», «Bertha»: a capital inside a sentence is a name's.
  if (casing !== 'lower' && !opening) return false
  return word.voice !== 'none' || bareVerbs.has(norm) || bareVerbs.has(word.stem)
}

/** Whether the token leads up to a predicate: `telah`, `akan`, `tidak`. */
export const leadsToPredicate = ({ norm }: Token): boolean => auxiliaries.has(norm) || negators.has(norm)

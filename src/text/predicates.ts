import type { Sentence, Token } from '../model/reading.ts'
import { role, rolesOf } from './roles.ts'

/** How sure a word is to be the predicate of its clause: `weak` may only describe a noun («berbendera Panama»). */
export type Predicate = 'strong' | 'weak' | null

/** Whether the token, of which `own` are the roles, can be a predicate: a verb by its prefix, or one that needs none. */
export function predicateOf({ word, casing }: Token, anyCase: boolean, own: number): Predicate {
  if (word === null) return null
  // «Menteri», «Bertha»: a capital inside a sentence is a name's.
  if (casing !== 'lower' && !anyCase) return null
  const roles = word.clitic === '' ? own : rolesOf(word.stem)
  if (word.voice === 'none' && (roles & role.bareVerb) === 0) return null
  return roles & role.describingVerb ? 'weak' : 'strong'
}

/** Whether a word right behind its doer is his verb, which then has no prefix: «yang kami lakukan», «saya lihat». */
export const isObjectVerb = ({ word, casing, norm }: Token): boolean =>
  casing === 'lower' &&
  word?.prefix === '' &&
  (word.suffix === 'kan' || word.suffix === 'i' || (rolesOf(norm) & role.objectVerb) !== 0)

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

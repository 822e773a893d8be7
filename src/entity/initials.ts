import { eastAsianSurnames, givenNames } from '../lexicon/given-names.ts'
import { bodyNouns, organisationHeads } from '../lexicon/organisations.ts'
import { placeHeads } from '../lexicon/places.ts'
import { roots } from '../lexicon/roots.ts'
import type { Entity } from '../model/entity.ts'
import { spelled } from './canonical/people.ts'
import { type Desk, isCapital, normAt, noToken, wordsOf } from './desk.ts'
import { gazetteer } from './gazetteer/known.ts'
import { personWords } from './tagger/weights/word-classes.ts'

/** `ty` of `tae-yang`. */
export const initialsOf = (norm: string): string =>
  norm
    .split('-')
    .map((part) => part.charAt(0))
    .join('')

/** The capitalised run that ends before, or begins at, a token; at most three words. */
export function runBefore(desk: Desk, end: number, most = 3): number {
  let start = end
  const here = desk.sentenceOf[end - 1]
  while (start > end - most && desk.sentenceOf[start - 1] === here && isCapital(desk.tokens[start - 1] ?? noToken))
    start -= 1
  // «Klub Bahari FC, yang berjuluk …»
  return start < end - 1 && bodyNouns.has(normAt(desk, start)) ? start + 1 : start
}

export function runAfter(desk: Desk, start: number): number {
  let end = start
  while (end < start + 3 && isCapital(desk.tokens[end] ?? noToken)) end += 1
  return end
}

/** The most letters of somebody's initials. */
export const LETTERS = 4

/** Who is meant by letters, where the last words of a run begin with them: `RT` of «tersangka Roy Tan (RT)»; null when nobody. */
export function initialled(desk: Desk, letters: string, start: number, end: number): Entity | null {
  if (!/^[A-Z]{2,4}$/u.test(letters)) return null
  // «Rui Tae-yang (RTY)»: each part of a word has its letter.
  let first = end
  let rest = letters.toLowerCase()
  while (first > start && rest !== '') {
    const initials = initialsOf(normAt(desk, first - 1))
    if (initials === '' || !rest.endsWith(initials)) return null
    rest = rest.slice(0, -initials.length)
    first -= 1
  }
  const words = desk.tokens.slice(first, end)
  if (rest !== '' || words.length < 2) return null
  const called = words.some(
    ({ norm }) => givenNames.has(norm) || eastAsianSurnames.has(norm) || (personWords.has(norm) && !roots.has(norm)),
  )
  if (!called || words.some(({ norm }) => organisationHeads.has(norm) || placeHeads.has(norm))) return null
  return { name: spelled(wordsOf(desk, first, end)), kind: 'person', within: [] }
}

/** «tersangka RT (Roy Tan)»: the letters before the bracket at `bracket`, and whose they are. */
export function lettersBefore(desk: Desk, bracket: number): readonly [nick: string, entity: Entity] | null {
  const short = desk.tokens[bracket - 1]
  if (short?.casing !== 'upper' || gazetteer().names.has(short.norm)) return null
  const letters = desk.text.slice(short.start, short.end)
  const end = bracket + 1 + letters.length
  const person = normAt(desk, end) === ')' ? initialled(desk, letters, bracket + 1, end) : null
  return person && [short.norm, person]
}

/** «RT adalah inisial dari Roy Tan»: the letters, and whose they are. */
export function initials(desk: Desk, at: number): readonly [nick: string, entity: Entity] | null {
  if (normAt(desk, at) !== 'inisial') return null
  const start = normAt(desk, at + 1) === 'dari' ? at + 2 : at + 1
  const short = desk.tokens[/^(?:adalah|ialah|merupakan)$/u.test(normAt(desk, at - 1)) ? at - 2 : at - 1]
  if (!short || gazetteer().names.has(short.norm)) return null
  const letters = desk.text.slice(short.start, short.end)
  const person = initialled(desk, letters, start, Math.min(runAfter(desk, start), start + letters.length))
  return person && [short.norm, person]
}

/** «seorang pria berinisial AP»: the letters are somebody's on this page, whatever else they stand for. */
export function lettersBehind(desk: Desk, at: number): readonly [nick: string, entity: Entity] | null {
  const short = desk.tokens[at + 1]
  if (!short || !/^(?:ber)?inisial$/u.test(normAt(desk, at))) return null
  const letters = desk.text.slice(short.start, short.end)
  return /^[A-Z]{2,4}$/u.test(letters) ? [short.norm, { name: letters, kind: 'person', within: [] }] : null
}

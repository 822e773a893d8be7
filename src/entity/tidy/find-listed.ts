import { givenNames } from '../../lexicon/given-names.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { standsAlone } from '../again.ts'
import { isCapital, normAt, noToken } from '../desk.ts'
import { breaksName, type Finding, isHead, isNameWord, runEnd, type Scene } from '../kinds/finding.ts'
import { lookUp } from '../kinds/lookup.ts'
import { inOrder, personAt, type Tidy } from './tidy.ts'

const JOINS = /^(?:,|dan|hingga|serta)$/u

/** The token after the separator before `at`, or before it: over `,` and `, dan`. */
function across(scene: Scene, at: number, step: 1 | -1): number {
  let near = overAge(scene, at, step)
  while (JOINS.test(normAt(scene, near))) near += step
  return overAge(scene, near, step)
}

/** «Asep (13) dan Kasri (80)»: over the age behind a name. */
function overAge(scene: Scene, at: number, step: 1 | -1): number {
  const bracket = normAt(scene, at)
  if (bracket !== (step === 1 ? '(' : ')') || normAt(scene, at + 2 * step) !== (step === 1 ? ')' : '(')) return at
  return scene.tokens[at + step]?.kind === 'number' ? at + 3 * step : at
}

/** Whether a capitalised run is somebody's name by its looks alone: up to three words, no head of a body, nothing known. */
function isFree(scene: Scene, first: number, last: number): boolean {
  if (last > first + 3 || isHead(scene, first) || breaksName(scene, first) || lookUp(scene, first)) return false
  for (let at = first; at < last; at += 1) {
    const token = scene.tokens[at]
    if (token?.casing !== 'title' || thingWords.has(token.norm)) return false
  }
  const token = scene.tokens[first]
  return (
    last > first + 1 || (token !== undefined && token.norm.length > 3 && !roots.has(token.word?.root ?? token.norm))
  )
}

/** «Rafi Ahmadi, Tamara, dan Gading Martono»: a name that no rule reads, in a list of people, is one of them. */
export const findListed: Tidy = (scene, findings) => {
  // 1 for the tokens of people, 2 for those of other names.
  const named = new Uint8Array(scene.tokens.length)
  for (const { first, last, kind } of findings) named.fill(kind === 'person' ? 1 : 2, first, last)
  const found: Finding[] = []
  const isPerson = (at: number): boolean => named[at] === 1
  for (const { first, last, kind } of findings) {
    if (kind !== 'person') continue
    for (const step of [1, -1] as const) {
      let edge = step === 1 ? last : first - 1
      // On to the next of the list, as long as each is new.
      for (;;) {
        const near = across(scene, edge, step)
        if (near === edge || (named[near] ?? 0) > 0) break
        const run = runAt(scene, near, step)
        if (!run || !isFree(scene, run[0], run[1]) || !isBounded(scene, run, isPerson)) break
        found.push(personAt(run[0], run[1], 'list'))
        named.fill(1, run[0], run[1])
        edge = step === 1 ? run[1] : run[0] - 1
      }
    }
  }
  return found.length === 0 ? findings : inOrder([...findings, ...found])
}

/** «Bank Sagara dan Kiracell bergabung»: a word of no language right behind a company and «dan» is another. */
export const findPartners: Tidy = (scene, findings) => {
  const found = findings.flatMap(({ kind, last, rule }): readonly Finding[] => {
    const [and, token] = [scene.tokens[last], scene.tokens[last + 1]]
    if (kind !== 'organisation' || rule === 'in-title' || and?.norm !== 'dan' || !token) return []
    const free = isCapital(token) && token.casing !== 'upper' && isNameWord(scene, last + 1)
    if (
      !free ||
      isCapital(scene.tokens[last + 2] ?? noToken) ||
      !standsAlone(token.norm, token.word?.root ?? token.norm)
    )
      return []
    if (breaksName(scene, last + 1) || givenNames.has(token.norm) || findings.some(({ first }) => first === last + 1))
      return []
    return [{ first: last + 1, last: last + 2, kind, known: null, via: 'name', rule: 'list', title: null }]
  })
  return found.length === 0 ? findings : inOrder([...findings, ...found])
}

/** The capitalised run that begins or ends at a token of the same sentence. */
function runAt(scene: Scene, at: number, step: 1 | -1): readonly [number, number] | null {
  const sentence = scene.layer.sentences[scene.sentenceOf[at] ?? -1]
  if (!sentence || !isNameWord(scene, at)) return null
  let first = at
  if (step === -1) while (first > sentence.first && isCapital(scene.tokens[first - 1] ?? noToken)) first -= 1
  const end = runEnd(scene, first, sentence.last)
  return end > at ? [first, end] : null
}

/** A list stands on both sides, or its end: «A, B, dan C hadir»; no place follows «di». */
function isBounded(scene: Scene, [first, last]: readonly [number, number], isPerson: (at: number) => boolean): boolean {
  const before = normAt(scene, first - 1)
  if (placePrepositions.has(before)) return false
  const left = JOINS.test(before) && isPerson(across(scene, first - 1, -1))
  const end = overAge(scene, last, 1)
  const right = JOINS.test(normAt(scene, end)) && isPerson(across(scene, end, 1))
  if (left && right) return true
  // «Budi Santoso dan Tamara»; a comma alone may part a man from his town.
  return left ? before !== ',' : right && normAt(scene, end) !== ','
}

import { givenNames } from '../lexicon/given-names.ts'
import { kinNouns } from '../lexicon/kin-words.ts'
import { organisationHeads } from '../lexicon/organisations.ts'
import { clauseOpeners, phraseEnds } from '../lexicon/phrase-edges.ts'
import { placeHeads } from '../lexicon/places.ts'
import { roots } from '../lexicon/roots.ts'
import { stopWords } from '../lexicon/stop-words.ts'
import { thingWords } from '../lexicon/thing-words.ts'
import { corpsWords, courtesies, nobleTitles, titleInners, titleWords } from '../lexicon/titles.ts'
import { type Desk, isCapital, isDayWord, normAt, noToken, wordsOf } from './desk.ts'
import { lookUpInTables } from './kinds/lookup.ts'
import type { Tagged } from './tagger/tag.ts'

/**
 * The first word of a tagged person behind a title, his kin, a state or a body: «Laksamana Yudi», «Sepupu Hartono»,
 * «Ilmuwan China Lin Mei».
 */
function isBefore(desk: Desk, at: number): number {
  const norm = normAt(desk, at)
  const token = desk.tokens[at]
  if (titleWords.has(norm) && !nobleTitles.has(norm) && !givenNames.has(norm)) return at + 1
  if (kinNouns.has(norm) && !givenNames.has(norm) && isCapital(desk.tokens[at + 1] ?? noToken)) return at + 1
  // «Kombes Pol Rahma», «Letkol Inf Surya»: the corps of a rank.
  if (corpsWords.has(norm) && isCapital(desk.tokens[at + 1] ?? noToken)) return at + 1
  const looked = lookUpInTables(desk, at)
  if (looked && (looked.entity.kind === 'country' || looked.entity.kind === 'organisation')) return looked.last
  // «Ketua KNPI Rasyid»: the letters of a body, but «SBY», «TB Hasan», «BJ Habibie» are names.
  const letters = token?.casing === 'upper' && norm.length > 3 && !norm.endsWith('.')
  return letters && desk.tokens[at + 1]?.casing === 'title' ? at + 1 : at
}

/** «Komisi Yudisial (KY)» as the two names that it holds; the room joins them again when they are one body. */
function parts(desk: Desk, name: Tagged): readonly Tagged[] {
  const found: Tagged[] = []
  let first = name.first
  for (let at = first; at < name.last; at += 1) {
    if (normAt(desk, at) !== '(' && normAt(desk, at) !== ')') continue
    if (at > first) found.push({ ...name, first, last: at })
    first = at + 1
  }
  if (first === name.first) return [name]
  if (first < name.last) found.push({ ...name, first })
  return found
}

/** «796/Pid.B/2022/PN.Xyz»: what stands in the number of a case. */
const inDocket = (desk: Desk, { first, last }: Tagged): boolean => {
  const [start, end] = [desk.tokens[first]?.start ?? 0, desk.tokens[last - 1]?.end ?? 0]
  return desk.text.charAt(start - 1) === '/' || (desk.text.charAt(end) === '/' && /\d/u.test(desk.text.charAt(end + 1)))
}

/** «Polri Budi Santoso», where «Budi Santoso» stands elsewhere too: the body, then the man. */
function apart(desk: Desk, name: Tagged, people: ReadonlySet<string>): readonly Tagged[] {
  const opening = normAt(desk, name.first)
  // «PT Semen Sagara» is no man after a body.
  if (name.kind === 'place' || givenNames.has(opening) || organisationHeads.has(opening)) return [name]
  for (let at = name.first + 1; at < name.last; at += 1) {
    if (!people.has(wordsOf(desk, at, name.last)) || people.has(wordsOf(desk, name.first, at))) continue
    return [
      { ...name, last: at, kind: 'organisation' },
      { ...name, first: at, kind: 'person' },
    ]
  }
  return [name]
}

/** «Kuat Ma'ruf»: a plain word with a capital, in the midst of a sentence, before the one word that the tagger sees. */
function withPlainWord(desk: Desk, name: Tagged): Tagged {
  const at = name.first - 1
  const [before, token] = [desk.tokens[at], desk.tokens[name.first]]
  if (name.kind !== 'person' || !before || before.casing !== 'title') return name
  // «La Ode Syarif», «Wa Ode Rahma»
  if (token?.norm === 'ode' && /^[lw]a$/u.test(before.norm)) return { ...name, first: at }
  // «Basarnas, Ribut Eko Suyatno», «kata Ribut Eko»: before a whole name only where the capitals begin there.
  const opening = desk.tokens[at - 1]
  if (
    name.last > name.first + 1 &&
    (!opening || opening.casing === 'title' || opening.casing === 'upper' || desk.initial[at] === 1)
  )
    return name
  const { norm } = before
  const free = desk.initial[at] !== 1 || (desk.upper.has(norm) && !desk.lower.has(norm))
  const other = titleWords.has(norm) || courtesies.has(norm) || titleInners.has(norm) || thingWords.has(norm)
  if (
    !free ||
    other ||
    !roots.has(norm) ||
    organisationHeads.has(norm) ||
    placeHeads.has(norm) ||
    isDayWord(desk, at) ||
    lookUpInTables(desk, at)
  )
    return name
  return before.end + 1 === token?.start ? { ...name, first: at } : name
}

/** «Abdul Karim Dengan Mengenakan Rompi»: in a line Like This no name ends in a word that only joins. */
function withoutJoiner(desk: Desk, name: Tagged): Tagged {
  let { last } = name
  while (last > name.first + 1 && neverInNames(normAt(desk, last - 1))) last -= 1
  return last === name.last ? name : { ...name, last }
}

/** «Ferdian Surya Cs»: he and those with him. */
const COMPANY: ReadonlySet<string> = new Set(['cs', 'dkk'])

const neverInNames = (norm: string): boolean =>
  !givenNames.has(norm) &&
  norm.length > 1 &&
  (stopWords.has(norm) || clauseOpeners.has(norm) || phraseEnds.has(norm) || COMPANY.has(norm))

/** The tagger's names by their first token, those of people without the titles before them. */
export function byFirst(desk: Desk, tagged: readonly Tagged[]): ReadonlyMap<number, Tagged> {
  const names = new Map<number, Tagged>()
  const whole: Tagged[] = []
  const people = new Set<string>()
  for (const name of tagged)
    for (const part of parts(desk, name)) {
      if (inDocket(desk, part)) continue
      const one = withoutJoiner(desk, withPlainWord(desk, part))
      whole.push(one)
      if (one.kind === 'person' && one.last > one.first + 1) people.add(wordsOf(desk, one.first, one.last))
    }
  const add = (name: Tagged): void => {
    let { first } = name
    while (name.kind === 'person' && first < name.last) {
      const next = isBefore(desk, first)
      if (next === first) break
      first = next
    }
    if (first < name.last) names.set(first, first === name.first ? name : { ...name, first })
  }
  for (const name of whole) for (const one of apart(desk, name, people)) add(one)
  return names
}

import { givenNames } from '../lexicon/given-names.ts'
import { nobleTitles, titleWords } from '../lexicon/titles.ts'
import { type Desk, normAt } from './desk.ts'
import { lookUpInTables } from './kinds/lookup.ts'
import type { Tagged } from './tagger/tag.ts'

/** Whether the first word of a tagged person is a title, a state or a body: «Laksamana Yudi», «Ilmuwan China Lin Mei». */
function isBefore(desk: Desk, at: number): number {
  const norm = normAt(desk, at)
  const token = desk.tokens[at]
  if (titleWords.has(norm) && !nobleTitles.has(norm) && !givenNames.has(norm)) return at + 1
  const looked = lookUpInTables(desk, at)
  if (looked && (looked.entity.kind === 'country' || looked.entity.kind === 'organisation')) return looked.last
  // «Ketua KNPI Rasyid»: the letters of a body, but «SBY», «TB Hasan», «BJ Habibie» are names.
  const letters = token?.casing === 'upper' && norm.length > 3 && !norm.endsWith('.')
  return letters && desk.tokens[at + 1]?.casing === 'title' ? at + 1 : at
}

/** «Komisi Yudisial (KY)» as the two names that it holds; the room joins them again when they are one body. */
function parts(desk: Desk, name: Tagged): readonly Tagged[] {
  const { first, last } = name
  if (normAt(desk, last - 1) !== ')' || normAt(desk, last - 3) !== '(' || last < first + 4) return [name]
  return [
    { ...name, last: last - 3 },
    { ...name, first: last - 2, last: last - 1 },
  ]
}

/** The tagger's names by their first token, those of people without the titles before them. */
export function byFirst(desk: Desk, tagged: readonly Tagged[]): ReadonlyMap<number, Tagged> {
  const names = new Map<number, Tagged>()
  for (const name of tagged.flatMap((whole) => parts(desk, whole))) {
    let { first } = name
    while (name.kind === 'person' && first < name.last) {
      const next = isBefore(desk, first)
      if (next === first) break
      first = next
    }
    if (first < name.last) names.set(first, first === name.first ? name : { ...name, first })
  }
  return names
}

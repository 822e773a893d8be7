import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../../model/reading.ts'
import { type Desk, isCapital } from '../desk.ts'
import { lookUpInTables } from '../kinds/lookup.ts'
import { TAGGED, type WordFacts } from '../words.ts'

/** What the tagger looks at, as numbers, one entry a token. */
export interface Facts {
  readonly word: Int32Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  /** Word lists that hold the word, a bit each. */
  readonly lists: Int32Array
  /** The kind of the table's name that the token is in, and whether it opens it. 0: none. */
  readonly table: Int32Array
}

const shapes = {
  other: 0,
  lower: 1,
  title: 2,
  upper: 3,
  short: 4,
  mixed: 5,
  number: 6,
  opening: 7,
  closing: 8,
  comma: 9,
  dash: 10,
  initial: 11,
  withDigit: 12,
} as const

function shapeOf({ kind, casing, norm }: Token, { hasDigit }: WordFacts): number {
  if (kind === 'number') return shapes.number
  if (kind !== 'word') {
    if (norm === ',') return shapes.comma
    if (norm === '(' || norm === '"' || norm === '“') return shapes.opening
    if (norm === ')' || norm === '”') return shapes.closing
    return norm === '-' || norm === '–' || norm === '/' ? shapes.dash : shapes.other
  }
  if (hasDigit) return shapes.withDigit
  if (casing === 'upper') return norm.length <= 2 ? shapes.initial : norm.length <= 4 ? shapes.short : shapes.upper
  return casing === 'lower' ? shapes.lower : casing === 'title' ? shapes.title : shapes.mixed
}

const KINDS: Readonly<Record<EntityKind, number>> = { person: 1, organisation: 2, place: 3, country: 4, group: 5 }

/** The facts about every token of the desk. */
export function factsOf(desk: Desk): Facts {
  const { tokens } = desk
  const count = tokens.length
  const all = new Int32Array(6 * count)
  const row = (nth: number): Int32Array => all.subarray(nth * count, (nth + 1) * count)
  const facts: Facts = { word: row(0), prefix: row(1), suffix: row(2), shape: row(3), lists: row(4), table: row(5) }
  tokens.forEach((token, at) => {
    const of = desk.words[at]
    if (!of) return
    facts.word[at] = of.hash
    facts.prefix[at] = of.prefix
    facts.suffix[at] = of.suffix
    facts.lists[at] = of.lists & TAGGED
    facts.shape[at] = shapeOf(token, of)
  })
  for (const sentence of desk.layer.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const token = tokens[at]
      const looked = token && isCapital(token) ? lookUpInTables(desk, at) : null
      if (looked) {
        const kind = KINDS[looked.entity.kind] * 2
        for (let inside = at; inside < looked.last; inside += 1) facts.table[inside] = inside === at ? kind : kind + 1
      }
      at = looked?.last ?? at + 1
    }
  }
  return facts
}

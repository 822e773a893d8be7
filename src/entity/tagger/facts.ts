import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../../model/reading.ts'
import type { Desk } from '../desk.ts'
import { lookUpInTables } from '../kinds/lookup.ts'
import type { WordFacts } from '../words.ts'

/** What the tagger sees of a token beside its word, as numbers, one entry a token. */
export interface Facts {
  readonly shape: Uint8Array
  /** The kind of the table's name that the token is in, and whether it opens it. 0: none. */
  readonly table: Uint8Array
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
  const { tokens, words } = desk
  const shape = new Uint8Array(tokens.length)
  const table = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, word] = [tokens[at], words[at]]
    if (token && word) shape[at] = shapeOf(token, word)
  }
  for (const sentence of desk.layer.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const looked = desk.capital[at] === 1 ? lookUpInTables(desk, at) : null
      if (looked) {
        const kind = KINDS[looked.entity.kind] * 2
        for (let inside = at; inside < looked.last; inside += 1) table[inside] = inside === at ? kind : kind + 1
      }
      at = looked?.last ?? at + 1
    }
  }
  return { shape, table }
}

import { givenNames, nameParticles } from '../../lexicon/given-names.ts'
import { organisationHeads } from '../../lexicon/organisations.ts'
import { placeHeads } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import { courtesies, titleInners, titleWords } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../../model/reading.ts'
import { type Desk, isCapital, isDayWord } from '../desk.ts'
import { districts } from '../gazetteer/known.ts'
import type { Taught } from '../kinds/finding.ts'
import { lookUp } from '../kinds/lookup.ts'
import { brandWords, personWords, placeWords } from './weights/word-classes.ts'

/** What the tagger looks at, as numbers, one entry a token. */
export interface Facts {
  readonly word: Int32Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  readonly shape: Uint8Array
  /** Word lists that hold the word, a bit each. */
  readonly lists: Int32Array
  /** The kind of the table's name that the token is in, and whether it opens it. 0: none. */
  readonly table: Uint8Array
}

/** FNV-1a over the letters. */
export function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum
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

function shapeOf({ kind, casing, norm }: Token): number {
  if (kind === 'number') return shapes.number
  if (kind !== 'word') {
    if (norm === ',') return shapes.comma
    if (norm === '(' || norm === '"' || norm === '“') return shapes.opening
    if (norm === ')' || norm === '”') return shapes.closing
    return norm === '-' || norm === '–' || norm === '/' ? shapes.dash : shapes.other
  }
  if (/\d/u.test(norm)) return shapes.withDigit
  if (casing === 'upper') return norm.length <= 2 ? shapes.initial : norm.length <= 4 ? shapes.short : shapes.upper
  return casing === 'lower' ? shapes.lower : casing === 'title' ? shapes.title : shapes.mixed
}

const KINDS: Readonly<Record<EntityKind, number>> = { person: 1, organisation: 2, place: 3, country: 4, group: 5 }

function listsOf({ norm, word }: Token): number {
  let bits = 0
  if (givenNames.has(norm)) bits |= 1
  if (nameParticles.has(norm)) bits |= 2
  if (titleWords.has(norm)) bits |= 4
  if (titleInners.has(norm)) bits |= 8
  if (organisationHeads.has(norm)) bits |= 16
  if (placeHeads.has(norm)) bits |= 32
  if (isDayWord(norm)) bits |= 64
  if (word && (roots.has(word.root) || roots.has(norm))) bits |= 128
  if (personWords.has(norm)) bits |= 256
  if (placeWords.has(norm)) bits |= 512
  if (brandWords.has(norm)) bits |= 1024
  if (districts().has(norm)) bits |= 2048
  if (courtesies.has(norm)) bits |= 4096
  if (word?.voice === 'active') bits |= 8192
  if (word?.voice === 'passive') bits |= 16384
  return bits
}

const NOTHING_TAUGHT: Taught = new Map()

/** The facts about every token of the desk; each distinct word is looked at once. */
export function factsOf(desk: Desk): Facts {
  const { tokens } = desk
  const plain = { ...desk, taught: NOTHING_TAUGHT }
  const count = tokens.length
  const facts: Facts = {
    word: new Int32Array(count),
    prefix: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    lists: new Int32Array(count),
    table: new Uint8Array(count),
  }
  const first = new Map<string, number>()
  tokens.forEach((token, at) => {
    facts.shape[at] = shapeOf(token)
    const before = first.get(token.norm)
    if (before === undefined) {
      first.set(token.norm, at)
      facts.word[at] = hash(token.norm)
      facts.prefix[at] = hash(token.norm.slice(0, 3))
      facts.suffix[at] = hash(token.norm.slice(-3))
      facts.lists[at] = listsOf(token)
    } else {
      facts.word[at] = facts.word[before] ?? 0
      facts.prefix[at] = facts.prefix[before] ?? 0
      facts.suffix[at] = facts.suffix[before] ?? 0
      facts.lists[at] = facts.lists[before] ?? 0
    }
  })
  for (const sentence of desk.layer.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const token = tokens[at]
      const looked = token && isCapital(token) ? lookUp(plain, at, sentence.last) : null
      if (looked) {
        const kind = KINDS[looked.entity.kind] * 2
        for (let inside = at; inside < looked.last; inside += 1) facts.table[inside] = inside === at ? kind : kind + 1
      }
      at = looked?.last ?? at + 1
    }
  }
  return facts
}

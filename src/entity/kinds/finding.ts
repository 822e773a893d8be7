import type { Entity, EntityKind, Via } from '../../model/entity.ts'
import type { Example } from '../../model/example.ts'
import { type Desk, isCapital, isDayWord, isOf } from '../desk.ts'
import type { Tagged } from '../tagger/tag.ts'
import { lists } from '../words.ts'

/** A name found in the tokens `first` up to `last`; `known` when the tables or the article itself tell whose it is. */
export interface Finding {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
  readonly known: Entity | null
  readonly via: Via
  readonly rule: string
  /** The tokens of the title before it. */
  readonly title: readonly [first: number, last: number] | null
}

/** What the article teaches: `Badan Nasional Penanggulangan Bencana (BNPB)`. Keys as `keyOf` makes them. */
export interface Taught {
  /** Short names and nicknames, `BNPB`, `Laskar Bahari`, and whose they are. */
  readonly names: ReadonlyMap<string, Entity>
  /** The first words of those names and of the things. */
  readonly opening: ReadonlySet<string>
  /** What it explains that is nobody: `Base Transceiver Station (BTS)`, under both. */
  readonly things: ReadonlySet<string>
  /** The one aircraft that it tells of. */
  readonly aircraft: Entity | null
}

/** The desk with what else is known before names are read: what the article teaches, what the tagger sees by first token. */
export interface Scene extends Desk {
  readonly taught: Taught
  readonly tagged: ReadonlyMap<number, Tagged>
}

/** What a rule reads from a token on, and the token after it. */
export interface Found {
  readonly findings: readonly Finding[]
  readonly next: number
}

/** Makes what a rule reads without a title: one name. */
export const foundBy =
  (rule: string) =>
  (first: number, last: number, kind: EntityKind, known: Entity | null = null, via: Via = 'name'): Found => ({
    findings: [{ first, last, kind, known, via, rule, title: null }],
    next: last,
  })

/** A rule that reads a name which begins at a token. */
export interface NameRule {
  readonly id: string
  /** The words that it may begin at: `opens` bits; 0 for any. */
  readonly opener: number
  readonly read: (scene: Scene, at: number, last: number) => Found | null
  /** `finds`: the names read, as `name:kind`, in order, with commas between. */
  readonly examples: readonly Example[]
}

const ROMAN = /^[ivx]{1,5}$/u

/** A capitalised word that may be part of a name: no day, no function word, and no plain word that opens a sentence. */
export function isNameWord(desk: Desk, at: number): boolean {
  const token = desk.tokens[at]
  if (!token || desk.capital[at] !== 1) return false
  const { norm, casing } = token
  if (isOf(desk, at, lists.day | lists.stop)) return false
  const sentence = desk.sentenceOf[at] ?? -1
  if (desk.shouting[sentence] === true) return desk.upper.has(norm) && !desk.lower.has(norm)
  if (desk.initial[at] !== 1 || casing === 'upper' || casing === 'mixed') return true
  if (desk.lower.has(norm)) return false
  // «Chandrayaan-3 meluncur», but «Covid-19».
  if (/[a-z]-\d+$/.test(norm) && !/^(?:covid|sars)/u.test(norm)) return true
  return desk.upper.has(norm) || isOf(desk, at, lists.given) || nextIsCapital(desk, at)
}

function nextIsCapital(desk: Desk, at: number): boolean {
  const next = desk.tokens[at + 1]
  const token = desk.tokens[at]
  if (!next || !token || !isCapital(next) || next.start > token.end + 1) return false
  return (
    !isDayWord(desk, at + 1) &&
    token.word?.prefix !== 'di' &&
    !(token.word?.prefix === 'meN' || token.word?.prefix === 'ber')
  )
}

/** Whether the word at a token opens the name of a body or a place. */
export const isHead = (desk: Desk, at: number): boolean => isOf(desk, at, lists.bodyHead | lists.placeHead)

/** Whether a name stops before this token, whatever its letters. */
export const breaksName = (desk: Desk, at: number): boolean =>
  ((desk.lists[at] ?? 0) & (lists.title | lists.given)) === lists.title

/** «ke Lima Saudara Rahma pulang»: a word by which somebody is addressed opens another name. */
export const isAddressed = (desk: Desk, at: number): boolean =>
  /^(?:saudara|saudari)$/u.test(desk.tokens[at]?.norm ?? '')

/** The end of the capitalised run that begins at `at`: initials, particles and Roman numerals belong to it. */
export function runEnd(desk: Desk, at: number, last: number): number {
  let end = at
  while (end < last) {
    const token = desk.tokens[end]
    if (!token) break
    if (isNameWord(desk, end) || (end > at && token.casing === 'upper' && ROMAN.test(token.norm))) end += 1
    else if (
      end > at &&
      isOf(desk, end, lists.particle) &&
      token.casing === 'lower' &&
      desk.tokens[end - 1]?.casing !== 'upper' &&
      particleHolds(desk, end, last)
    )
      end += 1
    else break
    const before = desk.tokens[end - 1]
    const after = desk.tokens[end]
    // Only white space may stand between two words of a name.
    if (before && after && after.start > before.end + 2) break
  }
  return end
}

// «di» is a particle in no Indonesian name: «Budi di Jakarta».
export const particleHolds = (desk: Desk, at: number, last: number): boolean => {
  const norm = desk.tokens[at]?.norm ?? ''
  if (norm === 'di' || norm === 'as' || norm === 'ar') return false
  const next = desk.tokens[at + 1]
  return (
    at + 1 < last &&
    next !== undefined &&
    (isNameWord(desk, at + 1) || (isOf(desk, at + 1, lists.particle) && isNameWord(desk, at + 2)))
  )
}

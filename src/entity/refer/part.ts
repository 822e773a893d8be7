import { suspectNouns, takenVerbs, takingVerbs } from '../../lexicon/bystander-words.ts'
import { manyBefore, oneBefore, victimCues, victimFates, victimNouns } from '../../lexicon/case-parts.ts'
import { subordinators } from '../../lexicon/conjunctions.ts'
import { crimeRoots } from '../../lexicon/deeds.ts'
import { kinWords } from '../../lexicon/kin-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { type Desk, normAt } from '../desk.ts'
import { tells } from './nameless.ts'
import type { Placed } from './reference.ts'

/** The rule by which a part stands for whoever plays it: «Tersangka menolak». */
export const ROLE = 'role'

/**
 * What a page calls somebody in a case by, the words beside his name by which it tells that he is that, and the voice of
 * the verb of a crime behind his name.
 */
export interface Part {
  readonly names: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
  readonly crime: 'active' | 'passive'
}

export const parts: readonly Part[] = [
  {
    names: suspectNouns,
    ahead: new Set([...suspectNouns, ...takingVerbs]),
    behind: new Set([...suspectNouns, ...takenVerbs]),
    crime: 'active',
  },
  {
    names: victimNouns,
    ahead: victimCues,
    behind: victimFates,
    crime: 'passive',
  },
]

export const isMany = (desk: Desk, at: number): boolean => {
  const before = desk.tokens[at - 1]
  return before?.kind === 'number' || numberWords.has(before?.norm ?? '') || manyBefore.has(before?.norm ?? '')
}

const crowds = new WeakMap<Desk, Map<Part, boolean>>()

/** Whether the page tells of many: «dua korban», «para pelaku», «tersangka lain». */
export function ofMany(desk: Desk, part: Part): boolean {
  const known = crowds.get(desk) ?? new Map<Part, boolean>()
  crowds.set(desk, known)
  const told = known.get(part)
  if (told !== undefined) return told
  const many = desk.tokens.some(({ norm }, at) => {
    if (!part.names.has(norm)) return false
    const one = /^(?:satu|sebagai|seorang)$/u.test(normAt(desk, at - 1))
    return (!one && isMany(desk, at)) || /^(?:jiwa|kedua|lain|lainnya)$/u.test(normAt(desk, at + 1))
  })
  known.set(part, many)
  return many
}

/** So many words may stand between a name and what tells its part: «ditetapkan sebagai tersangka», «Rahma (30), warga Bogor, tewas». */
const NEAR = 5
const FAR = 12

/** The voice of the verb of a crime at a token, `active` of «pembunuhan» too; null where there is none. */
function crimeAt(desk: Desk, at: number): 'active' | 'passive' | null {
  const { root = '', voice = 'none', prefix } = desk.tokens[at]?.word ?? {}
  if (!crimeRoots.has(root)) return null
  if (prefix === 'peN') return 'active'
  return voice === 'active' || voice === 'passive' ? voice : null
}

/** «Rahma, tetangga korban, pulang»: the noun only tells whose the word before it is. */
function isOwner(desk: Desk, at: number): boolean {
  const { kind, word, norm = '' } = desk.tokens[at - 1] ?? {}
  const names = parts.some((part) => part.names.has(normAt(desk, at)))
  return names && kind === 'word' && word?.voice === 'none' && !oneBefore.has(norm)
}

/** Whether the page tells of a person beside his name that the part is his. */
export function plays(desk: Desk, placed: Placed, { ahead, behind, crime }: Part): boolean {
  const { first, last, sentence, mention } = placed
  if (mention.entities.length > 1 || mention.entities[0]?.kind !== 'person' || tells(desk, placed)) return false
  // «Tersangka masuk ke rumah korban»: the part of the one is no word on the other.
  if (mention.rule === ROLE) return false
  const comma = normAt(desk, first - 1) === ','
  // «Pelaku, Surya Hadi, kabur», but «ayah korban, Surya Hadi»
  if (comma && ahead.has(normAt(desk, first - 2)) && desk.initial[first - 2] === 1) return true
  // «tersangka penembak Surya Hadi»
  const deed = crimeAt(desk, first - 1)
  if (deed !== null) return deed !== crime
  // «menghadirkan tersangka Surya Hadi»
  if (ahead.has(mention.title?.toLowerCase().split(/\s+/u)[0] ?? '')) return true
  // «menuntut Bupati Maros, Surya Hadi, …», «membunuh istrinya, Ratna Wijaya»
  const called = mention.title !== null || kinWords.has(normAt(desk, first - 2))
  const opens = first - (mention.title?.split(/\s+/u).length ?? 0) - (comma && called ? 1 : 0)
  for (let at = opens - 1; at >= opens - NEAR && desk.sentenceOf[at] === sentence; at -= 1) {
    // «Surya ditembak saat ia berpidato»: another clause.
    if (subordinators.has(normAt(desk, at))) break
    const told = crimeAt(desk, at)
    if (told !== null) return told !== crime
    if (ahead.has(normAt(desk, at))) return true
    if (desk.tokens[at]?.kind === 'punctuation' || (isDoing(desk, at) && normAt(desk, at) !== 'bernama')) break
  }
  for (let at = last; at < last + FAR && desk.sentenceOf[at] === sentence; at += 1) {
    if ((behind.has(normAt(desk, at)) && !isOwner(desk, at)) || crimeAt(desk, at) === crime) return true
    if (desk.tokens[at]?.word?.voice === 'active') break
  }
  return false
}

const isDoing = (desk: Desk, at: number): boolean => {
  const { voice } = desk.tokens[at]?.word ?? {}
  return voice === 'active' || voice === 'passive'
}

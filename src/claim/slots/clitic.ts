import { doneToPeople, doneToPeopleToo } from '../../lexicon/deeds.ts'
import { ownThings } from '../../lexicon/owner-words.ts'
import type { Word } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import { attributions } from '../speaker/speaker.ts'
import type { CastOption } from './option.ts'
import { isOwnerOfNoun } from './owner.ts'

const isDoing = ({ prefix, suffix }: Word): boolean => suffix === 'an' && /^(?:ke|peN|per)$/u.test(prefix)

/** «kasasinya», «kemenangannya», «pembebasannya»: what is somebody's own, or was done to him. */
const isOwned = (grid: Grid, token: number): boolean => {
  const { word } = grid.reading.tokens[token] ?? {}
  if (word?.clitic !== 'nya') return false
  return ownThings.has(word.stem) || (isDoing(word) && isDoneTo(word))
}

const isDoneTo = ({ prefix, root }: Word): boolean =>
  prefix === 'ke' ? FATES.has(root) : doneToPeople.has(root) || doneToPeopleToo.has(root)

/** Roots of what becomes of somebody: «kemenangannya», «kematiannya». Sorted. */
const FATES: ReadonlySet<string> = new Set([
  'berangkat',
  'datang',
  'hadir',
  'kalah',
  'lahir',
  'mati',
  'menang',
  'pergi',
  'pulang',
])

/** Whether a claim is of somebody whom only `-nya` names: «Raja menunjuknya», «Kedatangannya disambut menteri». */
export function isOfClitic(
  grid: Grid,
  { first, last, clause, voice }: Candidate,
  named: readonly CastOption[],
): boolean {
  const { word } = grid.reading.tokens[first] ?? {}
  if (voice === 'active') {
    if (word?.clitic === 'nya') return doneToPeople.has(word.root) || doneToPeopleToo.has(word.root)
    // «Surya Hadi mencabut kasasinya»: his own.
    return isOwned(grid, last) && !named.some(({ entity, after }) => entity.kind === 'person' && !after)
  }
  // «Pelantikannya digelar», «Kematiannya disesalkan»
  if (voice === 'noun') return isOwned(grid, first)
  if (voice !== 'passive' && voice !== 'plain') return false
  const opens = clause.first + (norm(grid, clause.first) === clause.marker ? 1 : 0)
  const subject = grid.reading.tokens[opens]?.word
  if (opens >= first || subject?.clitic !== 'nya') return false
  return ownThings.has(subject.stem) || (voice === 'passive' && isDoing(subject))
}

/** How many sentences back whoever `-nya` stands for may be named. */
const BACK = 2

/** Words before a name of one whom its sentence is not about. */
const TOWARDS = /^(?:bersama|bertemu|dari|dengan|kepada|menemui|oleh|untuk)$/u

/** Of the people named in some tokens, who is spoken of first: whoever is `ia`, else who is no partner of somebody; -1 without one. */
function firstPerson(grid: Grid, from: number, to: number): number {
  const told = new Set(attributions(grid, grid.sentenceOf[from] ?? 0).map(({ name }) => name))
  let first = -1
  for (let token = from; token < to; token += 1) {
    const index = grid.nameOf[token] ?? -1
    const mention = grid.reading.names[index]
    const [person, other] = mention?.entities ?? []
    if (!mention || person?.kind !== 'person' || other || mention.rule === 'in-title' || told.has(person.name)) continue
    if (mention.via === 'pronoun') return index
    const words = mention.title?.split(/\s+/u).length ?? 0
    if (first < 0 && !TOWARDS.test(norm(grid, token - 1 - words))) first = index
    token = (grid.nameRuns[index]?.last ?? token + 1) - 1
  }
  return first
}

/** «Ia tiba. Gubernur menyambutnya», «Setelah Rahma tiba, Gubernur menyambutnya»: the mention that `-nya` of a verb stands for; -1 without one. */
export function cliticName(grid: Grid, candidate: Candidate): number {
  const { first, clause, voice } = candidate
  const { word } = grid.reading.tokens[first] ?? {}
  if (voice !== 'active' || word?.clitic !== 'nya') return -1
  if (!doneToPeople.has(word.root) && !doneToPeopleToo.has(word.root)) return -1
  const here = grid.sentenceOf[first] ?? 0
  const own = firstPerson(grid, sentenceAt(grid, first).first, clause.first)
  if (own >= 0) return own
  // «Keluarga korban membawanya pulang»
  for (let token = clause.first; token < first; token += 1)
    if (isOwnerOfNoun(grid, token)) return grid.nameOf[token] ?? -1
  for (let sentence = here - 1; sentence >= Math.max(0, here - BACK); sentence -= 1) {
    const before = grid.reading.sentences[sentence]
    const index = before ? firstPerson(grid, before.first, before.last) : -1
    if (index >= 0) return index
  }
  return -1
}

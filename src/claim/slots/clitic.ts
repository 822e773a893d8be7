import { doneToPeople, doneToPeopleToo } from '../../lexicon/deeds.ts'
import { ownThings } from '../../lexicon/owner-words.ts'
import type { Word } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm } from '../grid.ts'
import type { CastOption } from './option.ts'

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

import { doneToPeople } from '../../lexicon/deeds.ts'
import type { Word } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm } from '../grid.ts'
import type { CastOption } from './option.ts'

/** What is done to people, and to things as well: «membawanya», «menunjuknya». Sorted. */
const ALSO: ReadonlySet<string> = new Set([
  'angkat',
  'antar',
  'bawa',
  'bebas',
  'bebastugas',
  'copot',
  'evakuasi',
  'gantikan',
  'gugat',
  'hadang',
  'jemput',
  'kalah',
  'kawal',
  'larikan',
  'larang',
  'lapor',
  'panggil',
  'pecat',
  'periksa',
  'rujuk',
  'selamat',
  'sambut',
  'tangkap',
  'temu',
  'tolong',
  'tuduh',
  'tuding',
  'tunjuk',
  'undang',
  'usir',
])

/** What somebody has who is told of: «Jasadnya dimakamkan», «menolak kasasinya». Sorted. */
const OWNED: ReadonlySet<string> = new Set([
  'banding',
  'gelar',
  'gugatan',
  'hukuman',
  'jabatan',
  'jasad',
  'jenazah',
  'kasasi',
  'kontrak',
  'masa',
  'mayat',
  'nyawa',
  'putusan',
  'tubuh',
  'vonis',
])

const isDoing = ({ prefix, suffix }: Word): boolean => suffix === 'an' && /^(?:ke|peN|per)$/u.test(prefix)

const isOwned = (grid: Grid, token: number): boolean => {
  const { word } = grid.reading.tokens[token] ?? {}
  return word?.clitic === 'nya' && OWNED.has(word.stem)
}

/** Whether a claim is of somebody whom only `-nya` names: «Raja menunjuknya», «Kedatangannya disambut menteri». */
export function isOfClitic(
  grid: Grid,
  { first, last, clause, voice }: Candidate,
  named: readonly CastOption[],
): boolean {
  const { word } = grid.reading.tokens[first] ?? {}
  if (voice === 'active') {
    if (word?.clitic === 'nya') return doneToPeople.has(word.root) || ALSO.has(word.root)
    // «Surya Hadi mencabut kasasinya»: his own.
    return isOwned(grid, last) && !named.some(({ entity, after }) => entity.kind === 'person' && !after)
  }
  if (voice !== 'passive' && voice !== 'plain') return false
  const opens = clause.first + (norm(grid, clause.first) === clause.marker ? 1 : 0)
  const subject = grid.reading.tokens[opens]?.word
  if (opens >= first || subject?.clitic !== 'nya') return false
  return OWNED.has(subject.stem) || (voice === 'passive' && isDoing(subject))
}

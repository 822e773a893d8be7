import { type Grid, norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Verbs that tell after `yang` whose a thing is, or who leads it. Sorted. */
const owning = new Set([
  'dijabat',
  'dikelola',
  'dikemudikan',
  'diketuai',
  'dimiliki',
  'dinakhodai',
  'dioperasikan',
  'dipimpin',
])

/** What a disclaimer speaks for. Sorted. */
const voices = new Set(['kebijakan', 'pandangan', 'pendapat', 'redaksi', 'sikap'])

const isDated = (grid: Grid, first: number, last: number): boolean => {
  for (let token = first; token < last; token += 1) if ((grid.timeOf[token] ?? -1) >= 0) return true
  return false
}

/** Words in which the day of a birth follows: «kelahiran Solo, 3 Mei 1960». */
const BIRTHDAY = 5

/** «tambang yang dioperasikan PT Maju», «artis kelahiran Bandung», «tulisan ini tidak mewakili redaksi»: how things are. */
export const stands: NoClaim = {
  id: 'stands',
  holds(grid, { at, clause }) {
    const word = norm(grid, at)
    if (owning.has(word)) return norm(grid, at - 1) === 'yang' && !isDated(grid, clause.first, clause.last)
    if (word === 'mewakili') return voices.has(norm(grid, at + 1))
    const town = word === 'kelahiran' && grid.reading.tokens[at + 1]?.casing === 'title'
    return town && !isDated(grid, at + 1, at + 1 + BIRTHDAY)
  },
  examples: [
    { text: 'Tambang yang dioperasikan PT Maju Jaya itu longsor.', trigger: 'dioperasikan', claim: false },
    { text: 'Kereta itu mulai dioperasikan pada Senin (3/5/2021).', trigger: 'dioperasikan', claim: true },
    { text: 'Artis kelahiran Bandung itu menangis di ruang sidang.', trigger: 'kelahiran', claim: false },
    { text: 'Pria kelahiran Solo, 3 Mei 1960, itu ditahan.', trigger: 'kelahiran', claim: true },
    { text: 'Tulisan ini tidak mewakili redaksi.', trigger: 'mewakili', claim: false },
  ],
}

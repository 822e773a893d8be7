import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** «sesuai dengan ketentuan yang berlaku»: a rule at large, unless a day says since when. */
export const inForce: NoClaim = {
  id: 'in-force',
  holds(grid, { at, clause }) {
    if (norm(grid, at) !== 'berlaku' || norm(grid, at - 1) !== 'yang') return false
    for (let token = at + 1; token < clause.last; token += 1) if (grid.reading.tokens[token]?.word) return false
    return true
  },
  examples: [
    { text: 'Prosesnya mengikuti ketentuan yang berlaku.', trigger: 'berlaku', claim: false },
    { text: 'Tarif baru yang berlaku mulai 1 Mei 2023 itu ditolak.', trigger: 'berlaku', claim: true },
  ],
}

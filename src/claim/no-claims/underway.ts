import { type Grid, norm } from '../grid.ts'
import type { NoClaim, Place } from './no-claim.ts'

const meanwhile = new Set(['kala', 'ketika', 'saat', 'selagi', 'tatkala'])
/** Words between what goes on and the verb that says so: «saat rapat dengan warga sedang berlangsung». */
const REACH = 5

/** «saat rapat berlangsung»: its verb. */
function goesOn(grid: Grid, { at, clause }: Place): boolean {
  if (!meanwhile.has(clause.marker ?? '')) return false
  for (let token = at; token <= Math.min(at + REACH, clause.last - 1); token += 1)
    if (norm(grid, token) === 'berlangsung') return true
  return false
}

/** «Listrik padam saat rapat berlangsung», «di tengah pelaksanaan rapat»: what only tells when. */
export const underway: NoClaim = {
  id: 'underway',
  holds: (grid, place) =>
    goesOn(grid, place) || (norm(grid, place.at - 1) === 'pelaksanaan' && norm(grid, place.at - 2) === 'tengah'),
  examples: [
    { text: 'Listrik padam ketika konser sedang berlangsung di Tegal.', trigger: 'konser', claim: false },
    { text: 'Listrik padam ketika konser sedang berlangsung di Tegal.', trigger: 'padam', claim: true },
    { text: 'Listrik padam di tengah pelaksanaan konser.', trigger: 'konser', claim: false },
    { text: 'Konser berlangsung di Tegal pada Rabu (5/6/2024).', trigger: 'Konser', claim: true },
  ],
}

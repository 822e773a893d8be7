import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** What may stand between «belum» and its verb. */
const between = /^(?:bisa|dapat|juga|mau|pernah|sempat)$/

/** «Tiga nelayan belum ditemukan», «belum juga diajukan»: so far nothing happened. «Belum lama ini» is a time. */
export const notYet: NoClaim = {
  id: 'not-yet',
  holds(grid, { at, trigger }) {
    if (trigger?.voice === 'noun') return false
    let token = at - 1
    while (between.test(norm(grid, token))) token -= 1
    return norm(grid, token) === 'belum'
  },
  examples: [
    { text: 'Rancangan itu belum juga diajukan ke DPR.', trigger: 'diajukan', claim: false },
    { text: 'Belum lama ini rancangan itu diajukan ke DPR.', trigger: 'diajukan', claim: true },
  ],
}

import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const taken = new Set(['diambil', 'ditempuh'])
const decisions = /^(?:kebijakan|keputusan|langkah|opsi|sikap|tindakan)(?:nya)?$/

/** «Keputusan ini diambil setelah evaluasi»: what was decided has been told. */
export const takenUp: NoClaim = {
  id: 'taken-up',
  holds(grid, { at, clause }) {
    if (!taken.has(norm(grid, at))) return false
    for (let token = clause.first; token < at; token += 1) if (decisions.test(norm(grid, token))) return true
    return false
  },
  examples: [
    { text: 'Keputusan berat ini diambil setelah evaluasi.', trigger: 'diambil', claim: false },
    { text: 'Contoh darah warga diambil pada Senin.', trigger: 'diambil', claim: true },
  ],
}

import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Sorted. */
const wishes = new Set(['alangkah', 'andaikan', 'moga-moga', 'mudah-mudahan', 'sebaiknya', 'semoga', 'seyogianya'])

/** Sorted. */
const duties = new Set(['mestinya', 'seharusnya', 'semestinya'])

/** «Semoga hujan turun», «sebaiknya dibuka lagi», «seharusnya tidak ditutup», «agar jalan itu dibuka». */
export const wished: NoClaim = {
  id: 'wished',
  holds(grid, { at, clause }) {
    if (clause.marker === 'agar' || clause.marker === 'supaya') return true
    for (let token = clause.first; token < at; token += 1) {
      const word = norm(grid, token)
      if (wishes.has(word)) return true
      if (duties.has(word) && /^(?:bisa|dapat|jangan|tak|tidak)$/.test(norm(grid, token + 1))) return true
    }
    return false
  },
  examples: [
    { text: 'Pasar itu sebaiknya dibuka lagi.', trigger: 'dibuka', claim: false },
    { text: 'Pasar itu seharusnya tidak ditutup.', trigger: 'ditutup', claim: false },
    { text: 'Warga meminta agar jalan itu dibuka.', trigger: 'dibuka', claim: false },
    { text: 'Pasar itu ditutup.', trigger: 'ditutup', claim: true },
  ],
}

import { norm, sentenceAt } from '../grid.ts'
import { evidentialVerbs } from '../triggers/light-verbs.ts'
import type { NoClaim } from './no-claim.ts'

/** «Diketahui, dua toko itu terbakar», «Diberitakan sebelumnya, …»: words that only lead into what is told. */
export const introduced: NoClaim = {
  id: 'introduced',
  holds(grid, { at }) {
    if (at !== sentenceAt(grid, at).first || !evidentialVerbs.has(norm(grid, at))) return false
    return norm(grid, norm(grid, at + 1) === 'sebelumnya' ? at + 2 : at + 1) === ','
  },
  examples: [
    { text: 'Diketahui, dua toko itu terbakar pada Rabu (5/6/2024).', trigger: 'Diketahui', claim: false },
    { text: 'Diketahui, dua toko itu terbakar pada Rabu (5/6/2024).', trigger: 'terbakar', claim: true },
  ],
}

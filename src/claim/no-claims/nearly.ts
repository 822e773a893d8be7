import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** «nyaris merebut gelar», «hampir saja tenggelam»: it did not come to that. */
export const nearly: NoClaim = {
  id: 'nearly',
  holds(grid, { at }) {
    const before = norm(grid, at - 1) === 'saja' ? at - 2 : at - 1
    return /^(?:hampir|nyaris)$/.test(norm(grid, before))
  },
  examples: [
    { text: 'Feri itu nyaris tenggelam di Selat Alas.', trigger: 'tenggelam', claim: false },
    { text: 'Hampir 30 orang tewas dalam banjir itu.', trigger: 'tewas', claim: true },
  ],
}

import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const failings = new Set(['gagal', 'hampir', 'nyaris'])
const between = new Set(['saja', 'untuk'])

/** «nyaris merebut gelar», «hampir saja tenggelam», «gagal menemui warga»: it did not come to that. */
export const nearly: NoClaim = {
  id: 'nearly',
  holds(grid, { at }) {
    return failings.has(norm(grid, between.has(norm(grid, at - 1)) ? at - 2 : at - 1))
  },
  examples: [
    { text: 'Feri itu nyaris tenggelam di Selat Alas.', trigger: 'tenggelam', claim: false },
    { text: 'Bupati gagal menemui warga.', trigger: 'menemui', claim: false },
    { text: 'Bupati gagal menemui warga.', trigger: 'gagal', claim: true },
    { text: 'Hampir 30 orang tewas dalam banjir itu.', trigger: 'tewas', claim: true },
  ],
}

import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Verbs of taking over what another outlet has told. Sorted. */
const citing = new Set([
  'diberitakan',
  'dikutip',
  'dilansir',
  'dinukil',
  'disadur',
  'disitat',
  'diwartakan',
  'melansir',
  'mengutip',
  'menukil',
  'menyadur',
  'menyitat',
])

/** «Dikutip dari laman resminya, Sabtu (9/7), …»: where it was read, not what happened. */
export const cited: NoClaim = {
  id: 'cited',
  holds: (grid, { at }) => citing.has(norm(grid, at)),
  examples: [
    { text: 'Dikutip dari laman resminya, Sabtu (9/7/2022), pasar itu ditutup.', trigger: 'Dikutip', claim: false },
    { text: 'Dikutip dari laman resminya, Sabtu (9/7/2022), pasar itu ditutup.', trigger: 'ditutup', claim: true },
  ],
}

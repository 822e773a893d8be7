import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const naming = /^(?:dikenal|dipanggil|disapa|disebut|dijuluki)$/
const often = /^(?:akrab|biasa|karib|kerap|lebih|sering)$/

/** «seniman yang akrab disapa Mbah Tono»: how he is called. */
export const named: NoClaim = {
  id: 'named',
  holds: (grid, { at }) => naming.test(norm(grid, at)) && often.test(norm(grid, at - 1)),
  examples: [
    { text: 'Pelukis yang akrab disapa Mbah Tono itu wafat.', trigger: 'disapa', claim: false },
    { text: 'Tono dipanggil polisi pada Senin (3/5/2021).', trigger: 'dipanggil', claim: true },
  ],
}

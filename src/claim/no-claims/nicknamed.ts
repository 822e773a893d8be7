import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const known = new Set(['akrab', 'biasa', 'karib', 'kerap', 'lazim', 'lebih', 'sering'])
const named = new Set(['dikenal', 'dinamai', 'dipanggil', 'disapa', 'disebut'])

/** «Wati yang akrab disapa Oma»: what somebody is called, by everybody and always. */
export const nicknamed: NoClaim = {
  id: 'nicknamed',
  holds: (grid, { at }) => named.has(norm(grid, at)) && known.has(norm(grid, at - 1)),
  examples: [
    { text: 'Wati yang akrab disapa Oma ditangkap Rabu (5/6/2024).', trigger: 'disapa', claim: false },
    { text: 'Wati yang akrab disapa Oma ditangkap Rabu (5/6/2024).', trigger: 'ditangkap', claim: true },
    { text: 'Karyo, yang biasa dipanggil Mbah Yo, meninggal.', trigger: 'dipanggil', claim: false },
    { text: 'Karyo dipanggil polisi pada Rabu (5/6/2024).', trigger: 'dipanggil', claim: true },
  ],
}

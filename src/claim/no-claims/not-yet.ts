import { norm, sentenceAt, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** What may stand between «belum» and its verb. */
const between = new Set(['bisa', 'dapat', 'juga', 'mau', 'pernah', 'sempat'])

const there = new Set(['ada'])
const marks = new Set([...',.;:"“”'])
/** Words between «tidak ada» and what there is none of. */
const REACH = 5

/** «Tiga nelayan belum ditemukan», «belum juga diajukan»: so far nothing happened. «Belum lama ini» is a time. */
export const notYet: NoClaim = {
  id: 'not-yet',
  holds(grid, { at, trigger }) {
    // «belum ada laporan ditemukannya korban lain», «tidak ada warga yang terluka»
    const none = wordBefore(grid, at, Math.max(sentenceAt(grid, at).first, at - REACH), there, marks)
    if (none > 0 && /^(?:belum|tak|tidak)$/.test(norm(grid, none - 1))) return true
    if (trigger?.voice === 'noun') return false
    let token = at - 1
    while (between.has(norm(grid, token))) token -= 1
    return (
      norm(grid, token) === 'belum' ||
      (norm(grid, token) === 'kunjung' && /^(?:tak|tidak)$/.test(norm(grid, token - 1)))
    )
  },
  examples: [
    { text: 'Rancangan itu belum juga diajukan ke DPR.', trigger: 'diajukan', claim: false },
    { text: 'Belum ada laporan ditemukannya korban lain.', trigger: 'ditemukannya', claim: false },
    { text: 'Buron itu tak kunjung ditangkap.', trigger: 'ditangkap', claim: false },
    { text: 'Tidak ada warga yang terluka.', trigger: 'terluka', claim: false },
    { text: 'Belum lama ini rancangan itu diajukan ke DPR.', trigger: 'diajukan', claim: true },
  ],
}

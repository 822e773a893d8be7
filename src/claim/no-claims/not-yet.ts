import { dateAt, type Grid, norm, sentenceAt, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** What may stand between «belum» and its verb. */
const between = new Set(['bisa', 'dapat', 'juga', 'mau', 'pernah', 'sempat'])

const there = new Set(['ada'])
const marks = new Set([...',.;:"“”'])
/** Words between «tidak ada» and what there is none of. */
const REACH = 5

const bounds = new Set(['hingga', 'sampai'])

/** «Hingga Minggu (6/7) malam, Sari belum dibebaskan»: till a day that is told it did not happen, which is a claim. */
function isTillDate(grid: Grid, at: number): boolean {
  const { first, last } = sentenceAt(grid, at)
  for (let token = first; token < last - 1; token += 1)
    if (bounds.has(norm(grid, token)) && dateAt(grid, token + 1)) return true
  return false
}

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
      (norm(grid, token) === 'belum' && !isTillDate(grid, at)) ||
      (norm(grid, token) === 'kunjung' && /^(?:tak|tidak)$/.test(norm(grid, token - 1)))
    )
  },
  examples: [
    { text: 'Rancangan itu belum juga diajukan ke DPR.', trigger: 'diajukan', claim: false },
    { text: 'Belum ada laporan ditemukannya korban lain.', trigger: 'ditemukannya', claim: false },
    { text: 'Buron itu tak kunjung ditangkap.', trigger: 'ditangkap', claim: false },
    { text: 'Tidak ada warga yang terluka.', trigger: 'terluka', claim: false },
    { text: 'Hingga Minggu (6/7/2031) dokter itu belum dibebaskan.', trigger: 'dibebaskan', claim: true },
    { text: 'Belum lama ini rancangan itu diajukan ke DPR.', trigger: 'diajukan', claim: true },
  ],
}

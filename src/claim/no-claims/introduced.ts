import { evidentialVerbs } from '../../lexicon/speech-verbs.ts'
import { dateAt, norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const stage = /^(?:akhir|awal|babak|bulan|fase|hari|masa|minggu|musim|paruh|pekan|putaran|tahap|tahun|umur|usia)$/

/**
 * «Diketahui, dua toko itu terbakar», «Diberitakan sebelumnya, …», «Memasuki hari ketiga»: words that only lead into
 * what is told.
 */
export const introduced: NoClaim = {
  id: 'introduced',
  holds(grid, { at }) {
    if (norm(grid, at) === 'memasuki') return stage.test(norm(grid, at + 1)) || dateAt(grid, at + 1) !== null
    if (at !== sentenceAt(grid, at).first || !evidentialVerbs.has(norm(grid, at))) return false
    if (/^di(?:beritakan|kabarkan|ketahui|sebutkan)$/.test(norm(grid, at))) return true
    return norm(grid, norm(grid, at + 1) === 'sebelumnya' ? at + 2 : at + 1) === ','
  },
  examples: [
    { text: 'Diketahui, dua toko itu terbakar pada Rabu (5/6/2024).', trigger: 'Diketahui', claim: false },
    { text: 'Diketahui, dua toko itu terbakar pada Rabu (5/6/2024).', trigger: 'terbakar', claim: true },
    { text: 'Diketahui pemilik toko itu ditahan.', trigger: 'Diketahui', claim: false },
    { text: 'Memasuki pekan kedua, dua toko itu tutup.', trigger: 'Memasuki', claim: false },
    { text: 'Dua pencuri memasuki toko itu pada Rabu (5/6/2024).', trigger: 'memasuki', claim: true },
  ],
}

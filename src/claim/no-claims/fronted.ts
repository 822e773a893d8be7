import { behindMark, dateAt, norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Sorted. */
const openings = new Set([
  'begitu',
  'jelang',
  'ketika',
  'menjelang',
  'saat',
  'sebelum',
  'seiring',
  'selain',
  'selama',
  'selepas',
  'sesudah',
  'setelah',
  'seusai',
  'sewaktu',
  'usai',
])

/** «Setelah bersalaman, kedua menteri berunding»: what a sentence starts from, unless a day or a clock makes it news. */
export const fronted: NoClaim = {
  id: 'fronted',
  holds(grid, { at }) {
    const { first, last } = sentenceAt(grid, at)
    const opener = behindMark(grid, first)
    if (!openings.has(norm(grid, opener)) || /^(?:ini|itu)$/.test(norm(grid, opener + 1))) return false
    for (let token = opener; token < last; token += 1) {
      if (norm(grid, token) === ',') return token > at
      if (dateAt(grid, token)) return false
    }
    // «Saat ditemukan korban masih hidup»: no comma ends it.
    return at === opener + 1
  },
  examples: [
    { text: 'Setelah bersalaman, kedua menteri menandatangani nota.', trigger: 'bersalaman', claim: false },
    { text: 'Setelah bersalaman, kedua menteri menandatangani nota.', trigger: 'menandatangani', claim: true },
    { text: 'Saat ditemukan korban masih hidup.', trigger: 'ditemukan', claim: false },
    { text: 'Setelah ditutup pada 3 Mei 2023, pasar itu sepi.', trigger: 'ditutup', claim: true },
    { text: 'Saat itu hujan turun, dan jalan ditutup.', trigger: 'turun', claim: true },
    { text: 'Kedua menteri menandatangani nota setelah bersalaman.', trigger: 'bersalaman', claim: true },
  ],
}

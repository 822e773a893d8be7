import { behindMark, dateAt, type Grid, norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const openers = new Set(['berdasarkan', 'dalam', 'menurut', 'sesuai'])
/** How a law is changed or pointed to. */
const citing = new Set(['diatur', 'dimaksud', 'diperbarui', 'diubah'])
const law = /^(?:aturan|ketentuan|pasal|peraturan|perda|perppu|permen\w*|pkpu|pp|regulasi|undang-undang|uu)$/

/** Verbs of what a law says by itself. */
const rules = new Set(['melarang', 'membolehkan', 'mengatur', 'mensyaratkan', 'mewajibkan'])

/** «Pasal 2 Undang-Undang Nomor 31 sebagaimana telah diubah dengan …»: how a law is cited. */
const amended = (grid: Grid, at: number): boolean =>
  citing.has(norm(grid, at)) && norm(grid, norm(grid, at - 1) === 'telah' ? at - 2 : at - 1) === 'sebagaimana'

/**
 * «Menurut UU itu, pasangan yang meraih separuh suara ditetapkan sebagai pemenang»: a rule, unless a day or an aspect
 * makes it news.
 */
export const byLaw: NoClaim = {
  id: 'by-law',
  holds(grid, { at }) {
    if (amended(grid, at)) return true
    const { first, last } = sentenceAt(grid, at)
    const opener = behindMark(grid, first)
    const opens = openers.has(norm(grid, opener)) && law.test(norm(grid, opener + 1))
    if (!opens && !(rules.has(norm(grid, at)) && law.test(norm(grid, opener)))) return false
    for (let token = first; token < last; token += 1) {
      if (/^(?:resmi|sudah|telah)$/.test(norm(grid, token))) return false
      const time = dateAt(grid, token)
      if (time && time.edtf.length >= 10) return false
    }
    return true
  },
  examples: [
    {
      text: 'Menurut undang-undang itu, calon yang meraih separuh suara ditetapkan sebagai pemenang.',
      trigger: 'ditetapkan',
      claim: false,
    },
    { text: 'Undang-undang melarang penjualan miras kepada anak.', trigger: 'melarang', claim: false },
    {
      text: 'Ia melanggar Pasal 5 sebagaimana telah diubah dengan Undang-Undang Nomor 8 Tahun 2016.',
      trigger: 'diubah',
      claim: false,
    },
    {
      text: 'Berdasarkan aturan baru, pasar itu ditutup pada 3 Mei 2023.',
      trigger: 'ditutup',
      claim: true,
    },
  ],
}

import { titleWords } from '../../lexicon/titles.ts'
import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** How far before it the office may stand: «gubernur dan wakil gubernur Sulawesi Selatan terpilih». */
const reach = 7
/** Words with which `terpilih` is the verb. Sorted. */
const verbal = /^(?:dalam|dengan|kembali|lagi|melalui|menjadi|pada|sebagai|secara|untuk)$/

/** «ditetapkan sebagai gubernur terpilih»: which governor, not that he was elected. */
export const attributes: NoClaim = {
  id: 'attributes',
  holds(grid, { at, clause }) {
    if (norm(grid, at) !== 'terpilih' || verbal.test(norm(grid, at + 1))) return false
    if ((grid.timeOf[at + 1] ?? -1) >= 0) return false
    for (let token = at - 1; token >= Math.max(clause.first, at - reach); token -= 1) {
      const here = grid.reading.tokens[token]
      if (/^(?:akan|resmi|sudah|telah|yang)$/.test(here?.norm ?? '')) return false
      if (titleWords.has(here?.norm ?? '')) return true
      const name = (grid.nameOf[token] ?? -1) >= 0
      if (!name && !/^(?:dan|wakil|pasangan)$/.test(here?.norm ?? '') && here?.word?.voice !== 'none') return false
    }
    return false
  },
  examples: [
    {
      text: 'KPU menetapkan Andi sebagai gubernur terpilih hari ini.',
      trigger: 'terpilih',
      claim: false,
    },
    { text: 'Budi terpilih sebagai bupati.', trigger: 'terpilih', claim: true },
  ],
}

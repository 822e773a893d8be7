import { ifs } from '../../lexicon/conjunctions.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { norm, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Words between the condition and its verb. */
const reach = 8

const marks = new Set([',', '.'])

/** Verbs after which `jika` and `kalau` mean that. Sorted. */
const knowing = new Set(['mendengar', 'mengetahui', 'menyadari', 'sadar', 'tahu'])

/** «Jika nantinya ditemukan tanda-tanda korban, operasi dibuka lagi»; «mendengar jika ia dihukum» tells that he is. */
export const supposed: NoClaim = {
  id: 'supposed',
  holds(grid, { at, clause }) {
    const condition = wordBefore(grid, at, Math.max(clause.first - 1, at - reach), ifs, marks)
    if (condition < 0) return false
    const before = norm(grid, condition - 1)
    return !speechVerbs.has(before) && !knowing.has(before)
  },
  examples: [
    { text: 'Jika nantinya ditemukan tanda korban, operasi itu dibuka kembali.', trigger: 'ditemukan', claim: false },
    { text: 'Warga mengungsi kalau tanggul itu jebol.', trigger: 'jebol', claim: false },
    { text: 'Ia terdiam mendengar jika dirinya divonis tiga tahun.', trigger: 'divonis', claim: true },
  ],
}

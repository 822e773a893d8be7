import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Verbs that say no more than that something is said. Sorted. */
const plain = new Set([
  'berkata',
  'memaparkan',
  'menambahkan',
  'menerangkan',
  'mengatakan',
  'mengungkapkan',
  'menjelaskan',
  'menuturkan',
  'mencatat',
  'memperkirakan',
  'menyatakan',
  'menyebutkan',
  'menyebut',
  'menyampaikan',
  'memastikan',
  'menegaskan',
  'mengungkap',
])

/** «Pejabat mengatakan 12 orang tewas»: what is said is the claim; «menyampaikan duka», «menjelaskan sikapnya» are doings. */
export const handsOver: NoClaim = {
  id: 'hands-over',
  holds(grid, { at, trigger }) {
    const word = norm(grid, at)
    if (!plain.has(word) && word !== 'melanjutkan') return false
    const next = norm(grid, at + 1)
    // «"Kami rugi," dia melanjutkan.»
    if (word === 'melanjutkan') return /^[.,:"”]$/.test(next)
    if (word === 'mencatat' && !trigger) return !/^(?:rekor|sejarah|waktu)$/.test(next)
    return (
      /^(?:mengatakan|menyebut)$/.test(word) || /^(?:bahwa|,|:)$/.test(next) || (grid.quantityOf[at + 1] ?? -1) >= 0
    )
  },
  examples: [
    { text: 'Para pejabat mengatakan 12 orang tewas.', trigger: 'mengatakan', claim: false },
    { text: 'Deputi itu menyampaikan bahwa pasar ditutup.', trigger: 'menyampaikan', claim: false },
    { text: 'Presiden menyampaikan duka cita.', trigger: 'menyampaikan', claim: true },
  ],
}

import { type Grid, norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Verbs that say no more than that something is said. Sorted. */
const plain = new Set([
  'berkata',
  'memaparkan',
  'menambahkan',
  'menerangkan',
  'mengatakan',
  'menjelaskan',
  'menuturkan',
  'mencatat',
  'memperkirakan',
  'menyatakan',
  'menyebutkan',
  'menyebut',
  'menyampaikan',
  'memastikan',
])

function holdsQuantity(grid: Grid, first: number, last: number): boolean {
  for (let token = first; token < last; token += 1) if ((grid.quantityOf[token] ?? -1) >= 0) return true
  return false
}

/** Verbs of making known what the rest of the sentence tells; what they count is told by nobody else. Sorted. */
const revealing = new Set([
  'diungkap',
  'diungkapkan',
  'membeberkan',
  'menegaskan',
  'mengungkap',
  'mengungkapkan',
  'terungkap',
  'ungkap',
  'ungkapkan',
])

/** «Pejabat mengatakan 12 orang tewas»: what is said is the claim; «menyampaikan duka», «menjelaskan sikapnya» are doings. */
export const handsOver: NoClaim = {
  id: 'hands-over',
  holds(grid, { at, clause, trigger }) {
    const word = norm(grid, at)
    if (revealing.has(word)) return !holdsQuantity(grid, at + 1, clause.last)
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
    { text: 'Direktur itu mengungkapkan alasan penutupan pabrik.', trigger: 'mengungkapkan', claim: false },
    { text: 'Kurator mengungkapkan utang Rp3 triliun.', trigger: 'mengungkapkan', claim: true },
    { text: 'Presiden menyampaikan duka cita.', trigger: 'menyampaikan', claim: true },
  ],
}

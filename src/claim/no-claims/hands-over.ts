import { plainSayings, revealingVerbs, saidOf } from '../../lexicon/claimless-words.ts'
import { evidentialVerbs } from '../../lexicon/speech-verbs.ts'
import { type Grid, norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

function holdsQuantity(grid: Grid, first: number, last: number): boolean {
  for (let token = first; token < last; token += 1) if ((grid.quantityOf[token] ?? -1) >= 0) return true
  return false
}

/** «mencatat 40 kasus campak»: what is counted is all that is told. */
const countsCases = (grid: Grid, at: number): boolean =>
  /^(?:kasus|penderita)$/.test(grid.reading.quantities[grid.quantityOf[at] ?? -1]?.unit ?? '')

const thing = /^(?:hal|informasi|ini|itu|keterangan|penjelasan|pernyataan|tersebut)$/

/** «Hal itu disampaikan Kepala Dinas»: what he said is told already; «Keputusan itu disampaikan» tells one more thing. */
function pointsBack(grid: Grid, at: number): boolean {
  if (!saidOf.has(norm(grid, at)) || !thing.test(norm(grid, at - 1))) return false
  const subject = norm(grid, at - 2)
  return thing.test(subject) || !/\p{L}/u.test(subject)
}

/** «Pejabat mengatakan 12 orang tewas»: what is said is the claim; «menyampaikan duka», «menjelaskan sikapnya» are doings. */
export const handsOver: NoClaim = {
  id: 'hands-over',
  holds(grid, { at, clause, trigger }) {
    const word = norm(grid, at)
    if (pointsBack(grid, at)) return true
    // «BMKG mengingatkan bahwa …», «diketahui bahwa …»
    if (norm(grid, at + 1) === 'bahwa' && (!trigger || evidentialVerbs.has(word))) return word !== 'diumumkan'
    // «Polisi mengungkap kasus pencurian kabel»: a case is broken.
    if (revealingVerbs.has(word)) return trigger?.type !== 'found' && !holdsQuantity(grid, at + 1, clause.last)
    if (!plainSayings.has(word) && word !== 'melanjutkan') return false
    const next = norm(grid, at + 1)
    // «"Kami rugi," dia melanjutkan.»
    if (word === 'melanjutkan') return /^[.,:"”]$/.test(next)
    if (word === 'mencatat' && trigger?.type === 'report' && countsCases(grid, at + 1)) return false
    if (word === 'mencatat' && !trigger) return !/^(?:rekor|sejarah|waktu)$/.test(next)
    return (
      /^(?:mengatakan|menyebut)$/.test(word) || /^(?:bahwa|,|:)$/.test(next) || (grid.quantityOf[at + 1] ?? -1) >= 0
    )
  },
  examples: [
    { text: 'Para pejabat mengatakan 12 orang tewas.', trigger: 'mengatakan', claim: false },
    { text: 'Deputi itu menyampaikan bahwa pasar ditutup.', trigger: 'menyampaikan', claim: false },
    { text: 'Lembaga itu mengingatkan bahwa kebun itu terbakar.', trigger: 'mengingatkan', claim: false },
    { text: 'Hal itu disampaikan Kepala Dinas di Bima.', trigger: 'disampaikan', claim: false },
    { text: 'Keputusan itu disampaikan Kepala Dinas di Bima.', trigger: 'disampaikan', claim: true },
    { text: 'Direktur itu mengungkapkan alasan penutupan pabrik.', trigger: 'mengungkapkan', claim: false },
    { text: 'Kurator mengungkapkan utang Rp3 triliun.', trigger: 'mengungkapkan', claim: true },
    { text: 'Dinas Kesehatan mencatat 41 kasus campak.', trigger: 'mencatat', claim: true },
    { text: 'Dinas Kesehatan mencatat 41 orang tewas.', trigger: 'mencatat', claim: false },
    { text: 'Presiden menyampaikan duka cita.', trigger: 'menyampaikan', claim: true },
  ],
}

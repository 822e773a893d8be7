import { aspects } from '../../lexicon/aspect.ts'
import { ifs } from '../../lexicon/conjunctions.ts'
import { behindMark, dateAt, type Grid, norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Whether a day is told between two tokens: «Bila hujan reda, jembatan itu dibuka pada Rabu (8/3)». */
function holdsDay(grid: Grid, first: number, last: number): boolean {
  for (let token = first; token < last; token += 1) {
    const time = dateAt(grid, token)
    if (time && time.edtf.length >= 10) return true
  }
  return false
}

/** «Jika berkas lengkap, perkara itu dilimpahkan»: what follows from a condition, unless a day makes it a plan. */
export const conditioned: NoClaim = {
  id: 'conditioned',
  holds(grid, { at, clause }) {
    const { first, last } = sentenceAt(grid, at)
    const opener = behindMark(grid, first)
    if (!ifs.has(norm(grid, opener))) return false
    // «"Kalau hujan, kami pulang," kata Budi yang ditemui Senin»: outside the quotation it is told.
    if (opener > first && grid.quoted[at] !== 1) return false
    // «Jika hujan turun lagi, sungai akan meluap»: foreseen, and told as possible.
    for (let token = Math.max(clause.first, at - 3); token < at; token += 1)
      if (aspects.get(norm(grid, token)) === 'planned') return false
    return clause.kind !== 'relative' && !holdsDay(grid, Math.max(clause.first, first), last)
  },
  examples: [
    { text: 'Jika berkas lengkap, perkara itu dilimpahkan ke kejaksaan.', trigger: 'dilimpahkan', claim: false },
    {
      text: 'Jika berkas lengkap, perkara itu dilimpahkan ke kejaksaan pada 3 Mei 2023.',
      trigger: 'dilimpahkan',
      claim: true,
    },
  ],
}

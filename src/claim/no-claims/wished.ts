import { norm, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Sorted. */
const wishes = new Set(['alangkah', 'andaikan', 'moga-moga', 'mudah-mudahan', 'sebaiknya', 'semoga', 'seyogianya'])

/** Sorted. */
const duties = new Set(['mestinya', 'seharusnya', 'semestinya'])

/** «Cita-citanya membangun rumah», «ia gemar memancing»: what somebody wants, likes or is for. */
const aims = new Set([
  'cita-citanya',
  'doyan',
  'fasih',
  'fungsinya',
  'gemar',
  'harapannya',
  'hobi',
  'hobinya',
  'impiannya',
  'keinginannya',
  'mimpinya',
  'piawai',
  'terbiasa',
  'tugasnya',
  'tujuannya',
])

/** «Semoga hujan turun», «sebaiknya dibuka lagi», «seharusnya tidak ditutup», «agar jalan itu dibuka». */
export const wished: NoClaim = {
  id: 'wished',
  holds(grid, { at, clause }) {
    if (clause.marker === 'agar' || clause.marker === 'supaya') return true
    if (wordBefore(grid, at, clause.first, wishes) >= 0 || aims.has(norm(grid, at - 1))) return true
    const duty = wordBefore(grid, at, clause.first, duties)
    return duty >= 0 && /^(?:bisa|dapat|jangan|tak|tidak)$/.test(norm(grid, duty + 1))
  },
  examples: [
    { text: 'Pasar itu sebaiknya dibuka lagi.', trigger: 'dibuka', claim: false },
    { text: 'Pasar itu seharusnya tidak ditutup.', trigger: 'ditutup', claim: false },
    { text: 'Warga meminta agar jalan itu dibuka.', trigger: 'dibuka', claim: false },
    { text: 'Cita-citanya membangun rumah bagi ibunya.', trigger: 'membangun', claim: false },
    { text: 'Ia gemar memancing di muara.', trigger: 'memancing', claim: false },
    { text: 'Pasar itu ditutup.', trigger: 'ditutup', claim: true },
  ],
}

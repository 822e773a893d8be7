import { idioms } from '../../lexicon/idioms.ts'
import { isAmong } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** «menyita perhatian», «memutar otaknya»: nothing is seized, nothing turned. */
export const figurative: NoClaim = {
  id: 'figurative',
  holds({ reading: { tokens } }, { at, trigger }) {
    if (trigger && trigger.rest.length > 0) return false
    const objects = idioms.get(tokens[at]?.word?.root ?? '')
    const next = tokens[at + 1]
    return objects !== undefined && next !== undefined && isAmong(objects, next)
  },
  examples: [
    { text: 'Kisah pedagang itu menyita perhatian warga.', trigger: 'menyita', claim: false },
    { text: 'Pasar itu membuka peluang usaha.', trigger: 'membuka', claim: false },
    { text: 'Polisi menyita dua mobil.', trigger: 'menyita', claim: true },
  ],
}

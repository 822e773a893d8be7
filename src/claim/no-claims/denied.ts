import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { sentenceAt, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Words between the denial and what it denies: «membantah kabar di media sosial bahwa stasiun itu ditutup». */
const reach = 10

/** «membantah», «tepis»; not «dibantah», which nothing that is denied follows. */
const deniers: ReadonlySet<string> = new Set(
  [...speechVerbs].flatMap(([verb, stance]) => (stance === 'denies' && !verb.startsWith('di') ? [verb] : [])),
)

/** At these what is denied ends. */
const stops = new Set([...',.;:”"', 'dan', 'karena', 'setelah', 'tetapi'])

/** «Bank itu membantah menjual data nasabah»: the denial is told, and not what it denies. */
export const denied: NoClaim = {
  id: 'denied',
  holds: (grid, { at }) => wordBefore(grid, at, Math.max(sentenceAt(grid, at).first, at - reach), deniers, stops) >= 0,
  examples: [
    { text: 'Bank itu membantah menjual data nasabah.', trigger: 'menjual', claim: false },
    { text: 'Polisi menampik kabar bahwa jembatan itu ditutup.', trigger: 'ditutup', claim: false },
    { text: 'Bank itu membantahnya dan menjual kantor pusatnya.', trigger: 'menjual', claim: true },
  ],
}

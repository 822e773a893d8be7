import { type Grid, norm } from '../../grid.ts'
import { isVerb } from '../../triggers/verbs.ts'
import type { TimeTrap } from './trap.ts'

/** What is given to somebody that he may do something. Sorted. */
const consents: ReadonlySet<string> = new Set(['izin', 'mandat', 'persetujuan', 'rekomendasi', 'restu'])

/** Words between the consent and what it is to: «persetujuan kepada Jenderal Danu Wirawan untuk | menjabat». */
const REACH = 8

/** «memberi persetujuan kepada Danu menjabat ketua, Rabu (4/3)»: the day of the consent; he takes office later. */
function isConsentedTo(grid: Grid, first: number): boolean {
  for (let token = first - 1; token >= first - REACH; token -= 1) {
    if (grid.sentenceOf[token] !== grid.sentenceOf[first] || isVerb(grid, token)) return false
    if (consents.has(norm(grid, token))) return /^(?:bagi|kepada|pada|untuk)$/u.test(norm(grid, token + 1))
  }
  return false
}

export const ofConsent: TimeTrap = {
  id: 'of-consent',
  holds: (grid, { first, voice }) => voice !== 'noun' && isConsentedTo(grid, first),
  examples: [
    {
      text: 'Dewan memberi persetujuan kepada Danu Wirawan menjabat ketua, Rabu (4/3/2020).',
      trigger: 'menjabat',
      time: 'Rabu (4/3/2020)',
      dates: false,
    },
    {
      text: 'Danu Wirawan menjabat ketua atas persetujuan dewan pada Rabu (4/3/2020).',
      trigger: 'menjabat',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
    {
      text: 'Dewan mengumumkan persetujuan dan melantik Danu Wirawan, Rabu (4/3/2020).',
      trigger: 'melantik',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
  ],
}

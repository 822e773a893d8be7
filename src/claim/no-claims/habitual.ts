import { aspects } from '../../lexicon/aspect.ts'
import { dateAt, norm, timeAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/**
 * «Pasar itu buka setiap hari», «upacara itu digelar saban tahun»: what is done again and again, unless a day or a plan
 * makes it news.
 */
export const habitual: NoClaim = {
  id: 'habitual',
  holds(grid, { at, clause }) {
    let often = false
    for (let token = clause.first; token < clause.last; token += 1) {
      if (dateAt(grid, token) || (token < at && aspects.get(norm(grid, token)) === 'planned')) return false
      often ||= timeAt(grid, token)?.timex.type === 'SET'
    }
    return often
  },
  examples: [
    { text: 'Pasar itu dibuka setiap hari.', trigger: 'dibuka', claim: false },
    { text: 'Upacara itu digelar saban tahun.', trigger: 'digelar', claim: false },
    { text: 'Pasar itu akan dibuka setiap hari.', trigger: 'dibuka', claim: true },
    { text: 'Mulai 3 Mei 2023 pasar itu dibuka setiap hari.', trigger: 'dibuka', claim: true },
  ],
}

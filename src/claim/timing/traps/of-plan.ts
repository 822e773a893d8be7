import { aspects } from '../../../lexicon/aspect.ts'
import { looseLinkers } from '../../../lexicon/conjunctions.ts'
import { norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Words between a verb and the word before it that makes it a plan. */
const REACH = 4

const isPlan = (word: string): boolean => aspects.get(word) === 'planned'

/** «Danu terpilih dan akan dilantik pada 9 Mei»: the day of what is still to come, told behind what has come. */
export const ofPlan: TimeTrap = {
  id: 'of-plan',
  holds(grid, { first, last }, index) {
    const run = grid.timeRuns[index]
    if (!run || run.first <= last) return false
    for (let token = first - 1; token >= first - REACH; token -= 1) if (isPlan(norm(grid, token))) return false
    for (let token = last; token < run.first - 1; token += 1)
      if (looseLinkers.has(norm(grid, token)) && isPlan(norm(grid, token + 1))) return true
    return false
  },
  examples: [
    {
      text: 'Danu terpilih di Tual dan akan dilantik pada 9 Mei 2031.',
      trigger: 'terpilih',
      time: '9 Mei 2031',
      dates: false,
    },
    {
      text: 'Danu terpilih di Tual dan akan dilantik pada 9 Mei 2031.',
      trigger: 'dilantik',
      time: '9 Mei 2031',
      dates: true,
    },
    {
      text: 'Danu akan tiba di Tual dan akan berpidato pada 9 Mei 2031.',
      trigger: 'tiba',
      time: '9 Mei 2031',
      dates: true,
    },
  ],
}

import { type Grid, norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Words before a verb that put it before what the sentence tells. Sorted. */
const earlier = new Set(['awalnya', 'sebelumnya', 'semula'])

/** Whether such a word stands before the verb in its clause. */
const isEarlier = (grid: Grid, from: number, to: number): boolean =>
  grid.reading.tokens.slice(from, to).some((_, at) => earlier.has(norm(grid, from + at)))

/** «Senin (4/3) mereka membahas tarif yang semula ditetapkan 32 persen»: fixed before that day. */
export const beforeIt: TimeTrap = {
  id: 'before-it',
  holds(grid, { clause, first }, index) {
    const run = grid.timeRuns[index]
    if (!run || (run.first >= clause.first && run.last <= clause.last)) return false
    return clause.first > 0 && isEarlier(grid, clause.first, first)
  },
  examples: [
    {
      text: 'Pada Rabu (4/3/2020) dewan membahas iuran yang semula ditetapkan bupati.',
      trigger: 'ditetapkan',
      time: 'Rabu (4/3/2020)',
      dates: false,
    },
    {
      text: 'Pada Rabu (4/3/2020) dewan membahas iuran yang ditetapkan bupati.',
      trigger: 'membahas',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
    {
      text: 'Iuran itu semula ditetapkan pada Rabu (4/3/2020).',
      trigger: 'ditetapkan',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
  ],
}

import { clauseOf, type Grid, norm, type Run } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Whether a verb of its own stands between `sejak` and the time. */
function hasVerb({ reading }: Grid, first: number, { first: last }: Run): boolean {
  return reading.tokens.slice(first, last).some(({ word }) => word !== null && word.voice !== 'none')
}

/** «Sejak dibuka 1 Mei, rute itu sudah mengangkut 4.200 orang»: the day of the opening. */
export const sinceThen: TimeTrap = {
  id: 'since-then',
  holds(grid, { first }, index) {
    const run = grid.timeRuns[index]
    const clause = run && clauseOf(grid, run.first)
    if (!run || !clause || (clause.first <= first && first < clause.last)) return false
    return /^se(?:jak|menjak)$/.test(norm(grid, clause.first)) && hasVerb(grid, clause.first + 1, run)
  },
  examples: [
    {
      text: 'Sejak dibuka 1 Mei 2031, rute itu sudah mengangkut 4.200 penumpang.',
      trigger: 'mengangkut',
      time: '1 Mei 2031',
      dates: false,
    },
    { text: 'Sejak dibuka 1 Mei 2031, rute itu ramai.', trigger: 'dibuka', time: '1 Mei 2031', dates: true },
    {
      text: 'Sejak 1 Mei 2031, rute itu mengangkut 4.200 penumpang.',
      trigger: 'mengangkut',
      time: '1 Mei 2031',
      dates: true,
    },
  ],
}

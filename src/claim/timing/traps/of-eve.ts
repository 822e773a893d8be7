import type { Candidate } from '../../candidates.ts'
import { type Grid, norm } from '../../grid.ts'
import { triggers } from '../../triggers/triggers.ts'
import { isVerb } from '../../triggers/verbs.ts'
import { isComing } from './ahead.ts'
import type { TimeTrap } from './trap.ts'

/** Words before what somebody makes ready for. Sorted. */
const eves = new Set(['jelang', 'menjelang'])

/** Whether a happening stands behind such a word, between the claim and the time: «menjelang laga melawan Peru pada 20 Maret». */
function hasEve(grid: Grid, { last }: Candidate, end: number): boolean {
  let eve = false
  for (let token = last; token < end; token += 1) {
    if (eves.has(norm(grid, token))) eve = true
    else if (eve && (isVerb(grid, token) || triggers.get(norm(grid, token))?.some(({ voice }) => voice === 'noun')))
      return true
  }
  return false
}

/** «Tim itu terbang ke Kupang menjelang laga melawan Peru pada 20 Maret 2025», told in January: the day of the match. */
export const ofEve: TimeTrap = {
  id: 'of-eve',
  holds(grid, candidate, index) {
    const run = grid.timeRuns[index]
    return run !== undefined && isComing(grid, index) && hasEve(grid, candidate, run.first)
  },
  examples: [
    {
      text: 'Tim itu terbang ke Kupang menjelang laga melawan Peru pada 20 Maret 2025 mendatang.',
      trigger: 'terbang',
      time: '20 Maret 2025 mendatang',
      dates: false,
    },
    {
      text: 'Tim itu melawan Peru pada 20 Maret 2025 mendatang.',
      trigger: 'melawan',
      time: '20 Maret 2025 mendatang',
      dates: true,
    },
    {
      text: 'Tim itu terbang ke Kupang menjelang subuh pada 20 Maret 2025.',
      trigger: 'terbang',
      time: '20 Maret 2025',
      dates: true,
    },
  ],
}

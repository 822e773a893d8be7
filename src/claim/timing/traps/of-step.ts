import { type Grid, norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Whether a token stands in what follows `setelah`, which ends at a comma. */
function isBehindStep(grid: Grid, from: number, token: number): boolean {
  if (token < from) return false
  for (let at = from; at < token; at += 1) if (/^[,;:.]$/.test(norm(grid, at))) return false
  return true
}

/**
 * «Ia kabur dua hari setelah ditahan»: what is counted on from the arrest dates the escape alone, what is counted back
 * from the escape the arrest alone.
 */
export const ofStep: TimeTrap = {
  id: 'of-step',
  holds(grid, candidate, index) {
    const run = grid.timeRuns[index]
    const counted = grid.reading.times[index]?.value?.counted
    if (!run || counted === undefined) return false
    return isBehindStep(grid, run.last, candidate.first) === (counted === 'on')
  },
  examples: [
    {
      text: 'Rabu (4/3/2020) Bima ditahan. Ia kabur dua hari setelah ditahan.',
      trigger: 'kabur',
      time: 'dua hari',
      dates: true,
    },
    {
      text: 'Rabu (4/3/2020) Bima ditangkap. Ia kabur dua hari setelah ditahan polisi.',
      trigger: 'ditahan',
      time: 'dua hari',
      dates: false,
    },
    {
      text: 'Bima kabur pada Jumat (6/3/2020), dua hari setelah ditahan.',
      trigger: 'kabur',
      time: 'dua hari',
      dates: false,
    },
    {
      text: 'Bima kabur pada Jumat (6/3/2020), dua hari setelah ditahan.',
      trigger: 'ditahan',
      time: 'dua hari',
      dates: true,
    },
  ],
}

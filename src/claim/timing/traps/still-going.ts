import { aspects } from '../../../lexicon/aspect.ts'
import { interval } from '../../../model/time.ts'
import type { Candidate } from '../../candidates.ts'
import { type Grid, norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Tokens before a verb in which «masih» and the like say that it goes on. */
const REACH = 3

function isGoingOn(grid: Grid, { clause, first, voice }: Candidate): boolean {
  if (voice === 'noun') return false
  for (let token = first - 1; token >= Math.max(clause.first, first - REACH); token -= 1)
    if (aspects.get(norm(grid, token)) === 'ongoing') return true
  return false
}

/** «masih menyelidiki kebakaran pasar pada Sabtu», told on Monday: what still goes on has no day gone by. */
export const stillGoing: TimeTrap = {
  id: 'still-going',
  holds(grid, candidate, index) {
    const [run, value] = [grid.timeRuns[index], grid.reading.times[index]?.value]
    if (!run || !value || run.first < candidate.last || !isGoingOn(grid, candidate)) return false
    const own = grid.reading.article.published?.value
    const [now, then] = [own ? interval(own) : null, interval(value.edtf)]
    // «Warga masih mengungsi, Minggu malam», told on Monday: the day of the report.
    return now !== null && then !== null && Number.isFinite(then.first) && now.first - then.last > 1
  },
  examples: [
    {
      text: 'Polisi hingga kini masih menyelidiki penyebab kebakaran pasar itu pada Sabtu (9/9/2023).',
      trigger: 'menyelidiki',
      time: 'Sabtu (9/9/2023)',
      dates: false,
    },
    {
      text: 'Ratusan warga masih mengungsi pada Rabu (13/9/2023).',
      trigger: 'mengungsi',
      time: 'Rabu (13/9/2023)',
      dates: true,
    },
    {
      text: 'Polisi menyelidiki kebakaran pasar itu pada Sabtu (9/9/2023).',
      trigger: 'menyelidiki',
      time: 'Sabtu (9/9/2023)',
      dates: true,
    },
  ],
}

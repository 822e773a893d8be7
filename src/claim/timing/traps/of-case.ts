import { wordBefore } from '../../grid.ts'
import { grainOf } from '../option.ts'
import type { TimeTrap } from './trap.ts'

/** What a case is called by the month or the year of. Sorted. */
const cases = new Set(['dugaan', 'kasus', 'korupsi', 'perkara', 'sengketa', 'skandal'])
/** Words that begin something else than the name of the case. Sorted. */
const breaks = new Set([',', ':', 'di', 'hingga', 'pada', 'sampai', 'sejak', 'selama', 'setelah', 'yang'])
/** Words between the case and its time. */
const reach = 5

/** «ditahan dalam kasus suap proyek Mei 2029»: the month of the case. */
export const ofCase: TimeTrap = {
  id: 'of-case',
  holds(grid, { last }, index) {
    const [run, mention] = [grid.timeRuns[index], grid.reading.times[index]]
    if (!run || !mention || grainOf(mention) === 'day') return false
    const named = wordBefore(grid, run.first, Math.max(last, run.first - reach), cases, breaks)
    return named >= 0 && named < run.first - 1
  },
  examples: [
    {
      text: 'Danu ditangkap pada 8 Mei 2031, lalu ditahan dalam kasus suap proyek Mei 2029.',
      trigger: 'ditahan',
      time: 'Mei 2029',
      dates: false,
    },
    { text: 'Danu ditahan dalam kasus suap pada Mei 2029.', trigger: 'ditahan', time: 'Mei 2029', dates: true },
    { text: 'Jaksa menutup kasus itu pada Mei 2029.', trigger: 'menutup', time: 'Mei 2029', dates: true },
  ],
}

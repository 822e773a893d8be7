import { type Grid, norm, type Run, sentenceAt } from '../../grid.ts'
import { grainOf } from '../option.ts'
import type { TimeTrap } from './trap.ts'

/** Words that make of a holiday the weeks about it. Sorted. */
const seasons = new Set([
  'balik',
  'jelang',
  'kemeriahan',
  'libur',
  'liburan',
  'masa',
  'menjelang',
  'momen',
  'momentum',
  'mudik',
  'musim',
  'pasca',
  'perayaan',
  'suasana',
  'usai',
])

const isHoliday = (grid: Grid, index: number): boolean => grid.reading.times[index]?.rule === 'holiday'

/** Whether the sentence names another day, which is no holiday. */
function namesDay(grid: Grid, { first }: Run): boolean {
  const sentence = sentenceAt(grid, first)
  return grid.timeRuns.some((run, index) => {
    const mention = grid.reading.times[index]
    const isHere = run !== undefined && run.first >= sentence.first && run.last <= sentence.last
    return isHere && mention !== undefined && !isHoliday(grid, index) && grainOf(mention) === 'day'
  })
}

/**
 * «Kapal itu tenggelam saat libur Lebaran», «Perahu terbalik di hari Lebaran, Senin (18/6)»: the season, or a name for
 * the day.
 */
export const ofSeason: TimeTrap = {
  id: 'of-season',
  holds(grid, _, index) {
    const run = grid.timeRuns[index]
    if (!run || !isHoliday(grid, index)) return false
    return seasons.has(norm(grid, run.first - 1)) || namesDay(grid, run)
  },
  examples: [
    { text: 'Kapal itu tenggelam saat libur Lebaran 2021.', trigger: 'tenggelam', time: 'Lebaran 2021', dates: false },
    { text: 'Kapal itu tenggelam pada Lebaran 2021.', trigger: 'tenggelam', time: 'Lebaran 2021', dates: true },
    {
      text: 'Saat hari raya Idul Fitri 2021, Minggu (16/5/2021), kapal itu tenggelam.',
      trigger: 'tenggelam',
      time: 'Idul Fitri 2021',
      dates: false,
    },
  ],
}

import { type Grid, norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Words before the day to which something is put off. Sorted. */
const onto = new Set(['hingga', 'ke', 'menjadi', 'sampai'])

/** Roots of what is put off: «menunda», «ditangguhkan», «diundur»; what is drawn out lasts until then. Sorted. */
const putOff = new Set(['geser', 'tangguh', 'tunda', 'undur'])

const rootOf = ({ reading: { tokens } }: Grid, token: number): string => tokens[token]?.word?.root ?? ''

/** «Hakim menunda sidang hingga Kamis (6/3)»: when it will go on, not when it was put off. */
export const putOffTo: TimeTrap = {
  id: 'put-off-to',
  holds(grid, { first, last }, index) {
    const run = grid.timeRuns[index]
    if (!run || run.first < last || !putOff.has(rootOf(grid, first))) return false
    return onto.has(norm(grid, run.first - 1))
  },
  examples: [
    {
      text: 'Hakim menunda sidang hingga Kamis (6/3/2025).',
      trigger: 'menunda',
      time: 'Kamis (6/3/2025)',
      dates: false,
    },
    {
      text: 'Masa siaga diperpanjang sampai 6 Maret 2025.',
      trigger: 'diperpanjang',
      time: '6 Maret 2025',
      dates: true,
    },
    { text: 'Hakim menunda sidang pada Kamis (6/3/2025).', trigger: 'menunda', time: 'Kamis (6/3/2025)', dates: true },
    { text: 'Jalan itu ditutup hingga 6 Maret 2025.', trigger: 'ditutup', time: '6 Maret 2025', dates: true },
  ],
}

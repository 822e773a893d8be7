import { orderWords } from '../../../lexicon/ordinals.ts'
import { norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Words before an earlier one of a series. Sorted. */
const openers = new Set(['menyusul', 'sejak', 'sesudah', 'setelah', 'usai'])

/** «Itulah festival ketiga mereka, setelah yang pertama di Kupang pada Mei 2031»: the time of the other one. */
export const ofOtherTurn: TimeTrap = {
  id: 'of-other-turn',
  holds(grid, { last }, index) {
    const run = grid.timeRuns[index]
    if (!run) return false
    for (let token = run.first - 1; token > last; token -= 1)
      if (openers.has(norm(grid, token - 1)) && norm(grid, token) === 'yang')
        return orderWords.has(norm(grid, token + 1))
    return false
  },
  examples: [
    {
      text: 'Itu kunjungan kedua mereka, setelah yang pertama ke Kupang pada Mei 2031.',
      trigger: 'kunjungan',
      time: 'Mei 2031',
      dates: false,
    },
    {
      text: 'Itu kunjungan kedua mereka setelah yang dibatalkan, pada Mei 2031.',
      trigger: 'kunjungan',
      time: 'Mei 2031',
      dates: true,
    },
  ],
}

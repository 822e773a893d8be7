import { norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** What stands before the century that a thing is from. Sorted. */
const origins = new Set(['antik', 'buatan', 'dari', 'kuno', 'peninggalan', 'warisan'])

/** «menemukan perahu dari abad ke-9», «memamerkan keris peninggalan abad ke-15»: how old the thing is. */
export const ofOrigin: TimeTrap = {
  id: 'of-origin',
  holds(grid, { last }, index) {
    const run = grid.timeRuns[index]
    if (!run || run.first <= last + 1 || norm(grid, run.first) !== 'abad') return false
    return origins.has(norm(grid, run.first - 1))
  },
  examples: [
    {
      text: 'Penyelam menemukan perahu kuno dari abad ke-9, Rabu (4/3/2020).',
      trigger: 'menemukan',
      time: 'abad ke-9',
      dates: false,
    },
    {
      text: 'Polisi menyita naskah kuno abad ke-17 pada Rabu (4/3/2020).',
      trigger: 'menyita',
      time: 'abad ke-17',
      dates: false,
    },
    { text: 'Candi itu berasal dari abad ke-9.', trigger: 'berasal', time: 'abad ke-9', dates: true },
    { text: 'Masjid itu dibangun pada abad ke-16.', trigger: 'dibangun', time: 'abad ke-16', dates: true },
  ],
}

import { wordBefore } from '../../grid.ts'
import { grainOf } from '../option.ts'
import type { TimeTrap } from './trap.ts'

/** Words that set something beside what was before. Sorted. */
const comparing = ['daripada', 'dibanding', 'dibandingkan', 'ketimbang', 'menyamai']
const always = new Set(comparing)
/** Of a month or a year they compare; of a day they may say when. Sorted. */
const ofYears = new Set([
  ...comparing,
  'layaknya',
  'melampaui',
  'melebihi',
  'mengulang',
  'mengulangi',
  'sebagaimana',
  'seperti',
])
const marks = new Set([...',;:.'])
/** Words between the comparison and its date. */
const reach = 8

/** «menjadi juara, menyamai rekor klub lain pada 1985»: the year is that of what is compared with. */
export const compared: TimeTrap = {
  id: 'compared',
  holds(grid, candidate, index) {
    const [run, mention] = [grid.timeRuns[index], grid.reading.times[index]]
    if (!run || !mention || run.first < candidate.last) return false
    const words = grainOf(mention) === 'coarse' ? ofYears : always
    return wordBefore(grid, run.first, Math.max(candidate.last, run.first - reach), words, marks) >= 0
  },
  examples: [
    {
      text: 'Garuda Kota menjadi juara, menyamai rekor Persatu pada 1985.',
      trigger: 'menjadi juara',
      time: '1985',
      dates: false,
    },
    {
      text: 'Harga beras naik dua persen dibandingkan Juni 2023.',
      trigger: 'naik',
      time: 'Juni 2023',
      dates: false,
    },
    { text: 'Garuda Kota menjadi juara pada 1985.', trigger: 'menjadi juara', time: '1985', dates: true },
  ],
}

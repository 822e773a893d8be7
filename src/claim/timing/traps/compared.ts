import { norm } from '../../grid.ts'
import { grainOf } from '../option.ts'
import type { TimeTrap } from './trap.ts'

/** Words that set something beside what was before. Sorted. */
const always = new Set(['daripada', 'dibanding', 'dibandingkan', 'ketimbang', 'menyamai'])
/** Of a month or a year they compare; of a day they may say when. Sorted. */
const ofYears = new Set(['layaknya', 'melampaui', 'melebihi', 'mengulang', 'mengulangi', 'seperti', 'sebagaimana'])
/** Words between the comparison and its date. */
const reach = 8

/** «menjadi juara, menyamai rekor klub lain pada 1985»: the year is that of what is compared with. */
export const compared: TimeTrap = {
  id: 'compared',
  holds(grid, candidate, index) {
    const [run, mention] = [grid.timeRuns[index], grid.reading.times[index]]
    if (!run || !mention || run.first < candidate.last) return false
    const coarse = grainOf(mention) === 'coarse'
    for (let token = run.first - 1; token >= Math.max(candidate.last, run.first - reach); token -= 1) {
      const word = norm(grid, token)
      if (always.has(word) || (coarse && ofYears.has(word))) return true
      if (/^[,;:.]$/.test(word)) return false
    }
    return false
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

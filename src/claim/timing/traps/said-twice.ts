import { interval, type TimeValue } from '../../../model/time.ts'
import { dateAt, dateOf, sentenceAt } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

const isClocked = ({ edtf }: TimeValue): boolean => edtf.includes('T') && !edtf.includes('/')

/** A coarser date that only repeats a finer one beside it: «Rabu (19/6/2024), sekitar pukul 03.00» is one time. */
export const saidTwice: TimeTrap = {
  id: 'said-twice',
  holds(grid, candidate, index) {
    const value = dateOf(grid.reading.times[index])
    const own = value && !isClocked(value) ? interval(value.edtf) : null
    if (!own) return false
    const { first, last } = sentenceAt(grid, candidate.first)
    for (let token = first; token < last; token += 1) {
      const other = dateAt(grid, token)
      const finer = other && isClocked(other) ? interval(other.edtf) : null
      if (finer && own.first === finer.first && own.last === finer.last) return true
    }
    return false
  },
  examples: [
    {
      text: 'Gempa terjadi pada Rabu (19/6/2024), pukul 03.10 WIB.',
      trigger: 'Gempa',
      time: 'Rabu (19/6/2024)',
      dates: false,
    },
    { text: 'Gempa terjadi pada Rabu (19/6/2024).', trigger: 'Gempa', time: 'Rabu (19/6/2024)', dates: true },
  ],
}

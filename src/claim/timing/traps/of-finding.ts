import { findingBefore } from '../crimes.ts'
import type { TimeTrap } from './trap.ts'

/** «Pada Rabu (4/3) hakim menyatakan Danu bersalah melakukan pembakaran»: the day of the verdict, not of the fire. */
export const ofFinding: TimeTrap = {
  id: 'of-finding',
  holds(grid, candidate, index) {
    const run = grid.timeRuns[index]
    return run !== undefined && run.last <= findingBefore(grid, candidate)
  },
  examples: [
    {
      text: 'Pada Rabu (4/3/2020) hakim menyatakan Danu bersalah melakukan pembunuhan berencana.',
      trigger: 'pembunuhan berencana',
      time: 'Rabu (4/3/2020)',
      dates: false,
    },
    {
      text: 'Danu terbukti melakukan pembunuhan berencana pada 4 Maret 2020.',
      trigger: 'pembunuhan berencana',
      time: '4 Maret 2020',
      dates: true,
    },
    {
      text: 'Pada Rabu (4/3/2020) hakim menyatakan Danu bersalah melakukan pembunuhan berencana.',
      trigger: 'menyatakan',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
  ],
}

import { boundWords } from '../../../lexicon/conjunctions.ts'
import { norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Sorted. */
const causes = new Set(['akibat', 'gara-gara', 'karena', 'lantaran', 'sebab'])

/** «Kolam itu ditutup mulai 7 Juni, karena dirusak pengunjung»: the cause came before what goes on from that day. */
export const ofEffect: TimeTrap = {
  id: 'of-effect',
  holds(grid, { clause }, index) {
    const run = grid.timeRuns[index]
    if (!run || run.last > clause.first || !causes.has(clause.marker ?? '')) return false
    return [run.first - 1, run.first].some(
      (token) => boundWords.has(norm(grid, token)) || norm(grid, token) === 'tanggal',
    )
  },
  examples: [
    {
      text: 'Kolam itu ditutup mulai 7 Juni 2024, karena dirusak pengunjung.',
      trigger: 'dirusak',
      time: '7 Juni 2024',
      dates: false,
    },
    {
      text: 'Kolam itu ditutup mulai 7 Juni 2024, karena dirusak pengunjung.',
      trigger: 'ditutup',
      time: '7 Juni 2024',
      dates: true,
    },
    {
      text: 'Usul itu kandas pada 1 Maret 2024 karena ditolak ketua.',
      trigger: 'ditolak',
      time: '1 Maret 2024',
      dates: true,
    },
  ],
}

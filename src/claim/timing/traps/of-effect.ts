import { norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Sorted. */
const causes = new Set(['akibat', 'gara-gara', 'karena', 'lantaran', 'sebab'])

/** Before a date from which, or up to which, something goes on. Sorted. */
const bounds = new Set(['hingga', 'mulai', 'per', 'sampai', 'sejak', 'tanggal'])

/** «Pabrik itu tutup mulai 1 Maret, karena dinyatakan pailit»: the cause came before what goes on from that day. */
export const ofEffect: TimeTrap = {
  id: 'of-effect',
  holds(grid, { clause }, index) {
    const run = grid.timeRuns[index]
    if (!run || run.last > clause.first || !causes.has(clause.marker ?? '')) return false
    return bounds.has(norm(grid, run.first - 1)) || bounds.has(norm(grid, run.first))
  },
  examples: [
    {
      text: 'Pabrik itu tutup mulai 1 Maret 2024, karena dinyatakan pailit oleh pengadilan.',
      trigger: 'dinyatakan',
      time: '1 Maret 2024',
      dates: false,
    },
    {
      text: 'Pabrik itu tutup mulai 1 Maret 2024, karena dinyatakan pailit oleh pengadilan.',
      trigger: 'tutup',
      time: '1 Maret 2024',
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

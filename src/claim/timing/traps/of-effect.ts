import type { TimeTrap } from './trap.ts'

/** Sorted. */
const causes = new Set(['akibat', 'gara-gara', 'karena', 'lantaran', 'sebab'])

/** «Pabrik itu tutup mulai 1 Maret, karena dinyatakan pailit»: a cause comes before its effect, on no day that is told. */
export const ofEffect: TimeTrap = {
  id: 'of-effect',
  holds(grid, { clause }, index) {
    const run = grid.timeRuns[index]
    return run !== undefined && run.last <= clause.first && causes.has(clause.marker ?? '')
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
      text: 'Pabrik itu tutup karena dinyatakan pailit oleh pengadilan pada 1 Maret 2024.',
      trigger: 'dinyatakan',
      time: '1 Maret 2024',
      dates: true,
    },
  ],
}

import { clauseOf, norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

const ranked =
  /^(?:pertama|perdana|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)|ter(?:baik|banyak|besar|buruk|cepat|dalam|jauh|kuat|lama|lemah|mahal|murah|panjang|parah|rendah|sedikit|tinggi))/
/** Words between a rank and what it counts from: «kunjungan kedua Perdana Menteri ke Nepal setelah Juli 2000». */
const reach = 10

/** «pertemuan pertama sejak 2019» was not in 2019, nor «kunjungan kedua setelah Juli 2000» in July 2000. */
export const countedFrom: TimeTrap = {
  id: 'counted-from',
  holds(grid, _, index) {
    const first = grid.timeRuns[index]?.first ?? 0
    const back = norm(grid, first - 1) === 'pada' ? first - 2 : first - 1
    if (!['sejak', 'sesudah', 'setelah'].includes(norm(grid, back))) return false
    const from = clauseOf(grid, first)?.first ?? 0
    for (let token = Math.max(from, back - reach); token < back; token += 1)
      if (ranked.test(norm(grid, token))) return true
    return false
  },
  examples: [
    {
      text: 'Kedua presiden bertemu di Suva, pertemuan pertama sejak 2019.',
      trigger: 'bertemu',
      time: '2019',
      dates: false,
    },
    {
      text: 'Mata uang itu jatuh ke titik terlemahnya sejak April 2020.',
      trigger: 'jatuh',
      time: 'April 2020',
      dates: false,
    },
    { text: 'Pasar itu ditutup sejak April 2020.', trigger: 'ditutup', time: 'April 2020', dates: true },
  ],
}

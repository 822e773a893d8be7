import { clauseOf, type Grid, norm, timeAt } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

const ranked =
  /^(?:pertama|perdana|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)|ter(?:baik|banyak|besar|buruk|cepat|dalam|jauh|kuat|lama|lemah|mahal|murah|panjang|parah|rendah|sedikit|tinggi))/
/** Words between a rank and what it counts from: «kunjungan kedua Perdana Menteri ke Nepal setelah Juli 2000». */
const reach = 10

/** Tokens of the name of what a length is measured from: «pemilihan umum serentak 5 November». */
const name = 5

/** «tiga pekan sebelum pemilu 9 Juni»: the day of the election alone. */
function isMeasuredFrom(grid: Grid, first: number): boolean {
  for (let token = first - 1; token > first - 2 - name; token -= 1) {
    const word = norm(grid, token)
    if (/^[,;:.]$/.test(word)) return false
    if (/^se(?:belum|sudah|telah)$/.test(word)) return timeAt(grid, token - 1)?.timex.type === 'DURATION'
  }
  return false
}

/** «pertemuan pertama sejak 2019» was not in 2019, nor «kunjungan kedua setelah Juli 2000» in July 2000. */
export const countedFrom: TimeTrap = {
  id: 'counted-from',
  holds(grid, _, index) {
    const first = grid.timeRuns[index]?.first ?? 0
    if (isMeasuredFrom(grid, first)) return true
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
    {
      text: 'Jembatan itu ambruk kurang dari empat bulan sebelum festival 5 November 2020.',
      trigger: 'ambruk',
      time: '5 November 2020',
      dates: false,
    },
    { text: 'Pasar itu ditutup sejak April 2020.', trigger: 'ditutup', time: 'April 2020', dates: true },
  ],
}

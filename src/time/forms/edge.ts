import { timeUnits } from '../../lexicon/day-words.ts'
import { type Form, pattern } from './form.ts'
import {
  anyMonth,
  anyOrdinal,
  anyYear,
  date,
  frameOf,
  fullMonth,
  monthOf,
  ordinalOf,
  shiftOf,
  yearFrame,
  yearOf,
} from './parts.ts'

/** `akhir pekan ini`, `akhir pekan`: the Saturday and Sunday. */
export const weekend: Form = {
  id: 'weekend',
  starts: ['akhir'],
  pattern: pattern(
    'akhir (?:pekan|minggu)(?! raya)(?: (?<word>ini|yang lalu|lalu|kemarin|depan|mendatang|itu|nanti))?',
  ),
  read: (groups) =>
    date({ weekend: true, shift: groups['word'] === undefined ? undefined : shiftOf('week', groups['word']) }),
  examples: [
    { text: 'Jalan tol padat akhir pekan ini.', finds: '2023-W24-WE' },
    { text: 'Ia tampil akhir pekan lalu.', finds: '2023-W23-WE' },
    { text: 'Pasar ramai pada akhir pekan.', finds: '2023-W23-WE' },
    { text: 'Pada akhirnya pekan itu usai.', finds: '2023-W24' },
    { text: 'Pada akhir pekan raya itu pengunjung membeludak.', finds: null },
  ],
}

/** `akhir tahun`, `awal bulan`, `pertengahan tahun`, `tutup tahun`: of the year or the month now in hand. */
export const edge: Form = {
  id: 'edge',
  starts: ['akhir', 'awal', 'medio', 'penghujung', 'pengujung', 'pertengahan', 'tutup', 'ujung'],
  pattern: pattern(
    `(?:akhir|awal|medio|penghujung|pengujung|pertengahan|tutup|ujung) (?<unit>tahun|bulan|pekan|minggu)(?! (?:[1-2]\\d{3}|raya|ini|lalu|kemarin|depan|mendatang|itu|tersebut|sebelumnya|berikutnya|yang (?:sama|lalu)|${fullMonth}))`,
  ),
  read(groups) {
    const unit = timeUnits.get(groups['unit'] ?? '')?.unit
    return unit === undefined ? null : date({ shift: { base: 'published', by: 0, unit } })
  },
  examples: [
    { text: 'Target akhir tahun belum tercapai.', finds: '2023' },
    { text: 'Gaji dibayar awal bulan.', finds: '2023-06' },
    { text: 'Akhir cerita itu sedih.', finds: null },
  ],
}

/** `pekan kedua Mei`, `minggu pertama Juni 2022`, `pekan ketiga bulan ini`. */
export const weekOfMonth: Form = {
  id: 'week-of-month',
  starts: ['minggu', 'pekan'],
  pattern: pattern(
    `(?:minggu|pekan) (?<ordinal>${anyOrdinal})(?: pada)?(?: bulan)? (?:(?<month>${anyMonth})(?: (?:tahun )?(?<year>${anyYear})|(?<frame>${yearFrame}))?|(?<word>ini|lalu|depan))`,
  ),
  read(groups) {
    const week = groups['ordinal'] === 'terakhir' ? -1 : ordinalOf(groups['ordinal'])
    if (week === null || week > 5) return null
    const shift = groups['word'] === undefined ? frameOf(groups['frame']) : shiftOf('month', groups['word'])
    return date({ week, month: monthOf(groups['month']), year: yearOf(groups['year']), shift })
  },
  examples: [
    { text: 'Panen dimulai pekan kedua Mei.', finds: '2023-W19' },
    { text: 'Sidang dibuka minggu pertama Juni 2022.', finds: '2022-W22' },
    { text: 'Pameran buka pekan pertama Juli 2023 sampai pekan terakhir Agustus 2023.', finds: '2023-W27,2023-W35' },
    { text: 'Pekan kedua kompetisi usai.', finds: null },
  ],
}

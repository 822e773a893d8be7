import { timeUnits } from '../../lexicon/day-words.ts'
import { type Form, pattern } from './form.ts'
import { date, shiftOf } from './parts.ts'

const heads = ['pekan', 'minggu', 'bulan', 'tahun', 'kuartal', 'triwulan', 'semester', 'dekade', 'abad', 'hari']

/** `pekan lalu`, `bulan ini`, `tahun depan`, `hari itu`, `bulan yang sama`, `tahun sebelumnya`. */
export const namedUnit: Form = {
  id: 'named-unit',
  starts: heads,
  pattern: pattern(
    `(?<weekend>akhir )?(?<unit>${heads.join('|')}) (?<word>yang lalu|lalu|silam|kemarin|ini|depan|mendatang|itu juga|itu|tersebut|yang sama|sebelumnya|berikutnya|selanjutnya)`,
  ),
  read(groups, { before }) {
    const named = groups['unit'] ?? ''
    const word = groups['word'] ?? ''
    const unit = timeUnits.get(named)?.unit
    if (unit === undefined || (named === 'hari' && /^(?:ini|lalu|yang lalu|silam|kemarin|depan|mendatang)/.test(word)))
      return null
    // A counted unit is another form's: «dua tahun lalu»; «hari-hari itu» and «ulang tahun ini» name no day.
    if (/(?:-|ulang |per |setiap |tiap |\d )$/.test(before)) return null
    // «tahun itu» after a number: «7 September tahun itu» is read with its day.
    return date({ shift: shiftOf(unit, word) })
  },
  examples: [
    { text: 'Harga naik pekan lalu dan turun bulan ini.', finds: '2023-W23,2023-06' },
    { text: 'Pabrik itu dibuka pada 2019 dan tutup tahun berikutnya.', finds: '2019,2020' },
    { text: 'Ia lahir pada 5 Mei 1980; pada hari yang sama ayahnya wafat.', finds: '1980-05-05,1980-05-05' },
    { text: 'Proyek itu rampung tahun depan.', finds: '2024' },
    { text: 'Perayaan ulang tahun ini meriah.', finds: null },
  ],
}

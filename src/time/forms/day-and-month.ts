import { readDay, wordedDay } from './calendar-day.ts'
import { type Form, pattern } from './form.ts'
import { anyPart, anyZone, date, monthInitials, partOf, tail, towardOf } from './parts.ts'

const place = /(?:jalan|jl\.?|jln\.?|gang|gelora|kampus|lapangan|stadion|universitas|sekolah) (?:tanggal )?$/

/** `17 Agustus 2023`, `13 Juli tahun yang sama`, `27 November mendatang`, `21-Nov-22`, `4 Oktober 2023 sore`. */
export const dayAndMonth: Form = {
  id: 'day-and-month',
  starts: ['#', 'tanggal', 'tgl'],
  figure: { digits: 2, next: `-${monthInitials}` },
  pattern: pattern(
    `(?:tanggal |tgl\\.?\\s*)?${wordedDay}(?: (?<part>${anyPart})(?: ${anyZone})?)?(?: (?<tail>${tail}))?`,
  ),
  read(groups, { before }) {
    if (place.test(before)) return null
    const day = readDay(groups)
    return day && date({ ...day, part: partOf(groups['part']), toward: towardOf(groups['tail']) })
  },
  examples: [
    { text: 'Jembatan itu dibuka 17 Agustus 2021.', finds: '2021-08-17' },
    { text: 'Kontraknya diteken 5 Mei 2019, lalu diubah 13 Juli tahun yang sama.', finds: '2019-05-05,2019-07-13' },
    { text: 'Rapat berikutnya digelar 27 Juni mendatang.', finds: '2023-06-27' },
    { text: 'Berkas diterima tgl. 21-Nov-22.', finds: '2022-11-21' },
    { text: 'Upacara digelar 2 Pebruari 1998 pagi.', finds: '1998-02-02TMO' },
    { text: "Ia lahir pada 2 Nov '98.", finds: '1998-11-02' },
    { text: 'Macet di Jalan 17 Agustus.', finds: null },
  ],
}

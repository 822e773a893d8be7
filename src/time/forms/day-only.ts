import { type Form, pattern } from './form.ts'
import { date, shiftOf } from './parts.ts'

const hijri = /^\s+(?:muhar|syawal|ramad|zul|dzul|rabi|rajab|suro|sya|safar|jumad)/

/** `tanggal 15`, `tanggal 5 bulan ini`: the month is known from elsewhere. */
export const dayOnly: Form = {
  id: 'day-only',
  starts: ['tanggal', 'tgl'],
  pattern: pattern(
    '(?:tanggal |tgl\\.?\\s*)(?<day>\\d{1,2})(?: bulan (?<frame>ini|lalu|depan|yang sama|itu|berikutnya|sebelumnya))?',
  ),
  read(groups, { after }) {
    const day = Number(groups['day'])
    if (day < 1 || day > 31 || /^[/.,-]\d/.test(after) || hijri.test(after)) return null
    return date({ day, shift: groups['frame'] === undefined ? undefined : shiftOf('month', groups['frame']) })
  },
  examples: [
    { text: 'Gaji dibayar pada tanggal 5 bulan ini.', finds: '2023-06-05' },
    { text: 'Puncaknya pada Mei 2023, tepatnya tanggal 15.', finds: '2023-05,2023-05-15' },
    { text: 'Sampai tanggal tua, uangnya habis.', finds: null },
  ],
}

import { isoDay, readDay, slashedDay } from './calendar-day.ts'
import { type Form, pattern } from './form.ts'
import { date, tail, towardOf } from './parts.ts'

/** `2022-11-02`, `02/11/2022`, `(2/11)`, `tanggal 2/11`. */
export const numericDate: Form = {
  id: 'numeric-date',
  starts: ['#', 'tanggal', 'tgl'],
  figure: { next: '-./' },
  pattern: pattern(`(?<word>tanggal |tgl\\.?\\s*)?(?:${isoDay}|${slashedDay})(?: (?<tail>${tail}))?`),
  read(groups, { before, after }) {
    const day = readDay(groups)
    if (!day || /[\d/.,-]$|rp\s?$/.test(before) || /^[/%-]|^[.,]\d/.test(after)) return null
    // A pair of numbers is a date only where something says so: «(2/11)», «tanggal 2/11»; not «1/2», «perkara 3/4».
    const bracketed = /\(\s*$/.test(before) && /^\s*\)/.test(after)
    const sure = groups['isoDay'] !== undefined || (groups['slashYear'] ?? '').length === 4
    if (!sure && !(groups['mark'] === '/' && (groups['word'] !== undefined || bracketed))) return null
    return date({ ...day, toward: towardOf(groups['tail']) })
  },
  examples: [
    { text: 'Arsip bertanggal 2022-11-02 itu hilang.', finds: '2022-11-02' },
    { text: 'Arsip bertanggal 02-11-2022 itu hilang.', finds: '2022-11-02' },
    { text: 'Rapat itu (2/6) batal.', finds: '2023-06-02' },
    { text: 'Skor akhir 2-1, gempa di 6.84 LS, tiga per empat atau 3/4.', finds: null },
    { text: 'Perkara 12/3/2020/PN itu ditutup.', finds: null },
  ],
}

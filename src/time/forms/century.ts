import { type Form, pattern } from './form.ts'
import { anyOrdinal, dash, date, ordinalOf } from './parts.ts'

/** `abad ke-20`, `abad XVIII`, `abad kelima SM`. */
export const century: Form = {
  id: 'century',
  starts: ['abad'],
  pattern: pattern(`abad (?<ordinal>${anyOrdinal}|[ivx]{1,6}|\\d{1,2})(?<bc> sm| sebelum masehi)?(?: masehi| m)?`),
  read(groups) {
    const ordinal = ordinalOf(groups['ordinal'])
    if (ordinal === null || ordinal > 30) return null
    return date({ century: groups['bc'] === undefined ? ordinal - 1 : -ordinal })
  },
  examples: [
    { text: 'Candi itu berasal dari abad ke-9.', finds: '08' },
    { text: 'Naskah abad XVIII itu dirawat.', finds: '17' },
    { text: 'Kota itu berdiri pada abad keempat SM.', finds: 'BC04' },
    { text: 'Setengah abad ia menulis.', finds: 'P0.5C' },
    { text: 'Lagu berjudul Abadi itu laris.', finds: null },
  ],
}

const afterCentury = new RegExp(`abad (?:ke-?)?(?:\\d{1,2}|[ivx]{1,6})(?:\\s*m)?(?:${dash}|\\s+(?:dan|atau)\\s+)$`)

/** The other of two centuries: `abad ke-18 dan [19]`, `abad XVI hingga [XVII]`. */
export const otherCentury: Form = {
  id: 'other-century',
  starts: ['#', 'ke', 'ke-', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'],
  figure: { digits: 2 },
  pattern: pattern('(?<=(?:-|hingga|sampai|dengan|s\\.?/?d\\.?|dan|atau)\\s*)(?<ordinal>(?:ke-?)?\\d{1,2}|[ivx]{1,5})'),
  read(groups, { before, after }) {
    const ordinal = ordinalOf(groups['ordinal'])
    if (ordinal === null || ordinal > 30 || !afterCentury.test(before) || /^\s+(?:orang|tahun)/.test(after)) return null
    return date({ century: ordinal - 1 })
  },
  examples: [
    { text: 'Mebel abad 18 dan 19 itu dirawat.', finds: '17,18' },
    { text: 'Benteng dari abad ke-16 hingga ke-17 itu runtuh.', finds: '15,16' },
    { text: 'Naskah abad XVI atau XVII itu hilang.', finds: '15,16' },
    { text: 'Ia menghitung 18 dan 19 kursi.', finds: null },
  ],
}

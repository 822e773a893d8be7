import { type Form, pattern } from './form.ts'
import { anyOrdinal, date, ordinalOf } from './parts.ts'

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

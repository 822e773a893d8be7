import { type Form, pattern } from './form.ts'
import { date, partOf } from './parts.ts'

/** `keesokan harinya`, `esok paginya`, `hari berikutnya`, `lusanya`, `malam harinya`, `sorenya`. */
export const nextDay: Form = {
  id: 'next-day',
  starts: [
    'esok',
    'esoknya',
    'hari',
    'keesokan',
    'keesokannya',
    'lusanya',
    'malam',
    'malamnya',
    'pagi',
    'paginya',
    'petang',
    'siang',
    'siangnya',
    'sore',
    'sorenya',
  ],
  pattern: pattern(
    '(?:(?<next>(?:keesokan|esok)(?: (?<nextpart>pagi|siang|sore|malam|hari)nya)|esoknya|keesokannya|hari (?:berikutnya|setelahnya|selanjutnya))|(?<second>lusanya)|(?<part>pagi|siang|sore|petang|malam)(?: hari)?nya)(?: itu)?',
  ),
  read(groups, { before, raw }) {
    const by = groups['next'] !== undefined ? 1 : groups['second'] === undefined ? 0 : 2
    // «hari-hari berikutnya», «pada malam-malamnya»
    if (/-$/.test(before) || (/(?:tiga|dua|\d\d?|beberapa)\s+$/.test(before) && raw.startsWith('hari'))) return null
    return date({ shift: { base: 'story', by, unit: 'day' }, part: partOf(groups['part'] ?? groups['nextpart']) })
  },
  examples: [
    { text: 'Pada 4 Mei 2022 ia tiba; keesokan harinya ia pulang.', finds: '2022-05-04,2022-05-05' },
    { text: 'Pada 4 Mei 2022 ia tiba. Malam harinya ia berpidato.', finds: '2022-05-04,2022-05-04TNI' },
    { text: 'Senin (5/6) hujan turun, sorenya banjir.', finds: '2023-06-05,2023-06-05TAF' },
    { text: 'Hari-hari berikutnya sepi.', finds: null },
  ],
}

import type { Said } from '../said.ts'
import { type Form, oneOf, pattern } from './form.ts'
import { anyOrdinal, date, ordinalOf, shiftOf } from './parts.ts'

const weeks = oneOf(['pekan', 'minggu'])

/** `hari pertama`, `hari terakhir` of what the story has given days to; `hari kedua pekan ini`. */
export const nthDay: Form = {
  id: 'nth-day',
  starts: ['hari'],
  pattern: pattern(`hari (?<ordinal>${anyOrdinal})(?: ${weeks} (?<week>ini|yang lalu|lalu|kemarin|depan|mendatang))?`),
  read(groups): Said | null {
    const nth = groups['ordinal'] === 'terakhir' ? -1 : ordinalOf(groups['ordinal'])
    if (nth === null || nth > 31 || /^\d/.test(groups['ordinal'] ?? '')) return null
    if (groups['week'] === undefined) return { kind: 'nth-day', nth }
    return nth < 1 || nth > 7 ? null : date({ weekday: nth % 7, shift: shiftOf('week', groups['week']) })
  },
  examples: [
    {
      text: 'Konferensi itu berlangsung 18-24 April 1955. Pada hari kedua konferensi delegasi berdebat.',
      finds: '1955-04-18,1955-04-24,1955-04-19',
    },
    {
      text: 'Festival digelar pada 3-5 Mei 2023. Pada hari terakhir, pengunjung membeludak.',
      finds: '2023-05-03,2023-05-05,2023-05-05',
    },
    {
      text: 'Pameran dibuka pada 2 Mei 2022. Hari pertama pameran sepi.',
      finds: '2022-05-02,2022-05-02',
    },
    { text: 'Rupiah menguat pada hari kedua pekan ini.', finds: '2023-06-13' },
    { text: 'Hari pertama sekolah selalu ramai.', finds: null },
  ],
}

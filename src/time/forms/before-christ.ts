import { type Form, pattern } from './form.ts'
import { date } from './parts.ts'

/** `300 SM`, `tahun 79 M`, `79 Masehi`. */
export const beforeChrist: Form = {
  id: 'before-christ',
  starts: ['#', 'tahun'],
  figure: { next: 'ms' },
  pattern: pattern('(?<word>tahun )?(?<year>\\d{1,4}) (?<era>sm|sebelum masehi|m|masehi)'),
  read(groups, { rawAfter, raw, after }) {
    const era = groups['era'] ?? ''
    const year = Number(groups['year'])
    // «79 m» is a length; «SM» is written in capitals.
    if (era.length <= 2 && !/(?:SM|M)$/.test(raw)) return null
    if (era === 'm' && groups['word'] === undefined) return null
    if (/^\./.test(after) && /^\.\d/.test(rawAfter)) return null
    return date({ year: era.startsWith('s') ? -year : year })
  },
  examples: [
    { text: 'Makam itu dari tahun 300 SM.', finds: 'BC0300' },
    { text: 'Gunung itu meletus tahun 79 Masehi.', finds: '0079' },
    { text: 'Tingginya 300 m.', finds: null },
  ],
}

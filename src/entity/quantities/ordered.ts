import { normAt } from '../desk.ts'
import { mentionOf, type QuantityRule } from './rule.ts'

/** Parts of a game or a race that are told by their number: `menit ke-28`, `putaran ke-13`. */
const PARTS: ReadonlySet<string> = new Set(['detik', 'lap', 'menit', 'putaran', 'ronde'])

/** When in a game or a race it happened: `gol pada menit ke-28`. */
export const ordered: QuantityRule = {
  id: 'ordered',
  read(desk, at, _first, last) {
    const unit = normAt(desk, at)
    if (!PARTS.has(unit) || at + 1 >= last) return null
    const nth = /^ke-?(\d{1,3})$/u.exec(normAt(desk, at + 1))
    if (!nth) return null
    return {
      mentions: [
        mentionOf(desk, {
          rule: 'ordered',
          first: at,
          last: at + 2,
          value: Number(nth[1]),
          unit,
          about: `${unit} ke`,
          mod: 'exact',
        }),
      ],
      next: at + 2,
    }
  },
  examples: [
    { text: 'Gol penyama lahir pada menit ke-73.', finds: '73 menit' },
    { text: 'Ini ulang tahun ke-50 kampus itu.', finds: null },
  ],
}

import { type Form, pattern } from './form.ts'
import { date } from './parts.ts'

/** `1990-an`, `tahun 1970-an`, `era 80-an`, `dekade 1960`. */
export const decade: Form = {
  id: 'decade',
  starts: ['#', 'dasawarsa', 'dekade', 'era', 'tahun'],
  figure: { digits: 4, next: '-a' },
  pattern: pattern(
    `(?:(?<word>tahun|era|dekade|dasawarsa|era tahun|dekade tahun) ['’]?(?<short>\\d{2}|[12]\\d{3})[-\\s]?an|(?<full>[12]\\d{3})-?an|(?:dekade|dasawarsa) (?<bare>[12]\\d{2}0))`,
  ),
  read(groups) {
    const printed = groups['short'] ?? groups['full'] ?? groups['bare'] ?? ''
    const year = printed.length === 2 ? 1900 + Number(printed) : Number(printed)
    return year % 10 === 0 ? date({ decade: year }) : null
  },
  examples: [
    { text: 'Gedung itu dibangun pada awal 1990-an.', finds: '199' },
    { text: 'Lagu era 80-an diputar lagi.', finds: '198' },
    { text: 'Sejak dekade 1960 sungai itu kering.', finds: '196' },
    { text: 'Harganya 70-an dolar AS.', finds: null },
  ],
}

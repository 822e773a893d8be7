import { aircraftMakes } from '../../lexicon/aircraft.ts'
import { peopleUnits } from '../../lexicon/counted-words.ts'
import { months } from '../../lexicon/months.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { numberedWords } from '../../lexicon/quantity-words.ts'
import type { Desk } from '../desk.ts'
import { normAt } from '../desk.ts'
import type { QuantityRule } from './rule.ts'

const ZONES: ReadonlySet<string> = new Set(['gmt', 'utc', 'wib', 'wit', 'wita'])

/** Whether the number at `at` is part of a date, a clock, a name or an address. */
export function namesSomething(desk: Desk, at: number): boolean {
  const norm = normAt(desk, at)
  const before = normAt(desk, at - 1)
  const after = normAt(desk, at + 1)
  if (months.has(after) || ZONES.has(after)) return true
  if (/^\d{1,2}$/u.test(norm) && months.has(before)) return true
  if (/^(?:19|20)\d\d$/u.test(norm)) return true
  if (aircraftMakes.has(before)) return true
  if (/^(?:pukul|jam)$/u.test(before) && /^\d{1,2}(?:[.:]\d\d)?$/u.test(norm)) return true
  if (/^\d{1,2}[-–]$/u.test(`${norm}${after}`) && isDayRange(desk, at)) return true
  // «SJ 182», «JT 610»: a flight; «Rp 10» and «US$ 5» are no words.
  const code = desk.tokens[at - 1]
  if (
    code?.kind === 'word' &&
    code.casing === 'upper' &&
    before.length === 2 &&
    !/^(?:as|di|ke|km|kg|mm|cm|ha|rp|us|tb|kk|wn)$/u.test(before) &&
    /^\d{2,4}$/u.test(norm) &&
    desk.tokens[at]?.start === code.end + 1
  )
    return true
  if (numberedWords.has(before)) {
    // «jam 7» names a time, «selama jam 7» too; «tahun 5» nothing: but «unit 3» is a name and «tahap 3» an order.
    return !(before === 'tahun' && /^(?:orang|kali)$/u.test(after))
  }
  return false
}

/** `18-24 April 1955`: days of one month. */
function isDayRange(desk: Desk, at: number): boolean {
  let end = at
  while (end < at + 7 && /^(?:\d{1,2}|[-–]|dan|,)$/u.test(normAt(desk, end))) end += 1
  return months.has(normAt(desk, end))
}

/** «di lantai empat terkunci», but «di lantai dua orang menunggu»: a number in words tells which where a place stands before it. */
const tellsWhich = (desk: Desk, at: number): boolean =>
  numberWords.has(normAt(desk, at)) &&
  numberedWords.has(normAt(desk, at - 1)) &&
  /^(?:dari|di|ke)$/u.test(normAt(desk, at - 2)) &&
  !peopleUnits.has(normAt(desk, at + 1))

/** Numbers that count nothing: dates, clocks, years, articles of law, house numbers. */
export const noQuantity: QuantityRule = {
  id: 'no-quantity',
  read(desk, at) {
    const token = desk.tokens[at]
    if (token && tellsWhich(desk, at)) return { mentions: [], next: at + 1 }
    if (!token || !/^\d/u.test(token.norm)) return null
    if (/[/:]/u.test(token.norm) || token.kind === 'address') return { mentions: [], next: at + 1 }
    if (!namesSomething(desk, at)) return null
    let next = at + 1
    while (
      /^[-–]$/u.test(normAt(desk, next)) &&
      /^\d/u.test(normAt(desk, next + 1)) &&
      desk.tokens[next]?.start === desk.tokens[next - 1]?.end
    )
      next += 2
    return { mentions: [], next }
  },
  examples: [
    { text: 'Pasal 27 ayat 3 direvisi pada 14 Maret 2019 pukul 10.30 WIB.', finds: null },
    { text: 'Festival berlangsung 12-15 Juni.', finds: null },
    { text: 'Pintu di lantai empat digembok.', finds: null },
    { text: 'Di lantai dua orang menunggu.', finds: '2 orang' },
    { text: 'ATR 72 Kasuari Air Tergelincir, 3 Penumpang Terluka', finds: '3 orang' },
  ],
}

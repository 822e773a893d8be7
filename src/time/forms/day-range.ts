import type { Said } from '../said.ts'
import { type Form, pattern } from './form.ts'
import { anyMonth, anyYear, dash, date, frameOf, monthOf, shiftOf, tail, towardOf, yearFrame, yearOf } from './parts.ts'

/** `3-5 Mei 2023`, `12 s.d. 15 Juni`, `4 dan 5 Juli`: days that share a month. */
export const dayRange: Form = {
  id: 'day-range',
  starts: ['#', 'tanggal', 'tgl'],
  figure: { digits: 2, next: '-,&adhms' },
  pattern: pattern(
    `(?:tanggal |tgl\\.?\\s*)?(?<first>\\d{1,2})(?<join>${dash}|\\s*(?:dan|atau|ataupun|maupun|serta|,|&)\\s*)(?:tanggal )?(?<second>(?<last>\\d{1,2})(?:[\\s-]\\s*(?<month>${anyMonth})(?:[\\s-](?:tahun )?(?<year>${anyYear})|(?<frame>${yearFrame}))?| bulan (?<which>ini|lalu|depan|yang sama|itu))(?: (?<tail>${tail}))?)`,
  ),
  read(groups, { raw, before: left }): Said | null {
    const [first, last] = [Number(groups['first']), Number(groups['last'])]
    // «H+5 atau 6 April 2025»: five days after the feast.
    if (/(?:^|[^a-z])h\s*[+-]\s*$/.test(left)) return null
    if (first < 1 || last > 31 || first >= last) return null
    const rest = {
      month: monthOf(groups['month']),
      year: yearOf(groups['year']),
      shift: groups['which'] === undefined ? frameOf(groups['frame']) : shiftOf('month', groups['which']),
      toward: towardOf(groups['tail']),
    }
    const second = groups['second'] ?? ''
    const before = raw.slice(0, raw.length - second.length).replace(/(?:\s*tanggal)?\s*$/i, '')
    return {
      kind: 'range',
      from: date({ day: first, ...rest }),
      to: date({ day: last, ...rest }),
      first: before.length - (groups['join'] ?? '').trimEnd().length,
      second: second.length,
      // «5 dan 7 Juli» are two days, not three.
      apart: last - first > 1 && /dan|atau|maupun|serta|,|&/.test(groups['join'] ?? ''),
    }
  },
  examples: [
    { text: 'Festival berlangsung 3-5 Mei 2023.', finds: '2023-05-03,2023-05-05' },
    { text: 'Pendaftaran dibuka 12 s.d. 15 Juni.', finds: '2023-06-12,2023-06-15' },
    { text: 'Ujian digelar tanggal 20 sampai 22 Maret 2022.', finds: '2022-03-20,2022-03-22' },
    { text: 'Ujian digelar tanggal 5-7 bulan depan.', finds: '2023-07-05,2023-07-07' },
    { text: 'Skornya 5-3 Mei itu.', finds: '2023-05-03' },
    { text: 'Skornya 3-5 untuk tim tamu.', finds: null },
  ],
}

/** Days of a list that share the month of its last: `[21], [24], dan 25 April 2023`. */
export const listedDay: Form = {
  id: 'listed-day',
  starts: ['#', 'tanggal', 'tgl'],
  figure: { digits: 2, next: ',&ads' },
  pattern: pattern(
    `(?:tanggal |tgl\\.?\\s*)?(?<day>\\d{1,2})(?=(?:,\\s*\\d{1,2})*,?(?:\\s*,\\s*| (?:dan|atau|ataupun|serta) |\\s*&\\s*)\\d{1,2} (?<month>${anyMonth})(?: (?:tahun )?(?<year>${anyYear}))?)`,
  ),
  read(groups, { before }) {
    const day = Number(groups['day'])
    if (day < 1 || day > 31 || /[\d/.,-]$/.test(before)) return null
    return date({ day, month: monthOf(groups['month']), year: yearOf(groups['year']) })
  },
  examples: [
    { text: 'Cuti bersama 21, 24, dan 25 April 2022.', finds: '2022-04-21,2022-04-24,2022-04-25' },
    { text: 'Ia tampil pada 5, 7, dan 9 Juni.', finds: '2023-06-05,2023-06-07,2023-06-09' },
    { text: 'Skornya 5, 7, dan 9 gol.', finds: null },
  ],
}

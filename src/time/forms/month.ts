import { months, shortMonths } from '../../lexicon/months.ts'
import { type Form, pattern } from './form.ts'
import { anyMonth, anyYear, date, frameOf, fullMonth, monthOf, shiftOf, towardOf, yearFrame, yearOf } from './parts.ts'

const next = '(?<tail>yang lalu|lalu|silam|kemarin|mendatang|depan|nanti|ini|itu|tersebut)'

/** `April 2019`, `bulan Mei tahun 2020`, `Oktober tahun lalu`, `Juli lalu`, `Desember`. */
export const month: Form = {
  id: 'month',
  starts: ['bulan', ...months.keys(), ...shortMonths.keys()],
  pattern: pattern(
    `(?<word>bulan )?(?:(?<dated>${anyMonth})(?:[\\s,-]\\s*(?:tahun )?(?<year>${anyYear})|['’](?<short>\\d{2})|(?<frame>${yearFrame}))|(?<month>${fullMonth}))(?: ${next})?`,
  ),
  read(groups, { before, raw, rawAfter }) {
    const name = groups['month']
    // People are named «April Jasmine», «Juli Santoso»; a month stands after a preposition or before a small word.
    const written = raw.charAt(0)
    if (name !== undefined && groups['word'] === undefined) {
      // «Jalan 17 Agustus»: the day was no day either.
      if (/\d\s+$/.test(before)) return null
      if (
        written === written.toLowerCase() &&
        (groups['tail'] === undefined || !/(?:pada|sejak|hingga|sampai)\s+$/.test(before))
      )
        return null
      const alone =
        groups['tail'] === undefined && !/(?:pada|di|sejak|hingga|sampai|bulan|per|sepanjang|selama)\s+$/.test(before)
      if (alone && /^\s\p{Lu}\p{Ll}+/u.test(rawAfter)) return null
    }
    const tailWord = groups['tail']
    return date({
      month: monthOf(name ?? groups['dated']),
      year: yearOf(groups['year'] ?? groups['short']),
      shift: tailWord === 'ini' ? shiftOf('year', 'ini') : frameOf(groups['frame']),
      toward: towardOf(tailWord),
    })
  },
  examples: [
    { text: 'Pabrik itu berdiri sejak April 2019.', finds: '2019-04' },
    { text: 'Ekspor turun pada bulan Mei tahun 2020.', finds: '2020-05' },
    { text: 'Kereta itu mulai melaju Oktober tahun lalu.', finds: '2022-10' },
    { text: 'Harga naik sejak November lalu.', finds: '2022-11' },
    { text: 'Pengiriman Agustus dijadwalkan ulang.', finds: '2023-08' },
    { text: 'Inflasi turun dibulan maret.', finds: '2023-03' },
    { text: 'Rapat Jan 2022 dicatat.', finds: '2022-01' },
    { text: 'April Santoso dan Juli Siregar hadir.', finds: null },
    { text: 'Menteri itu mundur pada november lalu.', finds: '2022-11' },
    { text: 'Ia mar dan des.', finds: null },
  ],
}

import { numberWords } from '../../lexicon/numbers.ts'
import { type Form, pattern } from './form.ts'
import { anyOrdinal, anyYear, date, frameOf, ordinalOf, shiftOf, towardOf, yearFrame, yearOf } from './parts.ts'

const when = `(?:(?:\\s*[/-]\\s*|(?: pada)? (?:tahun )?)(?<year>${anyYear})|(?<frame>${yearFrame})| (?<tail>lalu|mendatang|depan|ini))?`

/** `kuartal III/2023`, `triwulan IV`, `Q3 2023`, `semester I 2023`, `paruh pertama tahun depan`, `kedua tahun depan`. */
export const quarter: Form = {
  id: 'quarter',
  starts: ['kuartal', 'kwartal', 'paro', 'paruh', 'q1', 'q2', 'q3', 'q4', 'semester', 'triwulan', 'tw'],
  pattern: pattern(
    `(?:(?<unit>kuartal|kwartal|triwulan|tw|semester|paruh|paro)(?: |-)(?:ke ?)?(?<ordinal>${anyOrdinal}|satu|dua|tiga|empat)|q(?<q>[1-4]))${when}`,
  ),
  read(groups, { before }) {
    // «mahasiswa ekonomi semester 2»
    if (/(?:mahasiswa|mahasiswi|murid|santri|siswa|pelajar)\s(?:[^.,;]{0,30}\s)?$/.test(before)) return null
    const ordinal = numberWords.get(groups['ordinal'] ?? '') ?? ordinalOf(groups['ordinal'] ?? groups['q'])
    // «Pada paruh kedua, tuan rumah menambah gol»: of a match, where no year is told.
    if (groups['unit']?.startsWith('par') && !groups['year'] && !groups['frame'] && !groups['tail']) return null
    const half = /^(?:semester|par)/.test(groups['unit'] ?? '')
    if (ordinal === null || ordinal > (half ? 2 : 4)) return null
    return date({
      [half ? 'half' : 'quarter']: ordinal,
      year: yearOf(groups['year']),
      shift: groups['tail'] === 'ini' ? shiftOf('year', 'ini') : frameOf(groups['frame']),
      toward: towardOf(groups['tail']),
    })
  },
  examples: [
    { text: 'Laba kuartal III/2022 naik, juga pada Q1 2023.', finds: '2022-Q3,2023-Q1' },
    { text: 'Panen triwulan IV tahun lalu gagal, kuartal I lalu berhasil.', finds: '2022-Q4,2023-Q1' },
    { text: 'Ekspor semester I 2023 turun, seperti pada kuartal dua 2022.', finds: '2023-H1,2022-Q2' },
    { text: 'Harga akan turun pada paruh pertama tahun depan.', finds: '2024-H1' },
    { text: 'Pada paruh kedua, tuan rumah menambah gol.', finds: null },
    { text: 'Pertumbuhan triwulan I-2015 melambat.', finds: '2015-Q1' },
    { text: 'Mahasiswa semester 7 itu lulus; konser digelar mahasiswa ekonomi semester 2.', finds: null },
  ],
}

/** The other of two quarters: `kuartal pertama dan [kedua tahun depan]`. */
export const otherQuarter: Form = {
  id: 'other-quarter',
  starts: ['#', 'kedua', 'ketiga', 'keempat', 'ii', 'iii', 'iv'],
  figure: { digits: 2, next: '/' },
  pattern: pattern(`(?<ordinal>kedua|ketiga|keempat|ii|iii|iv|[2-4](?=/))${when}`),
  read(groups, { before }) {
    const first =
      /(?:^|\s)(kuartal|triwulan|semester|paruh) (?:pertama|kedua|ketiga|i|ii|iii|[1-3])(?:\s*-\s*| dan | hingga | sampai )$/.exec(
        before,
      )
    if (!first) return null
    const ordinal = ordinalOf(groups['ordinal']) ?? 0
    const half = first[1] === 'semester' || first[1] === 'paruh'
    return date({ [half ? 'half' : 'quarter']: ordinal, year: yearOf(groups['year']), shift: frameOf(groups['frame']) })
  },
  examples: [
    { text: 'Pasokan berlebih pada kuartal pertama dan kedua 2022.', finds: '2022-Q1,2022-Q2' },
    { text: 'Laba naik pada kuartal 3 dan 4/2022.', finds: '2022-Q3,2022-Q4' },
    { text: 'Orang kedua tahun itu menang.', finds: '2023' },
    { text: 'Orang pertama dan kedua menang.', finds: null },
  ],
}

/** `tiga kuartal pertama tahun ini`, `kuartal tiga pertama tahun ini`: most of a year, valued as the year. */
export const someQuarters: Form = {
  id: 'some-quarters',
  starts: ['dua', 'enam', 'kuartal', 'sembilan', 'tiga', '#'],
  figure: { digits: 2, next: 'bkt' },
  pattern: pattern(
    `(?:kuartal (?:dua|tiga)|(?:dua|tiga|2|3) (?:kuartal|triwulan)|(?:enam|sembilan|tiga|\\d{1,2}) bulan) pertama(?: (?:tahun )?(?<year>${anyYear})|(?<frame>${yearFrame}))`,
  ),
  read: (groups) => date({ year: yearOf(groups['year']), shift: frameOf(groups['frame']) }),
  examples: [
    { text: 'Pertumbuhan tiga kuartal pertama tahun ini melunak.', finds: '2023' },
    { text: 'Laba sembilan bulan pertama 2022 naik.', finds: '2022' },
    { text: 'Tiga bulan pertama terasa berat.', finds: 'P3M' },
    { text: 'Tiga pelari pertama masuk final.', finds: null },
  ],
}

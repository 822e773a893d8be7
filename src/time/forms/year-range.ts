import type { Said } from '../said.ts'
import { type Form, pattern } from './form.ts'
import { anyYear, date } from './parts.ts'

const named = /(?:^|\s)\p{Lu}[\p{L}\d.-]*(?: \d)?\s+$/u
const opening = /(?:^|\s)(?:Ajaran|Anggaran|Antara|Dalam|Musim|Pada|Periode|Sejak|Selama|Sepanjang|Tahun)\s+$/

/** `1950-1953`, `2019/2020`, `tahun ajaran 2023/2024`, `periode 2019–2024`, `musim 2022/23`. */
export const yearRange: Form = {
  id: 'year-range',
  starts: ['#', 'tahun'],
  figure: { digits: 4, next: '-/s' },
  pattern: pattern(
    `(?<first>(?:tahun (?:(?:ajaran|anggaran|pelajaran|akademik) )?)?(?<from>${anyYear}))\\s*(?:-|–|—|/|s\\.?/?d\\.?)\\s*(?<second>(?<to>${anyYear}|\\d{2}))`,
  ),
  read(groups, { before, after, rawBefore }): Said | null {
    const from = Number(groups['from'])
    const printed = groups['to'] ?? ''
    const to = printed.length === 2 ? Math.floor(from / 100) * 100 + Number(printed) : Number(printed)
    if (to <= from || to - from > 200 || /[\d/.,-]$/.test(before) || /^[/-]\d|^[.,]\d|^\s*(?:persen|%)/.test(after))
      return null
    if (printed.length === 2 && to - from !== 1) return null
    // «juara Liga Utama 2021/2022»: a season that ends a name.
    if (to - from === 1 && groups['first'] === groups['from'] && named.test(rawBefore) && !opening.test(rawBefore))
      return null
    return {
      kind: 'range',
      from: date({ year: from }),
      to: date({ year: to }),
      first: (groups['first'] ?? '').length,
      second: printed.length,
      apart: false,
    }
  },
  examples: [
    { text: 'Perang berkecamuk pada 1950-1953.', finds: '1950,1953' },
    { text: 'Siswa tahun ajaran 2023/2024 mendaftar.', finds: '2023,2024' },
    { text: 'Anggota periode 2019–2024 dilantik.', finds: '2019,2024' },
    { text: 'Gedung itu seluas 2000-1500 meter.', finds: null },
    { text: 'Klub itu juara Liga Utama 2021/2022, dan Liga 1 2019/2020.', finds: null },
  ],
}

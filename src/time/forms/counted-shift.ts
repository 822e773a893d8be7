import { timeUnits } from '../../lexicon/day-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { type Form, pattern } from './form.ts'
import { anyNumber, anyUnit, countOf, date, numberSigns, unitInitials } from './parts.ts'

export const oneUnit =
  '(?:sedetik|semenit|sejam|sehari|seminggu|sepekan|sebulan|setriwulan|sesemester|setahun|sewindu|sedekade|sedasawarsa|seabad)'
export const unitStarts = oneUnit.slice(3, -1).split('|')

const before = '(?:yang lalu|lalu|silam)'
const ahead = '(?:lagi|mendatang|yang akan datang)'
const later = '(?:kemudian|berselang|setelahnya|sesudahnya|setelah itu|sesudah itu|berikutnya|berlalu)'
const earlier = '(?:sebelumnya|sebelum itu|lebih (?:awal|cepat|dulu))'

/**
 * `dua hari lalu`, `sepekan silam`, `dua bulan lagi`, `tiga hari kemudian`, `sehari sebelumnya`, `tepat setahun lalu`,
 * `hari ini sepuluh tahun lalu`.
 */
export const countedShift: Form = {
  id: 'counted-shift',
  starts: ['#', 'hari', 'tepat', 'persis', ...numberWords.keys(), ...unitStarts],
  figure: { next: `${numberSigns}${unitInitials}` },
  pattern: pattern(
    `(?<exact>(?:hari ini )?(?:tepat |persis )|hari ini )?(?:(?<count>${anyNumber}) (?<unit>${anyUnit})|se(?<one>${anyUnit}))(?: (?:(?<ago>${before})|(?<ahead>${ahead})|(?<later>${later})|(?<earlier>${earlier})))`,
  ),
  read(groups, { before: left }) {
    const unit = timeUnits.get(groups['unit'] ?? groups['one'] ?? '')
    const count = groups['one'] === undefined ? countOf(groups['count']) : 1
    if (!unit || count === null || /[\d.,]$/.test(left)) return null
    // «berlangsung tiga hari sebelumnya», «selama dua tahun berikutnya»: a span, not a point.
    const spanning = groups['one'] === undefined ? /(?:selama|dalam|berlangsung|ada) $/ : /(?:selama|dalam|ada) $/
    if ((groups['earlier'] !== undefined || groups['later'] === 'berikutnya') && spanning.test(left)) return null
    const by = count * unit.by
    const story = groups['later'] !== undefined || groups['earlier'] !== undefined
    const back = groups['ago'] !== undefined || groups['earlier'] !== undefined
    const shift = { base: story ? 'story' : 'published', by: back ? -by : by, unit: unit.unit } as const
    return date({ shift, exact: groups['exact'] === undefined ? undefined : true })
  },
  examples: [
    { text: 'Jalan itu putus dua hari lalu.', finds: '2023-06-12' },
    { text: 'Ia pindah sepekan silam, dan tiga tahun yang lalu menikah.', finds: '2023-W23,2020' },
    { text: 'Dua bulan lagi jembatan dibuka.', finds: '2023-08' },
    { text: 'Pada 3 Mei 2022 ia ditangkap; tiga hari kemudian ia bebas.', finds: '2022-05-03,2022-05-06' },
    { text: 'Sehari sebelumnya, 2 Mei 2022, ia datang.', finds: '2022-05-02,2022-05-02' },
    { text: 'Ia dijadwalkan tiba pada 5 Mei 2022, tetapi datang sehari lebih awal.', finds: '2022-05-05,2022-05-04' },
    { text: 'Tepat setahun lalu bendungan itu jebol.', finds: '2022-06-14' },
    {
      text: 'Hari ini, bendungan itu jebol. Hari ini 10 tahun lalu bendungan lama jebol.',
      finds: '2023-06-14,2013-06-14',
    },
    { text: 'Ujian berlangsung tiga hari sebelumnya.', finds: 'P3D' },
    { text: 'Final digelar 4 Mei 2022; semifinal berlangsung sehari sebelumnya.', finds: '2022-05-04,2022-05-03' },
    { text: 'Dua orang lagi ditangkap kemudian.', finds: null },
  ],
}

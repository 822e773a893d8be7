import { type TimeUnit, timeUnits, vagueSpells } from '../../lexicon/day-words.ts'
import { numberWords, vagueCounts } from '../../lexicon/numbers.ts'
import type { Said } from '../said.ts'
import { unitStarts } from './counted-shift.ts'
import { type Form, oneOf, pattern } from './form.ts'
import { anyNumber, anyUnit, countOf, numberSigns, unitInitials } from './parts.ts'

const letters: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'C',
}

/** TIMEX3: `P3M`, `PT10M`, `P1DE`, `PXY`. */
export function period(count: number | null, unit: TimeUnit): string {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour'
  if (unit === 'half') return count === null ? 'PXM' : `P${count * 6}M`
  return `P${clock ? 'T' : ''}${count ?? 'X'}${letters[unit]}`
}

const vague = oneOf(['beberapa', ...vagueCounts.keys()])
const last =
  '(?: (?:terakhir(?: ini)?|belakangan(?: ini)?|ke depan|ke muka|mendatang|sebelumnya|berikutnya|pertama|penuh|lebih|itu|ini|tersebut|lamanya))'

/** `tiga bulan`, `5 tahun terakhir`, `dua tahun ke depan`, `beberapa hari`, `puluhan tahun`, `sepekan`, `5 jam 30 menit`. */
export const duration: Form = {
  id: 'duration',
  starts: ['#', 'beberapa', ...vagueCounts.keys(), ...numberWords.keys(), ...unitStarts],
  figure: { next: `-${numberSigns}${unitInitials}` },
  pattern: pattern(
    `(?:(?<count>${anyNumber}|${vague})(?:[\\s-]\\s*)(?<unit>${anyUnit})|se(?<one>${anyUnit}))(?:(?<half> setengah)| (?:dan (?=\\S+ (?:bulan|detik|hari|menit)\\b))?(?<more>${anyNumber}) (?<smaller>${anyUnit}))?(?<last>${last})?(?:(?= (?<after>setelah|sesudah|sebelum|usai|pasca) )|)`,
  ),
  read(groups, { before, after }): Said | null {
    const unit = timeUnits.get(groups['unit'] ?? groups['one'] ?? '')
    const whole = groups['one'] === undefined ? countOf(groups['count']) : 1
    const count = whole !== null && groups['half'] !== undefined ? whole + 0.5 : whole
    if (!unit || count === 0 || (groups['count'] !== undefined && /[\d.,/]$/.test(before))) return null
    if (isAge(before, after) || isSerial(before, after)) return null
    if (groups['after'] === undefined && isRate(groups['one'], before, after)) return null
    const short = groups['smaller'] === undefined ? undefined : timeUnits.get(groups['smaller'])
    const value = period(count === null ? null : count * unit.by, unit.unit)
    const more = short && countOf(groups['more']) !== null ? `${countOf(groups['more'])}${letters[short.unit]}` : ''
    const step =
      groups['after'] === undefined || count === null || /\bselama $/.test(before)
        ? null
        : count * unit.by * (groups['after'] === 'sebelum' ? -1 : 1)
    return { kind: 'duration', value: value + more, ...(step !== null && { after: { by: step, unit: unit.unit } }) }
  },
  examples: [
    { text: 'Proyek itu molor tiga bulan.', finds: 'P3M' },
    { text: 'Dalam 5 tahun terakhir harga naik.', finds: 'P5Y' },
    { text: 'Beberapa hari terakhir hujan turun, setelah puluhan tahun kering.', finds: 'PXD,PXY' },
    { text: 'Perjalanan makan satu setengah jam, kadang 2,5 jam.', finds: 'PT1.5H,PT2.5H' },
    { text: 'Ia dipenjara tiga tahun dan enam bulan.', finds: 'P3Y6M' },
    { text: 'Ia menunggu seminggu lebih, lalu dua jam setengah.', finds: 'P1W,PT2.5H' },
    { text: 'Korban berusia 34 tahun, anaknya (7 tahun) selamat; bayi berusia 2 tahun 3 bulan itu juga.', finds: null },
    { text: 'Produksinya 30 juta barel per hari, atau 500 sehari.', finds: null },
  ],
}

/** «berusia 34 tahun», «Andi (34 tahun)», «remaja 15 tahun itu». */
const isAge = (before: string, after: string): boolean =>
  /(?:usia|berusia|umur|berumur|seusia|seumur)(?:nya)?(?: (?:sekitar|baru|sudah|lebih dari|di atas|di bawah|genap|ke))? (?:\S+ tahun )?$/.test(
    before,
  ) ||
  (/\(\s*$/.test(before) && /^\s*\)/.test(after)) ||
  /(?:remaja|bocah|pria|wanita|perempuan|lelaki|anak|balita|bayi|gadis) $/.test(before)

/** «sehari-hari», «bulan ke-3» stand for nothing counted; «tahun 5» is read elsewhere. */
const isSerial = (before: string, after: string): boolean =>
  /(?:ke-|nomor |no\. ?|pasal |ayat |kelas )$/.test(before) || /^-/.test(after) || /^ ke-/.test(after)

/** «500 sehari», «dua kali seminggu», «per tiga bulan». */
const isRate = (one: string | undefined, before: string, after: string): boolean =>
  /(?:\bper|\/) ?$/.test(before) ||
  (one !== undefined &&
    /(?:(?<!\d)\d{1,3}(?:\.\d{3})*|hari|jam|kali|ribu|juta|miliar|triliun|persen|liter|ton) $/.test(before)) ||
  /^ sekali\b/.test(after)

/** `berhari-hari`, `bertahun-tahun`, `sesaat`. */
export const vagueSpell: Form = {
  id: 'vague-spell',
  starts: [...vagueSpells.keys()].flatMap((spell) => [spell, spell.split('-')[0] ?? spell]),
  pattern: pattern(`(?<spell>${oneOf(vagueSpells.keys())})(?! (?:lagi|kemudian)\\b)`),
  read(groups) {
    const value = vagueSpells.get(groups['spell'] ?? '')
    return value === undefined ? null : { kind: 'duration', value }
  },
  examples: [
    { text: 'Warga mengungsi berhari-hari.', finds: 'PXD' },
    { text: 'Sesaat kemudian ia pergi.', finds: null },
  ],
}

import { holidays } from '../../lexicon/holidays.ts'
import type { Said } from '../said.ts'
import { type Form, firstWords, initials, oneOf, pattern } from './form.ts'
import { anyYear, date, frameOf, towardOf, yearFrame, yearOf } from './parts.ts'

/** Holidays that people are named after. Sorted. */
const givenToPeople: ReadonlySet<string> = new Set(['natal', 'paskah', 'ramadan', 'ramadhan', 'valentine'])
/** Words with a capital that stand before a holiday and not before a surname. Sorted. */
const festive =
  /(?:^|\s)(?:Akhir|Awal|Bulan|Cuti|Hari|Ibadah|Jelang|Kado|Libur|Liburan|Malam|Menjelang|Menyambut|Misa|Mudik|Pasca|Perayaan|Pohon|Puasa|Raya|Saat|Sambut|Selama|Selamat|Suci|Usai)\s+$/

/** «Gilang Ramadhan», «kata Paskah»: a name, except in a headline, where every word has its capital. */
function isPerson(name: string, rawBefore: string): boolean {
  if (!givenToPeople.has(name)) return false
  if (/(?:^|\s)(?:kata|ujar|tutur|ucap|jelas|sebut|tegas|papar|imbuh|lanjut|ungkap)\s+$/i.test(rawBefore)) return true
  return (
    /[A-ZÀ-Þ][a-zß-ÿ]+\s+$/u.test(rawBefore) && !festive.test(rawBefore) && /(?:^|\s)[a-zß-ÿ]{4,}\s/u.test(rawBefore)
  )
}

/** `Lebaran`, `Idul Fitri 1445 H`, `H-7 Lebaran`, `Hari Pahlawan`, `Natal tahun lalu`, `malam Tahun Baru 2024`. */
export const holiday: Form = {
  id: 'holiday',
  starts: ['#', 'h', 'h+', 'h-', 'tanggal', ...firstWords(holidays.keys())],
  figure: { digits: 2, next: initials([...holidays.keys()].map((name) => name.replace(/^\d+ /, ''))) },
  pattern: pattern(
    `(?:tanggal (?=\\d))?(?:(?:h\\s*(?<sign>[+-])\\s*(?<days>\\d{1,2})) )?(?<name>${oneOf(holidays.keys())})(?: (?:(?<hijri>1[34]\\d{2})(?:\\s*(?:hijriah|hijriyah|h))?|(?<year>${anyYear})(?: masehi)?)|(?<frame>${yearFrame})| (?<tail>lalu|mendatang|kemarin|nanti))?`,
  ),
  read(groups, { before, raw, rawBefore }): Said | null {
    const name = (groups['name'] ?? '').replaceAll(/\s+/g, ' ')
    // «Mandailing Natal» and «KwaZulu-Natal» are places, «tahun baru» in small letters any new year.
    if (/(?:mandailing|provinsi|kabupaten|jalan|gedung|masjid|desa|[a-z]-) ?$/.test(before)) return null
    if (!/\p{Lu}/u.test(raw) && (!name.includes(' ') || name === 'tahun baru' || /^\d/.test(name))) return null
    if (isPerson(name, rawBefore)) return null
    const shift = frameOf(groups['frame'])
    const toward = towardOf(groups['tail'])
    const offset = Number(groups['days'] ?? 0) * (groups['sign'] === '-' ? -1 : 1)
    const year = yearOf(groups['year'])
    return {
      kind: 'holiday',
      name,
      offset,
      ...(year !== undefined && { year }),
      ...(groups['hijri'] !== undefined && { hijri: Number(groups['hijri']) }),
      ...(shift && { shift }),
      ...(toward && { toward }),
    }
  },
  examples: [
    { text: 'Arus mudik memuncak pada H-3 Lebaran.', finds: '2023-04-19' },
    { text: 'Idul Fitri 1445 H jatuh pada Rabu, 10 April 2024.', finds: '2024-04-10,2024-04-10' },
    { text: 'Upacara Hari Pahlawan 2021 dan Nyepi 2020 batal.', finds: '2021-11-10,2020-03-25' },
    { text: 'Jalan raya sepi pada Natal tahun lalu, juga saat Paskah 2019.', finds: '2022-12-25,2019-04-21' },
    { text: 'Tanggal 1 Muharam 1445 Hijriah jatuh pada 19 Juli 2023.', finds: '2023-07-19,2023-07-19' },
    { text: 'Umat merayakan Natal 2021.', finds: '2021-12-25' },
    { text: 'Anggaran itu cukup, kata Paskah, menteri; ia lahir di Mandailing Natal.', finds: null },
  ],
}

/** `HUT ke-75 RI`: the seventeenth of August that many years after 1945. */
export const independence: Form = {
  id: 'independence',
  starts: ['hut'],
  pattern: pattern(
    'hut (?:ke-?\\s*(?<first>\\d{1,3}) (?:kemerdekaan )?(?:ri|republik indonesia|indonesia|kemerdekaan)|(?:kemerdekaan )?(?:ri|republik indonesia|indonesia) ke-?\\s*(?<last>\\d{1,3}))',
  ),
  read: (groups) => date({ year: 1945 + Number(groups['first'] ?? groups['last']), month: 8, day: 17 }),
  examples: [
    { text: 'Lomba digelar dalam rangka HUT ke-75 RI.', finds: '2020-08-17' },
    { text: 'Kampus itu merayakan dies natalis ke-60, dan HUT ke-10 kota.', finds: null },
  ],
}

/** `bulan Ramadan 2023`, `Ramadan tahun lalu`, `libur Nataru`. */
export const holySeason: Form = {
  id: 'holy-season',
  starts: ['bulan', 'nataru', 'ramadan', 'ramadhan'],
  pattern: pattern(
    `(?:(?:bulan )?(?:bulan suci )?(?<name>ramadan|ramadhan)|(?<end>nataru))(?: (?:(?<hijri>1[34]\\d{2})(?:\\s*(?:hijriah|h))?|(?<year>${anyYear}))|(?<frame>${yearFrame}))?`,
  ),
  read(groups, { raw, rawAfter, rawBefore }): Said | null {
    // «Ramadhan Pohan» is a man.
    if (/^[Rr]ama\S+$/.test(raw) && (/^\s\p{Lu}\p{Ll}/u.test(rawAfter) || isPerson('ramadan', rawBefore))) return null
    const shift = frameOf(groups['frame'])
    const year = yearOf(groups['year'])
    return {
      kind: 'holiday',
      name: groups['end'] === undefined ? 'ramadan' : 'nataru',
      offset: 0,
      ...(year !== undefined && { year }),
      ...(groups['hijri'] !== undefined && { hijri: Number(groups['hijri']) }),
      ...(shift && { shift }),
    }
  },
  examples: [
    { text: 'Harga naik selama Ramadan 2022.', finds: '2022-04-03/2022-05-01' },
    { text: 'Tiket Nataru 2023 habis.', finds: '2023-12-24/2024-01-02' },
    { text: 'Pak Ramadhan Pohan dan pemain drum Gilang Ramadhan hadir.', finds: null },
  ],
}

/** `H-3`, `H+2` of the holiday that the article has named: «Arus mudik Lebaran memuncak pada H-3». */
export const aroundHoliday: Form = {
  id: 'around-holiday',
  starts: ['h', 'h+', 'h-'],
  pattern: pattern('h\\s*(?<sign>[+-])\\s*(?<days>\\d{1,2})'),
  read(groups, { raw, after }): Said | null {
    // «H-7 pemungutan suara» counts to something else.
    if (
      !raw.startsWith('H') ||
      !/^\s*(?:$|[.,;:()"-]|(?:atau|dan|hingga|ini|juga|lalu|nanti|pada|sampai|yaitu|yakni)\b)/.test(after)
    )
      return null
    return { kind: 'holiday', name: '', offset: Number(groups['days']) * (groups['sign'] === '-' ? -1 : 1) }
  },
  examples: [
    { text: 'Arus mudik Lebaran 2022 memuncak pada H-3.', finds: '2022-05-02,2022-04-29' },
    {
      text: 'Arus mudik Lebaran 2022 memuncak pada H-3, arus balik pada H+5 atau 7 Mei 2022.',
      finds: '2022-05-02,2022-04-29,2022-05-07,2022-05-07',
    },
    { text: 'Logistik dikirim pada H-7 pemungutan suara.', finds: null },
  ],
}

import { weekdays } from '../../lexicon/weekdays.ts'
import type { Groups, Shift } from '../said.ts'
import { type Form, pattern } from './form.ts'
import {
  anyNumber,
  anyPart,
  anyWeekday,
  anyZone,
  countOf,
  date,
  partOf,
  shiftOf,
  towardOf,
  weekdayOf,
} from './parts.ts'

const endsInWeekday = new RegExp(`${anyWeekday}\\s+$`)
const week = '(?:pekan|minggu) (?:ini|yang lalu|lalu|silam|kemarin|depan|mendatang|yang sama|itu|sebelumnya|berikutnya)'
const weeksAgo = `(?<count>${anyNumber}) (?:pekan|minggu) (?:yang lalu|lalu|silam)`
/** «buka setiap hari kecuali Senin»: a day on which nothing happens */
const excepted = /(?:^|\s)(?:kecuali|terkecuali)(?:\s+(?:hari|pada|setiap))*\s+$/
const place = /(?:pasar|jalan|stasiun|terminal|halte|kelurahan|kecamatan|taman)\s+$/

/** `Rabu`, `Rabu pagi WIB`, `Jumat pekan lalu`, `Senin depan`, `Kamis malam itu`, `Sabtu dua pekan lalu`. */
export const weekday: Form = {
  id: 'weekday',
  starts: ['hari', ...weekdays.keys()],
  pattern: pattern(
    `(?<word>hari )?(?<weekday>${anyWeekday})(?: (?<part>${anyPart})(?: (?:${anyWeekday})(?!\\s*\\())?)?(?: ${anyZone})?(?: (?<week>${week})| ${weeksAgo}| (?<tail>hari ini|ini|yang lalu|lalu|silam|tadi|kemarin|depan|mendatang|nanti|besok|itu|yang sama)(?: (?<late>${anyPart}))?)?`,
  ),
  read(groups, { raw, rawBefore, rawAfter, before }) {
    const name = groups['weekday'] ?? ''
    const capital = raw.replace(/^hari\s+/i, '').charAt(0)
    const tailWord = groups['tail']
    if (name === 'minggu' && !isSunday(groups, capital, rawBefore)) return null
    // «Jumat Agung», «Rabu Abu», «Aksi Kamisan», «Black Friday»: names of their own; «Sabtu, 3 …» is another form's.
    if (/^ (?:Agung|Abu|Putih|Kliwon|Legi|Pahing|Pon|Wage|Curhat|Berkah|Bersih|Keramat)\b/.test(rawAfter)) return null
    // «Pasar Minggu», «Stasiun Pasar Senen»
    if (place.test(before) || excepted.test(before)) return null
    return date({
      weekday: weekdayOf(name),
      part: partOf(groups['part'] ?? groups['late']),
      shift: weekOf(groups),
      toward: tailWord === 'besok' ? 'future' : towardOf(tailWord),
      named: tailWord === 'itu' || tailWord === 'yang sama' ? true : undefined,
    })
  },
  examples: [
    { text: 'Harga naik pada Senin.', finds: '2023-06-12' },
    { text: 'Kapal tiba di sana (Selasa pagi WIB).', finds: '2023-06-13TMO' },
    { text: 'Ia dilantik Jumat pekan lalu.', finds: '2023-06-09' },
    { text: 'Perahu itu hanyut Sabtu dua pekan lalu.', finds: '2023-06-03' },
    { text: 'Museum buka setiap hari kecuali Senin.', finds: 'P1D' },
    { text: 'Sidang akan dibuka lagi Senin depan.', finds: '2023-06-19' },
    { text: 'Sidang dibuka Jumat ini.', finds: '2023-06-16' },
    { text: 'Laga pada Minggu lalu berakhir imbang.', finds: '2023-06-11' },
    { text: 'Dalam dua minggu, harga minggu ini naik.', finds: 'P2W,2023-W24' },
    { text: 'Umat mengikuti Rabu Abu.', finds: '2023-02-22' },
    { text: 'Kios di Pasar Minggu terbakar.', finds: null },
    { text: 'Peserta Aksi Kamisan berpayung hitam.', finds: null },
  ],
}

/** `Rabu pekan lalu`; `Rabu ini` is of this week too, but `Minggu ini` may be the one that is just over. */
function weekOf(groups: Groups): Shift | undefined {
  const { week, count, tail, weekday: name } = groups
  const weeks = count === undefined ? null : countOf(count)
  if (weeks !== null) return { base: 'published', by: -weeks, unit: 'week' }
  if (week !== undefined) return shiftOf('week', week.replace(/^\S+\s+/, ''))
  return tail === 'ini' && weekdayOf(name) !== 0 ? { base: 'published', by: 0, unit: 'week' } : undefined
}

/** `malam Minggu`: the night that leads to Sunday, Saturday's. */
export const eve: Form = {
  id: 'eve',
  starts: ['malam'],
  pattern: pattern(`malam (?<weekday>${anyWeekday})(?! (?:lalu|depan|ini)\\b)`),
  read(groups, { before }) {
    const next = weekdayOf(groups['weekday'])
    if (next === undefined || endsInWeekday.test(before) || /(?:setiap|tiap)\s+$/.test(before)) return null
    return date({ weekday: (next + 6) % 7, part: 'TNI' })
  },
  examples: [
    { text: 'Alun-alun ramai pada malam Minggu.', finds: '2023-06-10TNI' },
    { text: 'Sabtu malam Minggu alun-alun ramai.', finds: '2023-06-10TNI' },
    { text: 'Setiap malam Minggu alun-alun ramai.', finds: 'P1D' },
    { text: 'Lagu malam biru itu sendu.', finds: null },
  ],
}

/** `minggu` is a week; `Minggu` is Sunday, but where a sentence begins with it only if more than `lalu` follows. */
function isSunday(groups: Groups, capital: string, rawBefore: string): boolean {
  if (
    groups['part'] !== undefined ||
    groups['week'] !== undefined ||
    groups['count'] !== undefined ||
    groups['word'] !== undefined
  )
    return true
  if (capital !== 'M') return false
  const opens = /^[\s"“'‘(]*$/.test(rawBefore) || /[:"“]\s*$/.test(rawBefore)
  return !opens || groups['tail'] === undefined || groups['tail'] === 'tadi' || groups['tail'] === 'itu'
}

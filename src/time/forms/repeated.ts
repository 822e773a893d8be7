import { timeUnits } from '../../lexicon/day-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { weekdays } from '../../lexicon/weekdays.ts'
import type { Said } from '../said.ts'
import { period } from './duration.ts'
import { type Form, pattern } from './form.ts'
import { anyNumber, anyPart, anyUnit, anyWeekday, countOf, numberSigns, unitInitials, weekdayOf } from './parts.ts'

const iso = (weekday: number): string => `XXXX-WXX-${weekday === 0 ? 7 : weekday}`

/** `setiap tahun`, `tiap Jumat`, `saban hari`, `setiap 5 menit`, `setiap pagi`. */
export const every: Form = {
  id: 'every',
  starts: ['saban', 'setiap', 'tiap', 'tiap-tiap'],
  pattern: pattern(
    `(?:setiap|tiap|saban|tiap-tiap) (?:(?:hari )?(?<weekday>${anyWeekday})(?: ${anyPart})?|(?:tanggal )\\d{1,2}|(?<part>${anyPart})(?: ${anyWeekday})?|(?:(?<count>${anyNumber}) )?(?<unit>${anyUnit})(?:nya)?(?: sekali)?)`,
  ),
  read(groups, { raw }): Said | null {
    const weekday = weekdayOf(groups['weekday'])
    if (weekday !== undefined && !(groups['weekday'] === 'minggu' && / minggu/.test(raw)))
      return { kind: 'set', value: iso(weekday) }
    if (groups['part'] !== undefined) return { kind: 'set', value: 'P1D' }
    const unit = timeUnits.get(groups['unit'] ?? (groups['weekday'] === undefined ? '' : 'minggu'))
    if (!unit) return null
    return { kind: 'set', value: period((countOf(groups['count']) ?? 1) * unit.by, unit.unit) }
  },
  examples: [
    { text: 'Setiap tahun sungai itu meluap.', finds: 'P1Y' },
    { text: 'Pasar dibuka tiap Jumat dan saban Minggu.', finds: 'XXXX-WXX-5,XXXX-WXX-7' },
    { text: 'Bus berangkat setiap 5 menit.', finds: 'PT5M' },
    { text: 'Setiap orang datang.', finds: null },
  ],
}

/** `dua kali seminggu`, `tiga kali dalam setahun`, `sekali sebulan`, `lima tahun sekali`. */
export const times: Form = {
  id: 'times',
  starts: ['#', 'sekali', ...numberWords.keys(), 'sehari', 'seminggu', 'sepekan', 'sebulan', 'setahun'],
  figure: { next: `${numberSigns}${unitInitials}` },
  pattern: pattern(
    `(?:(?:(?:${anyNumber}) kali|sekali)(?: dalam)? se(?<one>${anyUnit})|(?:(?<count>${anyNumber}) (?<unit>${anyUnit})|se(?<single>${anyUnit})) sekali)`,
  ),
  read(groups): Said | null {
    const unit = timeUnits.get(groups['one'] ?? groups['unit'] ?? groups['single'] ?? '')
    if (!unit) return null
    const count = groups['count'] === undefined ? 1 : countOf(groups['count'])
    return { kind: 'set', value: period(count === null ? null : count * unit.by, unit.unit) }
  },
  examples: [
    { text: 'Obat diminum dua kali sehari.', finds: 'P1D' },
    { text: 'Pemilu digelar lima tahun sekali.', finds: 'P5Y' },
    { text: 'Ia datang dua kali.', finds: null },
  ],
}

/** `Senin-Jumat`, `Sabtu-Minggu` told as a habit. */
export const weekdayPair: Form = {
  id: 'weekday-pair',
  starts: [...weekdays.keys()],
  pattern: pattern(`(?<first>${anyWeekday})(?=\\s*[-–]\\s*(?:${anyWeekday})(?!\\s*\\(|,?\\s*\\d))`),
  read(groups, { before }): Said | null {
    if (/(?:pada|sejak|akhir pekan ini) $/.test(before)) return null
    const weekday = weekdayOf(groups['first'])
    return weekday === undefined ? null : { kind: 'set', value: iso(weekday) }
  },
  examples: [
    { text: 'Loket buka Senin-Jumat.', finds: 'XXXX-WXX-1,XXXX-WXX-5' },
    { text: 'Ia bertanding pada Sabtu-Minggu (10-11/6).', finds: '2023-06-10,2023-06-11' },
    { text: 'Kereta dari Pasar Senen-Tanah Abang mogok.', finds: null },
  ],
}

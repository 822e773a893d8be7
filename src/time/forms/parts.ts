import { dayParts, type TimeUnit, timeUnits } from '../../lexicon/day-words.ts'
import { months, shortMonths } from '../../lexicon/months.ts'
import { numberOf, numberWords, ordinalWords, roman, scaleWords } from '../../lexicon/numbers.ts'
import { weekdays } from '../../lexicon/weekdays.ts'
import { zoneNames } from '../../lexicon/zones.ts'
import type { Clock, DateSaid, Groups, Shift, Toward } from '../said.ts'
import { initials, oneOf } from './form.ts'

/** Pieces of patterns, and how to read what they match. */
export const anyMonth = `(?:${oneOf(months.keys())}|${oneOf(shortMonths.keys())}\\.?)`
export const fullMonth = oneOf(months.keys())
export const anyWeekday = oneOf(weekdays.keys())
export const anyYear = '(?:1\\d{3}|20\\d{2})'
export const anyPart = '(?:dini hari|subuh|(?:pagi|siang|sore|malam)(?: hari)?|larut malam|petang)'
export const anyZone = '(?:wib|wita|wit|(?:gmt|utc)(?:\\s*[+-]\\s*\\d{1,2})?)'
export const anyUnit = oneOf([...timeUnits.keys()].filter((unit) => unit !== 'malam'))
/** For `Figure.next`: of a month; of what counts, «1.500», «2,5», «2 setengah», «3 kali», «4 hari». */
export const monthInitials = initials([...months.keys(), ...shortMonths.keys()])
export const numberSigns = '.,s'
export const unitInitials = initials([...timeUnits.keys(), 'kali'])
const word = oneOf(numberWords.keys())
export const anyNumber = `(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}(?:,\\d{1,2})?(?: setengah)?|${word}(?: ${oneOf([...numberWords.keys(), ...scaleWords.keys(), 'belas'])}){0,6})`
export const anyOrdinal = `(?:${oneOf(ordinalWords.keys())}|ke-?\\s*\\d{1,2}|terakhir|[ivx]{1,5}|[1-4])`
export const dash = '\\s*(?:-|–|—|hingga|sampai(?: dengan)?|s\\.?/?d\\.?)\\s*'

/** Where a year stands in for one not printed: `13 Juli tahun yang sama`, `Desember tahun lalu`. */
export const yearFrame =
  '(?:(?: di| pada)? tahun (?:yang sama|itu|tersebut|ini|lalu|kemarin|silam|sebelumnya|depan|berikutnya|mendatang))'

/** Words after a date that say which way it lies. */
export const tail = '(?:yang lalu|lalu|silam|kemarin|mendatang|depan|nanti|ini|itu|tersebut)'

export const monthOf = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : (months.get(name) ?? shortMonths.get(name.replace('.', '')))

export const weekdayOf = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : weekdays.get(name.replace('’', "'"))

/** `dua belas`, `1,5`, `2 setengah` as a number. */
export function countOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const words = text.trim().split(/\s+/)
  const digits = Number((words[0] ?? '').replaceAll('.', '').replace(',', '.'))
  if (Number.isNaN(digits)) return numberOf(words)
  return digits + (words[1] === 'setengah' ? 0.5 : 0)
}

/** `ketiga`, `ke-3`, `III`, `3` as 3; `terakhir` as null. */
export function ordinalOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const plain = text.replaceAll(/\s+/g, ' ')
  const digits = /\d+/.exec(plain)
  return digits ? Number(digits[0]) : (ordinalWords.get(plain) ?? roman(plain))
}

export function partOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const plain = text.replaceAll(/\s+/g, ' ')
  return dayParts.get(plain) ?? dayParts.get(plain.replace(/ hari$/, ''))
}

/** Minutes east of Greenwich: `wita` → 480, `gmt+7` → 420. */
export function zoneOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const [, name = '', sign, hours] = /^([a-z]+)\s*(?:([+-])\s*(\d{1,2}))?/.exec(text) ?? []
  const zone = zoneNames.get(name)
  if (zone === undefined) return null
  return zone.minutes + (hours === undefined ? 0 : Number(hours) * 60 * (sign === '-' ? -1 : 1))
}

/** A year of two or four digits: `’98` → 1998. */
export function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const digits = text.replace(/^['’]/, '')
  if (digits.length === 4) return Number(digits)
  return Number(digits) + (Number(digits) <= 40 ? 2000 : 1900)
}

export function towardOf(word: string | undefined): Toward | undefined {
  if (word === undefined) return undefined
  if (/lalu$|^silam|^kemarin/.test(word)) return 'past'
  return /^(?:mendatang|depan|nanti)/.test(word) ? 'future' : undefined
}

/** `tahun yang sama`, `pekan lalu`, `bulan ini`, by the word after the unit. */
export function shiftOf(unit: TimeUnit, word: string): Shift {
  if (/^yang sama|^itu|^tersebut/.test(word)) return { base: 'story', by: 0, unit }
  if (/^sebelumnya/.test(word)) return { base: 'story', by: -1, unit }
  if (/^(?:berikutnya|selanjutnya|setelahnya|sesudahnya)/.test(word)) return { base: 'story', by: 1, unit }
  if (/lalu$|^silam|^kemarin/.test(word)) return { base: 'published', by: -1, unit }
  return { base: 'published', by: /^(?:depan|mendatang)/.test(word) ? 1 : 0, unit }
}

export const frameOf = (text: string | undefined): Shift | undefined =>
  text === undefined ? undefined : shiftOf('year', text.trim().replace(/^(?:di |pada )?\s*tahun\s+/, ''))

/** A clock from its groups `hour`, `minute`, `zone`, `place`, with the part of day that tells 8 from 20. */
export function clockOf(groups: Groups, part?: string): Clock | null {
  const printed = Number(groups['hour'])
  const minute = Number(groups['minute'] ?? 0)
  if (Number.isNaN(printed) || printed > 24 || minute > 59 || (printed === 24 && minute > 0)) return null
  const late = (part === 'TEV' || part === 'TNI' || part === 'TAF') && printed < 12 && !(part === 'TAF' && printed > 9)
  const night = part === 'TNI' && printed < 4
  // «jam 12 malam»
  const midnight = part === 'TNI' && printed === 12
  const place = groups['place']
  return {
    hour: midnight ? 0 : late && !night ? printed + 12 : printed,
    minute,
    zone: zoneOf(groups['zone']),
    place: place ?? null,
  }
}

export const date = (fields: Omit<DateSaid, 'kind'>): DateSaid => ({ kind: 'date', ...fields })

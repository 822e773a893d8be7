import { awayWords, lastingWords } from '../../lexicon/duration-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import type { Mod, QuantityMention } from '../../model/quantity.ts'
import type { TimeMention } from '../../model/time.ts'
import { type Grid, norm, type Run } from '../grid.ts'

const timeUnits: Readonly<Record<string, string>> = {
  S: 'detik',
  M: 'menit',
  H: 'jam',
  D: 'hari',
  W: 'pekan',
  TM: 'menit',
  PM: 'bulan',
  Y: 'tahun',
}

/** Whether a sentence tells of prison: «hukuman itu menjadi 10 tahun dari sebelumnya 20 tahun». */
function isOfJail(grid: Grid, token: number): boolean {
  const sentence = grid.reading.sentences[grid.sentenceOf[token] ?? -1]
  for (let at = sentence?.first ?? token; at < token; at += 1)
    if (/^(?:hukuman|kurungan|penjara|pidana|vonis)$/.test(norm(grid, at))) return true
  return false
}

/** Months of a year. */
const YEAR = 12

/** The value and unit of a length: 72 `menit` of `PT1H12M`, 3.5 `tahun` of `P3Y6M`; null for a mix of months and days. */
function measured(duration: string): { readonly value: number; readonly unit: string } | null {
  const parts = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(duration)
  if (parts)
    return {
      value: Number(parts[2]),
      unit: timeUnits[parts[3] === 'M' ? (parts[1] ? 'TM' : 'PM') : (parts[3] ?? '')] ?? '',
    }
  const [, years, months] = /^P(\d+)Y(\d+)M$/.exec(duration) ?? []
  if (years !== undefined)
    return { value: Math.round((Number(years) + Number(months) / YEAR) * 100) / 100, unit: 'tahun' }
  const clock = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration)
  if (!clock) return null
  const [hours, minutes, seconds] = [1, 2, 3].map((at) => Number(clock[at] ?? 0))
  const whole = (hours ?? 0) * 60 + (minutes ?? 0)
  return clock[3] === undefined
    ? { value: whole, unit: 'menit' }
    : { value: whole * 60 + (seconds ?? 0), unit: 'detik' }
}

/** «selama sebulan», «setengah jam»: loosely said; not «sepuluh hari», «sembilan tahun». */
const isLoose = (word: string): boolean => /^se(?!lama)/.test(word) && (numberWords.get(word) ?? 0) < 2

/** «sekitar 30 menit», «lebih dari dua jam»: how exact, as TIMEX3 says it. */
const mods: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['APPROX', 'about'],
  ['LESS_THAN', 'atmost'],
  ['MORE_THAN', 'atleast'],
])

const isHedge = (word: string): boolean => /^(?:sekitar|hampir|lebih|dari|kurang|sedikitnya|hanya)$/.test(word)

/** The lower end of «5-10 detik», «lima sampai sepuluh menit», which stands two tokens before the length; null without one. */
function lowerEnd(grid: Grid, first: number): number | null {
  if (!/^(?:-|–|atau|hingga|sampai)$/.test(norm(grid, first - 1))) return null
  const word = norm(grid, first - 2)
  return /^\d{1,3}$/.test(word) ? Number(word) : (numberWords.get(word) ?? null)
}

/** A length of time as a quantity: `P4D` of «jeda empat hari» is 4 `hari`; null for ages, spans up to a date and the like. */
export function lengthOf(grid: Grid, time: TimeMention, { first, last }: Run): QuantityMention | null {
  if (time.timex.type !== 'DURATION' || time.value) return null
  const length = measured(time.timex.value)
  if (!length || awayWords.has(norm(grid, last))) return null
  for (let token = first; token < last; token += 1)
    if (isLoose(norm(grid, token)) && !isHedge(norm(grid, token))) return null
  const low = lowerEnd(grid, first)
  const ranges = low !== null && low < length.value
  const begin = ranges ? first - 2 : first
  let before = begin - 1
  while (isHedge(norm(grid, before))) before -= 1
  const opens = lastingWords.has(norm(grid, first))
  // «Selama sepuluh tahun, ia …» opens a story.
  if (opens && (norm(grid, last) === ',' || grid.sentenceOf[first - 1] !== grid.sentenceOf[first])) return null
  if (norm(grid, before) === 'selama' && grid.sentenceOf[before - 1] !== grid.sentenceOf[before]) return null
  const noun = opens ? norm(grid, first) : norm(grid, before)
  const jail = /^(?:penjara|kurungan|bui)$/.test(norm(grid, last))
  const cut =
    length.unit === 'tahun' && /^(?:dari|jadi|menjadi|sebelumnya)$/.test(norm(grid, before)) && isOfJail(grid, first)
  // «lebih cepat 0,07 detik»: seconds are always measured.
  const timed = length.unit === 'detik'
  if (!opens && !jail && !cut && !timed && !lastingWords.has(noun) && !lastingWords.has(norm(grid, before - 1)))
    return null
  return {
    start: grid.reading.tokens[begin]?.start ?? time.start,
    end: time.end,
    unit: length.unit,
    value: ranges ? low : length.value,
    to: ranges ? length.value : null,
    about: jail ? norm(grid, last) : 'lama',
    mod: mods.get(time.timex.mod ?? '') ?? 'exact',
    rule: 'length',
  }
}

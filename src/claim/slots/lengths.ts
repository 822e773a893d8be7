import type { QuantityMention } from '../../model/quantity.ts'
import type { TimeMention } from '../../model/time.ts'
import { type Grid, norm, type Run } from '../grid.ts'

/** What is spent in time, before its length: «selama 58 detik», «tertunda dua jam», «jeda empat hari». Sorted. */
const lasting = new Set([
  'berdurasi',
  'berjalan',
  'berlangsung',
  'dihukum',
  'divonis',
  'hukuman',
  'jeda',
  'keunggulan',
  'kurungan',
  'mundur',
  'molor',
  'pembekuan',
  'penjara',
  'selama',
  'selisih',
  'tenggat',
  'terlambat',
  'tertunda',
  'tunda',
])

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

/** A length of time as a quantity: `P4D` of «jeda empat hari» is 4 `hari`; null for ages, spans up to a date and the like. */
export function lengthOf(grid: Grid, time: TimeMention, { first, last }: Run): QuantityMention | null {
  const parts = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(time.timex.value)
  if (time.timex.type !== 'DURATION' || time.value || !parts) return null
  // «selama sebulan»: loosely said.
  for (let token = first; token < last; token += 1) if (/^se(?!lama)/.test(norm(grid, token))) return null
  let before = first - 1
  while (/^(?:sekitar|hampir|lebih|dari|kurang|sedikitnya|hanya)$/.test(norm(grid, before))) before -= 1
  const opens = lasting.has(norm(grid, first))
  // «Selama sepuluh tahun, ia …» opens a story.
  if (opens && (norm(grid, last) === ',' || grid.sentenceOf[first - 1] !== grid.sentenceOf[first])) return null
  const noun = opens ? norm(grid, first) : norm(grid, before)
  const jail = /^(?:penjara|kurungan|bui)$/.test(norm(grid, last))
  const cut = parts[3] === 'Y' && /^(?:dari|jadi|menjadi|sebelumnya)$/.test(norm(grid, before)) && isOfJail(grid, first)
  if (!opens && !jail && !cut && !lasting.has(noun) && !lasting.has(norm(grid, before - 1))) return null
  const unit = timeUnits[parts[3] === 'M' ? (parts[1] ? 'TM' : 'PM') : (parts[3] ?? '')] ?? ''
  const { start, end } = time
  return {
    start,
    end,
    value: Number(parts[2]),
    to: null,
    unit,
    about: jail ? norm(grid, last) : 'lama',
    mod: 'exact',
    rule: 'length',
  }
}

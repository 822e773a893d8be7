import type { Ordinal } from '../model/claim.ts'
import type { Candidate } from './candidates.ts'
import { type Grid, norm } from './grid.ts'

const ordinalWords: ReadonlyMap<string, Ordinal> = new Map<string, Ordinal>([
  ['pertama', 'first'],
  ['perdana', 'first'],
  ['kedua', 'second'],
  ['ketiga', 'third'],
  ['keempat', 'fourth'],
  ['kelima', 'fifth'],
  ['keenam', 'sixth'],
  ['ketujuh', 'seventh'],
  ['kedelapan', 'eighth'],
  ['kesembilan', 'ninth'],
  ['kesepuluh', 'tenth'],
  ['terakhir', 'last'],
  ['terbaru', 'last'],
])

/** Before these the word counts things or parts, not turns: «babak pertama», «hari kedua», «tingkat pertama». */
const parts = new Set([
  'abad',
  'anak',
  'babak',
  'bagian',
  'bulan',
  'dunia',
  'gelombang',
  'hal',
  'hari',
  'kelas',
  'kuartal',
  'laga',
  'menit',
  'minggu',
  'orang',
  'paruh',
  'pekan',
  'peringkat',
  'periode',
  'posisi',
  'putaran',
  'rangking',
  'semester',
  'tahap',
  'tahun',
  'tempat',
  'tingkat',
  'triwulan',
  'urutan',
  'wakil',
])

/** After `kedua` a noun makes it "both": «kedua pemimpin», «kedua negara». */
const both = new Set([
  'belah',
  'kali',
  'kalinya',
  'sejak',
  'setelah',
  'di',
  'pada',
  'dengan',
  'dalam',
  'untuk',
  'mereka',
  'ini',
  'itu',
  'yang',
  'bagi',
  'antara',
  'dari',
  'tahun',
  'setelahnya',
  'dan',
])

/** Which one of a series it was: «pertemuan puncak kedua», «untuk pertama kalinya»; «pertama sejak 2019» is none. */
export function orderOf(grid: Grid, { clause, first, last }: Candidate): Ordinal | null {
  const { tokens } = grid.reading
  let best: { readonly ordinal: Ordinal; readonly distance: number } | null = null
  for (let token = clause.first; token < clause.last; token += 1) {
    const here = tokens[token]
    if (!here?.word || (grid.timeOf[token] ?? -1) >= 0) continue
    const ordinal = ordinalWords.get(here.norm) ?? ordinalWords.get(here.word.stem)
    if (!ordinal) continue
    const previous = norm(grid, token - 1)
    const next = norm(grid, token + 1)
    if (parts.has(previous) || next === 'sejak' || next === 'dalam') continue
    const times = next === 'kali' || next === 'kalinya' || previous === 'kali'
    if (times && (norm(grid, token + 2) === 'sejak' || norm(grid, token + 2) === 'dalam')) continue
    if (ordinal === 'second' && token + 1 < clause.last && tokens[token + 1]?.kind === 'word' && !both.has(next))
      continue
    // An enumerator opens its sentence: «Kedua, pemerintah …».
    if (token === clause.first && next === ',') continue
    const distance = token >= last ? token - last : times ? first - token : first - token + 6
    if (distance <= 8 && (!best || distance < best.distance)) best = { ordinal, distance }
  }
  return best?.ordinal ?? null
}

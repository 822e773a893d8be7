import type { Candidate } from '../candidates.ts'
import { type Grid, norm } from '../grid.ts'
import type { Standing } from './standing.ts'

/** Verbs that happen where something leaves. Sorted. */
const LEAVING: ReadonlySet<string> = new Set([
  'berangkat',
  'bertolak',
  'diberangkatkan',
  'keberangkatan',
  'lepas',
  'terbang',
])

/** Whether one of the words stands from one token up to another. */
function holds(grid: Grid, from: number, to: number, words: RegExp): boolean {
  for (let token = from; token < to; token += 1) if (words.test(norm(grid, token))) return true
  return false
}

/** «berangkat dari Bima ke Sape»: it left at Bima. */
const isGoal = (grid: Grid, { first, last }: Candidate, { ahead, opens }: Standing): boolean =>
  LEAVING.has(norm(grid, first)) && /^(?:ke|menuju)$/u.test(ahead) && holds(grid, last, opens, /^dari$/u)

/** Verbs and nouns of coming and bringing, which happen elsewhere than where they set out. Sorted. */
const COMING: ReadonlySet<string> = new Set([
  'beli',
  'datang',
  'dibeli',
  'didatangkan',
  'diimpor',
  'impor',
  'kembali',
  'melaju',
  'membeli',
  'mendarat',
  'mendatangkan',
  'mengimpor',
  'menempuh',
  'pulang',
  'tiba',
])

/** Types of bringing somebody or something somewhere. Sorted. */
const BRINGING: ReadonlySet<string> = new Set(['deploy', 'evacuate', 'move', 'supply', 'transfer'])

/** So many tokens behind where it set out stands where it goes. */
const LEG = 8

/** «didatangkan dari Bima», «dikerahkan dari Bima ke Sape»: where it set out. */
function isOrigin(grid: Grid, { first, type }: Candidate, { ahead, after, run }: Standing): boolean {
  if (!after || ahead !== 'dari') return false
  if (COMING.has(norm(grid, first))) return true
  return BRINGING.has(type) && holds(grid, run.last, run.last + LEG, /^(?:ke|menuju)$/u)
}

/** «Pesawat dari Bima mendarat di Sape»: where what the clause is about comes from. */
const isHome = (grid: Grid, { clause }: Candidate, { ahead, after, opens }: Standing): boolean =>
  !after && ahead === 'dari' && opens - 2 >= clause.first && grid.reading.tokens[opens - 2]?.kind === 'word'

/** Nouns of a way that one is on. Sorted. */
const WAYS: ReadonlySet<string> = new Set([
  'jalan',
  'jurusan',
  'kereta',
  'pelayaran',
  'penerbangan',
  'perjalanan',
  'relasi',
  'rute',
  'trayek',
])

/** «meninggal dalam perjalanan ke Sape», «saat dalam pelayaran dari Bima menuju Sape»: on the way, at neither end. */
function isEnd(grid: Grid, { first, last }: Candidate, { ahead, opens, run }: Standing): boolean {
  if (!/^(?:dari|ke|menuju|tujuan)$/u.test(ahead)) return false
  for (let token = opens - 2; token > opens - LEG; token -= 1) {
    if (token < last && token >= first) return false
    if (WAYS.has(norm(grid, token)))
      return /^(?:dari|ke|menuju|tujuan)$/u.test(norm(grid, token + 1)) && run.first > token
  }
  return false
}

/** Whether a place is only one end of a way, where the claim happens at the other or between. */
export const isElsewhereOnTheWay = (grid: Grid, candidate: Candidate, standing: Standing): boolean =>
  isGoal(grid, candidate, standing) ||
  isOrigin(grid, candidate, standing) ||
  isHome(grid, candidate, standing) ||
  isEnd(grid, candidate, standing)

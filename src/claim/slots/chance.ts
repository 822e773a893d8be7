import type { Candidate } from '../candidates.ts'
import { type Grid, norm } from '../grid.ts'

/** Nouns for what may come about, and verbs of what it still takes. Sorted. */
const chances: ReadonlySet<string> = new Set([
  'berpeluang',
  'butuh',
  'harapan',
  'kans',
  'kesempatan',
  'membutuhkan',
  'peluang',
])

/** Words between a chance and what it is one of: «peluang tim tamu untuk | juara». */
const REACH = 6

/** «peluang tim itu untuk juara», «kans juara», «butuh keajaiban untuk menang»: it has not come about. */
export function isChance(grid: Grid, { first, clause }: Candidate): boolean {
  if (/^(?:kans|peluang)$/u.test(norm(grid, first - 1))) return true
  if (norm(grid, first - 1) !== 'untuk') return false
  const sentence = grid.sentenceOf[clause.first]
  for (let token = first - 2; token >= first - 2 - REACH && grid.sentenceOf[token] === sentence; token -= 1) {
    if (/^[,;:]$/u.test(norm(grid, token))) return false
    if (chances.has(norm(grid, token))) return true
  }
  return false
}

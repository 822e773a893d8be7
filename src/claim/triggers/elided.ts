import { interval } from '../../model/time.ts'
import { dateAt, dateOf, type Grid, held, nameAt, norm } from '../grid.ts'

/** Kinds of names that a year in brackets tells of: who won, what was hit; no film, law or tournament. */
const doers: ReadonlySet<string> = new Set(['country', 'organisation', 'person', 'place'])

/** Whether the token opens the mention of a year or of some years, and of nothing finer. */
function isYear(grid: Grid, token: number): boolean {
  const index = grid.timeOf[token] ?? -1
  if (index < 0 || grid.timeRuns[index]?.first !== token) return false
  return /^\d{4}(?:\/\d{4})?$/.test(dateOf(grid.reading.times[index])?.edtf ?? '')
}

/** The year before a comma or a coordinator: its first token, -1 without one. */
function yearBefore(grid: Grid, token: number): number {
  let before = token - 1
  if (/^(?:dan|serta)$/.test(norm(grid, before))) before -= 1
  if (norm(grid, before) === ',') before -= 1
  const run = held(grid.timeRuns, grid.timeOf[before])
  return before < token - 1 && run && isYear(grid, run.first) ? run.first : -1
}

/**
 * A year that tells a happening again without its verb: «juara: Budi (1988), Tono (1990, 1992)», «tsunami pada 1928,
 * 1967 dan 1984». «Tono (1950-1992)» and «(lahir 1950)» tell none.
 */
export function isElided(grid: Grid, token: number): boolean {
  if (!isYear(grid, token)) return false
  const named = nameAt(grid, token - 2)
  if (norm(grid, token - 1) === '(') return named?.entities.some(({ kind }) => doers.has(kind)) ?? false
  const year = yearBefore(grid, token)
  return year >= 0 && span(grid, year) <= span(grid, token)
}

/** «Rute ke Kupang menyusul pada 1 Desember», «menyusul dua hari kemudian»: what was told before, again. */
export const comesNext = (grid: Grid, token: number): boolean =>
  norm(grid, token) === 'menyusul' && dateAt(grid, norm(grid, token + 1) === 'pada' ? token + 2 : token + 1) !== null

const span = (grid: Grid, token: number): number => interval(dateAt(grid, token)?.edtf ?? '')?.first ?? 0

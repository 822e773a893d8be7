import { type Grid, nameAt, norm } from '../grid.ts'
import type { Standing } from './standing.ts'
import { isPlaceName } from './venue.ts'

/** The token behind the address that goes on at one: `meledak` of «di Desa Mekar, Kabupaten Sagara, meledak». */
export function addressEndOf(grid: Grid, from: number): number {
  let token = from
  while (norm(grid, token) === ',' && isPlaceName(grid, token + 1))
    token = grid.nameRuns[grid.nameOf[token + 1] ?? -1]?.last ?? token + 2
  return token > from && norm(grid, token) === ',' ? token + 1 : token
}

/** «di Arena Sagara, Kupang, Jepang»: behind a comma, in what begins with a word of place; up to this many names. */
const ADDRESS = 4

/** Whether a name goes on with an address: «di Arena Sagara, Kupang, Jepang». */
export function isInAddress(grid: Grid, { opens, entity, run, mention }: Standing): boolean {
  // «Di Kupang, Presiden Rahma berpidato»
  if (opens !== run.first || mention.title !== null || entity.kind === 'group') return false
  const next = grid.reading.tokens[run.last]
  const beyond = nameAt(grid, run.last + 1)?.entities[0]
  const state = next?.norm === ',' && beyond?.kind === 'country'
  const ends =
    entity.kind === 'country' || entity.kind === 'place' ? next?.kind !== 'word' || next.norm === 'pada' : state
  if (!ends) return false
  let token = opens - 1
  for (let names = 0; names < ADDRESS && norm(grid, token) === ','; names += 1) {
    let first = token - 1
    while (grid.reading.tokens[first]?.kind === 'word' && grid.reading.tokens[first]?.casing !== 'lower') first -= 1
    if (first === token - 1) return false
    if (/^(?:di|ke)$/u.test(norm(grid, first))) return true
    token = first
  }
  return false
}

/** «Desa Mekar, Kecamatan Sukamaju»: what the place before it lies in, though no table knows. */
export function isAddressEnd(grid: Grid, { run, entity }: Standing): boolean {
  if (entity.kind !== 'place' || norm(grid, run.first - 1) !== ',') return false
  return nameAt(grid, run.first - 2)?.entities[0]?.kind === 'place'
}

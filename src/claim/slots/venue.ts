import type { Candidate } from '../candidates.ts'
import { type Grid, nameAt, norm, sentenceAt } from '../grid.ts'
import { happeningVerbs } from '../triggers/light-verbs.ts'
import { holdsVerb, isVerb } from '../triggers/verbs.ts'
import { lyingVerbs, type Standing } from './standing.ts'

/** Words with which an event is where a deed is done: «mengalahkan Persada dalam final yang digelar di Bogor». */
const WITHIN: ReadonlySet<string> = new Set(['dalam', 'di', 'ketika', 'melalui', 'pada', 'saat'])

/** So many tokens may stand between the verb that tells where and the place: «berlangsung Minggu (3/4) di». */
const REACH = 14

/** The verb before a place that only tells that something takes place there, «berlangsung dua hari di Bogor»; -1 without one. */
function placingVerb(grid: Grid, { ahead, opens }: Standing, from: number): number {
  if (ahead !== 'di') return -1
  for (let token = opens - 1; token >= Math.max(from, opens - REACH); token -= 1) {
    if (isPlacing(grid, token)) return token
    // «terjadi di depan Pasar Sagara di Bogor»: the nearer place is meant.
    if (isVerb(grid, token) || norm(grid, token) === 'yang' || isPlaceName(grid, token)) return -1
  }
  return -1
}

/** Whether a token is of a place's name. */
export const isPlaceName = (grid: Grid, token: number): boolean => nameAt(grid, token)?.entities[0]?.kind === 'place'

const isPlacing = (grid: Grid, token: number): boolean =>
  happeningVerbs.has(norm(grid, token)) || norm(grid, token) === 'bertempat'

/** The word that leads the noun of a relative clause into its sentence: `dalam` of «dalam final seri ketiga yang …»; -1. */
function leaderOf(grid: Grid, relative: number, from: number): number {
  for (let token = relative - 1; token >= from; token -= 1) {
    if (WITHIN.has(norm(grid, token))) return token
    if (isVerb(grid, token) || norm(grid, token) === ',' || norm(grid, token) === 'yang') return -1
  }
  return -1
}

/** «gempa yang terjadi di Bogor», «Rapat itu digelar di Bogor»: the noun is what takes place there. */
function isOfNoun(grid: Grid, { last }: Candidate, verb: number): boolean {
  if (norm(grid, verb - 1) === 'yang') return !holdsVerb(grid, { first: last, last: verb - 1 })
  // «Kecelakaan yang melibatkan tiga truk itu terjadi di Bogor»
  let open = false
  for (let token = last; token < verb; token += 1) {
    if (norm(grid, token) === 'yang') open = true
    else if (!open && isVerb(grid, token)) return false
  }
  return true
}

/** «menang dalam final yang digelar di Bogor», «Pada final yang digelar di Bogor, Persada menang» */
function isOfDeed(grid: Grid, { first, last }: Candidate, verb: number, { run, after }: Standing): boolean {
  if (norm(grid, verb - 1) !== 'yang') return false
  const leader = leaderOf(grid, verb - 1, after ? last : sentenceAt(grid, first).first)
  if (after) return leader >= 0 && !holdsVerb(grid, { first: last, last: leader })
  return leader === sentenceAt(grid, first).first && !holdsVerb(grid, { first: run.last, last: first })
}

/** «menerjang rumah yang berada di Bogor»: where what is behind the verb lies. */
function isOfObject(grid: Grid, { last }: Candidate, { ahead, opens, after }: Standing): boolean {
  const verb = opens - 2
  return (
    after &&
    ahead === 'di' &&
    lyingVerbs.has(norm(grid, verb)) &&
    norm(grid, verb - 1) === 'yang' &&
    verb - 1 >= last &&
    !holdsVerb(grid, { first: last, last: verb - 1 })
  )
}

/** Whether a place is where the text says that the happening, or the event in which something is done, takes place. */
export function isVenue(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { first, last, voice } = candidate
  if (standing.entity.kind === 'person') return false
  if (isOfObject(grid, candidate, standing)) return true
  const from = standing.after ? last : sentenceAt(grid, first).first
  const verb = placingVerb(grid, standing, from)
  if (verb < 0) return false
  return (
    (voice === 'noun' && standing.after && isOfNoun(grid, candidate, verb)) || isOfDeed(grid, candidate, verb, standing)
  )
}

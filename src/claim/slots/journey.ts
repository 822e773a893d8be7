import { subordinators } from '../../lexicon/conjunctions.ts'
import {
  backWords,
  comingVerbs,
  goingRoots,
  journeyVerbs,
  leavingVerbs,
  wayNouns,
} from '../../lexicon/journey-words.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm } from '../grid.ts'
import { holdsWord, isVerb } from '../triggers/verbs.ts'
import type { Standing } from './standing.ts'

const isTowards = (word: string): boolean => word === 'ke' || word === 'menuju'

/** «berangkat dari Bima ke Sape»: it left at Bima. */
const isGoal = (grid: Grid, { first, last }: Candidate, { ahead, opens }: Standing): boolean =>
  leavingVerbs.has(norm(grid, first)) && isTowards(ahead) && holdsWord(grid, last, opens, (word) => word === 'dari')

/** Types of bringing somebody or something somewhere. Sorted. */
const BRINGING: ReadonlySet<string> = new Set(['deploy', 'evacuate', 'move', 'supply', 'transfer'])

/** So many tokens behind where it set out stands where it goes. */
const LEG = 8

/** «kembali ke Bima dari kunjungan di Sape»: what he came from was there. */
function isOfErrand(grid: Grid, { first, last }: Candidate, { ahead, after, opens }: Standing): boolean {
  if (!after || ahead !== 'di' || !comingVerbs.has(norm(grid, first))) return false
  const from = nearestWord(grid, last, opens - 1, 'dari')
  return (
    from >= 0 &&
    grid.reading.tokens[from + 1]?.casing === 'lower' &&
    !holdsWord(grid, from, opens, (word) => word === ',')
  )
}

/** The last token of a word in a run; -1 without one. */
function nearestWord(grid: Grid, from: number, to: number, word: string): number {
  for (let token = to - 1; token >= from; token -= 1) if (norm(grid, token) === word) return token
  return -1
}

/** Words before what one goes through on a way. Sorted. */
const THROUGH: ReadonlySet<string> = new Set(['lewat', 'melalui', 'via'])

/** «tiba di Bima melalui Pelabuhan Sape», «diterbangkan ke Bima lewat Bandara Sape»: passed on the way to a place that is told. */
function isPassage(grid: Grid, { first, last, type, voice }: Candidate, { after, opens }: Standing): boolean {
  if (!after || voice === 'noun' || !THROUGH.has(norm(grid, opens - 1))) return false
  const word = grid.reading.tokens[first]?.word
  const goes =
    comingVerbs.has(norm(grid, first)) || BRINGING.has(type) || goingRoots.has(word?.root ?? norm(grid, first))
  return goes && holdsWord(grid, last, opens, (one) => isTowards(one) || one === 'di')
}

/** «didatangkan dari Bima», «dikerahkan dari Bima ke Sape»: where it set out. */
function isOrigin(grid: Grid, { first, type }: Candidate, { ahead, after, run }: Standing): boolean {
  if (!after || ahead !== 'dari') return false
  if (comingVerbs.has(norm(grid, first))) return true
  return BRINGING.has(type) && holdsWord(grid, run.last, run.last + LEG, isTowards)
}

/**
 * «Pesawat dari Bima mendarat di Sape», «diikuti 300 sopir dari Bima»: where those come from of whom it is told; but
 * «warga dari Bima mengungsi».
 */
function isHome(grid: Grid, { clause, type, first }: Candidate, { ahead, after, opens }: Standing): boolean {
  if (ahead !== 'dari') return false
  const before = grid.reading.tokens[opens - 2]
  // «mengangkut 300 penumpang dari Bima»: that is where it left.
  if (after) return peopleNouns.has(before?.norm ?? '') && !journeyVerbs.has(norm(grid, first))
  return opens - 2 >= clause.first && before?.kind === 'word' && !(type === 'evacuate' && isDweller(grid, opens - 2))
}

/** The last of «warga yang berasal», «warga asal», «warga»: before `dari`. */
export const isDweller = (grid: Grid, token: number): boolean =>
  norm(grid, token) === 'warga' || (norm(grid, token) === 'berasal' && norm(grid, token - 2) === 'warga')

/** «perjalanan | pulang dari Bima». Sorted. */
const turnings: ReadonlySet<string> = new Set(['balik', 'kembali', 'pulang'])

/** Words before the place of an occasion. Sorted. */
const WITHIN: ReadonlySet<string> = new Set(['di', 'pada'])

/** «dalam perjalanan pulang dari acara perpisahan di Bima»: where the occasion was from which one came. */
function isOfOccasion(grid: Grid, { ahead, opens }: Standing, bound: number): boolean {
  if (!WITHIN.has(ahead) || grid.reading.tokens[bound + 1]?.casing !== 'lower') return false
  if (!/^(?:dari|ke|menuju)$/u.test(norm(grid, bound))) return false
  for (let token = bound + 1; token < opens - 1; token += 1)
    if (isVerb(grid, token) || subordinators.has(norm(grid, token)) || !/^\p{L}/u.test(norm(grid, token))) return false
  return opens - 1 > bound + 1
}

/** «meninggal dalam perjalanan ke Sape», «saat dalam pelayaran dari Bima menuju Sape»: on the way, at neither end. */
function isEnd(grid: Grid, { first, last }: Candidate, standing: Standing): boolean {
  const { ahead, opens, run } = standing
  const isBound = /^(?:dari|ke|menuju|tujuan)$/u
  for (let token = opens - 2; token > opens - LEG; token -= 1) {
    if (token < last && token >= first) return false
    if (!wayNouns.has(norm(grid, token))) continue
    const bound = turnings.has(norm(grid, token + 1)) ? token + 2 : token + 1
    if (!isBound.test(ahead)) return isOfOccasion(grid, standing, bound)
    return isBound.test(norm(grid, bound)) && run.first > token
  }
  return false
}

/** «menerbangkannya ke Bima», «kabur ke Sape»: where somebody is brought or gets away to, right behind the verb. */
export const isReached = (grid: Grid, { first, last, voice }: Candidate, { ahead, after, opens }: Standing): boolean =>
  after &&
  voice !== 'noun' &&
  ahead === 'ke' &&
  opens === last + 1 &&
  goingRoots.has(grid.reading.tokens[first]?.word?.root ?? norm(grid, first))

/** «ditangkap di Sape setibanya dari Bima»: where somebody has come from by then. */
export const isLeftBehind = (grid: Grid, { first, last }: Candidate, { ahead, opens }: Standing): boolean =>
  ahead === 'dari' && (opens - 2 < first || opens - 2 >= last) && backWords.has(norm(grid, opens - 2))

/** Whether a place is only one end of a way, where the claim happens at the other or between. */
export const isElsewhereOnTheWay = (grid: Grid, candidate: Candidate, standing: Standing): boolean =>
  isGoal(grid, candidate, standing) ||
  isOrigin(grid, candidate, standing) ||
  isOfErrand(grid, candidate, standing) ||
  isPassage(grid, candidate, standing) ||
  isHome(grid, candidate, standing) ||
  isLeftBehind(grid, candidate, standing) ||
  isEnd(grid, candidate, standing)

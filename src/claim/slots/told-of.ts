import { comparedPlaces } from '../../lexicon/adjectives.ts'
import { disasterNouns, suspectNouns } from '../../lexicon/bystander-words.ts'
import { takingAwayVerbs } from '../../lexicon/journey-words.ts'
import { caseWords } from '../../lexicon/owner-words.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import type { EventType } from '../../model/claim.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, nameAt, norm } from '../grid.ts'
import { happeningVerbs } from '../triggers/light-verbs.ts'
import { holdsVerb, holdsWord, isVerb } from '../triggers/verbs.ts'
import { lyingVerbs, type Standing, undone } from './standing.ts'
import { isPlaceName } from './venue.ts'

const isCompared = (grid: Grid, { opens, ahead }: Standing): boolean =>
  ahead === 'di' && comparedPlaces.has(norm(grid, opens - 2))

/** Types of what is done about a case elsewhere than where it happened. */
const ABOUT: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'charge', 'sentence', 'transfer', 'try'])

const isDoing = (word: string): boolean => /^pe.{3,}an$/u.test(word)

/** «menetapkan tersangka kasus penipuan di Bogor»: where the case happened. */
function isOfCase(grid: Grid, { last, type }: Candidate, { after, opens, ahead }: Standing): boolean {
  if (!after || ahead !== 'di' || !ABOUT.has(type)) return false
  for (let token = last; token < opens; token += 1) {
    // «menangkap Rahma, pelaku pembunuhan di Bogor»
    if (norm(grid, token) === ',' && suspectNouns.has(norm(grid, token + 1)) && isDoing(norm(grid, token + 2)))
      return !holdsWord(grid, token + 1, opens, (word) => word === ',')
    // «menahan tersangka kasus suap, Rahma, di Bogor»
    if (norm(grid, token) === ',' || (grid.timeOf[token] ?? -1) >= 0) return false
  }
  for (let token = last; token < opens; token += 1)
    if (caseWords.has(norm(grid, token)) && (grid.nameOf[token] ?? -1) < 0) return true
  return false
}

/** «terjatuh, lalu dirawat di RSUD Mekar»: where the next verb takes them. */
function isOfNextVerb(grid: Grid, { last, voice }: Candidate, { after, opens }: Standing): boolean {
  if (!after || voice === 'noun') return false
  let joined = false
  for (let token = last; token < opens; token += 1) {
    const word = norm(grid, token)
    if (/^(?:dan|kemudian|lalu|serta|sebelum)$/u.test(word)) joined = true
    else if (joined && takingAwayVerbs.has(word)) return true
  }
  return false
}

/** «Jembatan yang menghubungkan Bogor dengan Depok itu ambruk»: its two ends. */
function isJoined(grid: Grid, { first }: Candidate, { run }: Standing): boolean {
  const own = clauseOf(grid, run.first)
  if (own === undefined || norm(grid, first) === 'menghubungkan') return false
  for (let token = run.first - 1; token >= own.first; token -= 1) {
    if (norm(grid, token) === 'menghubungkan') return true
    if (norm(grid, token) === 'di' || isVerb(grid, token)) return false
  }
  return false
}

const isLiving = (word: string): boolean => word === 'tinggal'

/** «Warga yang tinggal di Bogor menggugat»: of what the noun before the verb is told. */
function isOfRelative(grid: Grid, { first, type, voice, clause }: Candidate, { run, after }: Standing): boolean {
  if (after || voice === 'noun' || undone.has(type) || type === 'evacuate') return false
  if (happeningVerbs.has(norm(grid, first))) return false
  const own = clauseOf(grid, run.first)
  if (own?.kind !== 'relative' || own.first === clause.first || grid.clauseOf[run.first] === grid.clauseOf[first])
    return false
  if (holdsWord(grid, own.first, run.first, (word) => happeningVerbs.has(word) || lyingVerbs.has(word))) return false
  return holdsVerb(grid, { first: own.first, last: run.first }) || holdsWord(grid, own.first, run.first, isLiving)
}

/** So many tokens may stand from `di` to the name: «di depan pintu masuk Hotel Mekar». */
const SPOT = 5

/** Whether a claim has a place with a name behind its verb: «dituntut mati di Pengadilan Negeri Sagara». */
function hasNamedPlaceBehind(grid: Grid, { first, last, clause }: Candidate): boolean {
  for (let token = last; token < clause.last - 1; token += 1) {
    if (isVerb(grid, token)) return false
    if (norm(grid, token) !== 'di' && !(norm(grid, token) === 'ke' && takingAwayVerbs.has(norm(grid, first)))) continue
    for (let next = token + 1; next < Math.min(clause.last, token + SPOT); next += 1)
      if (isPlaceName(grid, next)) return true
  }
  return false
}

/** «Warga Sagara berunjuk rasa di Balai Kota», «lahir di Sagara dan wafat di Mekar»: the verb has a place behind it. */
const isOutdone = (grid: Grid, candidate: Candidate, { after, entity, opens, run }: Standing): boolean =>
  !after &&
  candidate.voice !== 'noun' &&
  (entity.kind === 'place' || entity.kind === 'country') &&
  (opens > candidate.clause.first || grid.clauseOf[run.first] !== grid.clauseOf[candidate.first]) &&
  hasNamedPlaceBehind(grid, candidate)

/** «PT Sagara di Bogor memecat 300 orang»: where the body that acts has its seat. */
function isSeat(grid: Grid, { voice, clause }: Candidate, { after, ahead, opens, run }: Standing): boolean {
  if (after || voice !== 'active' || ahead !== 'di' || opens !== run.first) return false
  const body = grid.nameRuns[grid.nameOf[opens - 2] ?? -1]
  return body?.first === clause.first && nameAt(grid, opens - 2)?.entities[0]?.kind === 'organisation'
}

/** Markers of what was before or comes later. Sorted. */
const OTHER_TIME: ReadonlySet<string> = new Set(['sebelum', 'sesudah', 'setelah', 'seusai', 'usai'])

/** «ditangkap di Bogor setelah menipu warga» is of the main clause; «meninggal di RSUD Mekar setelah dirawat» of both. */
const isOfMain = ({ clause, type, voice }: Candidate, { after, run, ahead }: Standing): boolean =>
  !after &&
  ahead === 'di' &&
  clause.kind === 'subordinate' &&
  OTHER_TIME.has(clause.marker ?? '') &&
  (voice === 'active' || voice === 'plain') &&
  !undone.has(type) &&
  run.last <= clause.first

/** «lahir di Sagara dan wafat di Mekar»: behind a place of its own comes the next verb with another. */
function isOfVerbBeyond(grid: Grid, { last }: Candidate, { after, opens }: Standing): boolean {
  if (!after) return false
  let placed = false
  for (let token = last; token < opens - 1; token += 1) {
    placed ||= isPlaceName(grid, token) && placePrepositions.has(norm(grid, token - 1))
    if (placed && /^(?:dan|kemudian|lalu|sebelum|serta)$/u.test(norm(grid, token)) && isVerb(grid, token + 1))
      return true
  }
  return false
}

/** Types of saying, whose verb may have a sentence of its own behind it; an accusation and its denial are where that is. */
const SAYING: ReadonlySet<EventType> = new Set<EventType>(['promise', 'report', 'speak'])

/** «berjanji pusat riset dibangun di Sagara»: where is done what is said; but «berjanji, saat berkunjung ke Sagara, …». */
const isOfContent = (grid: Grid, { type, voice, last }: Candidate, { after, opens, run }: Standing): boolean =>
  after &&
  SAYING.has(type) &&
  (voice === 'active' || voice === 'plain') &&
  grid.clauseOf[run.first] === grid.clauseOf[last - 1] &&
  norm(grid, opens - 2) !== ',' &&
  (holdsVerb(grid, { first: last, last: opens - 1 }) || holdsWord(grid, last, opens, (word) => word === 'ada'))

/** «mengumumkan hasil uji atas kebakaran Pasar Sagara»: where that was of which is told. */
const isOfTopic = (grid: Grid, { type, voice, last }: Candidate, { after, opens }: Standing): boolean =>
  after && SAYING.has(type) && voice !== 'noun' && opens > last + 1 && disasterNouns.has(norm(grid, opens - 1))

/** Verbs of acting for a state or playing for it. Sorted. */
const SERVING: ReadonlySet<string> = new Set(['membela', 'memperkuat', 'mengharumkan', 'mewakili'])

/** «mewakili Indonesia di Oscar»: for whom, not where. */
const isServed = (grid: Grid, { last }: Candidate, { after, opens, entity }: Standing): boolean =>
  after && opens === last && entity.kind === 'country' && SERVING.has(norm(grid, last - 1))

/** Whether a place is only told of something else in the sentence: a case, a comparison, what came next. */
export const isToldOfElse = (grid: Grid, candidate: Candidate, standing: Standing): boolean =>
  isCompared(grid, standing) ||
  isOfCase(grid, candidate, standing) ||
  isOfNextVerb(grid, candidate, standing) ||
  isOfRelative(grid, candidate, standing) ||
  isOutdone(grid, candidate, standing) ||
  isSeat(grid, candidate, standing) ||
  isOfMain(candidate, standing) ||
  isOfVerbBeyond(grid, candidate, standing) ||
  isOfContent(grid, candidate, standing) ||
  isOfTopic(grid, candidate, standing) ||
  isServed(grid, candidate, standing) ||
  isJoined(grid, candidate, standing)

import { spreadingWords } from '../../lexicon/hedges.ts'
import { negators } from '../../lexicon/negators.ts'
import { doubtNouns } from '../../lexicon/plan-words.ts'
import { demonstratives } from '../../lexicon/pronouns.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { EventType, Status } from '../../model/claim.ts'
import type { TimeValue } from '../../model/time.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import type { Attribution } from '../speaker/attribution.ts'
import { isHearsay } from '../speaker/speaker-phrase.ts'
import { isAhead } from './dated-ahead.ts'
import { conditional, outlook } from './outlook.ts'
import { beforeVerb } from './standing.ts'

/** Types that do not come about unless people arrange them. */
const arranged: ReadonlySet<EventType> = new Set<EventType>([
  'appoint',
  'call',
  'free',
  'inaugurate',
  'launch',
  'meet',
  'open',
  'play',
  'sign',
  'visit',
  'vote',
])

/** «membantahnya», «membantah kabar itu», «membantah telah menolak usul itu»: what was just said is contested. */
function contested(grid: Grid, { first, last, clause }: Candidate): boolean {
  const sentence = sentenceAt(grid, first)
  const next = grid.reading.sentences[(grid.sentenceOf[first] ?? 0) + 1]
  const root = grid.reading.tokens[first]?.word?.root
  const end = next?.block === sentence.block ? next.last : sentence.last
  for (let token = Math.max(last, clause.last - 1); token < end; token += 1) {
    const word = grid.reading.tokens[token]?.word
    if (!word || (speechVerbs.get(word.stem) !== 'denies' && speechVerbs.get(norm(grid, token)) !== 'denies')) continue
    if (word.clitic === 'nya' || word.voice === 'passive') return true
    for (let object = token + 1; object < Math.min(end, token + 8); object += 1) {
      const noun = grid.reading.tokens[object]?.word
      if (doubtNouns.has(norm(grid, object)) || (root !== undefined && noun?.root === root)) return true
    }
  }
  return false
}

/** «kabar stasiun itu ditutup ramai beredar»; not «tuduhan itu ramai beredar», nor what follows «isu itu mencuat setelah …». */
function isSpread(grid: Grid, { clause, first }: Candidate): boolean {
  let told = clause.last - 1
  while (told >= clause.first && !doubtNouns.has(norm(grid, told))) told -= 1
  if (told < clause.first || told + 1 >= first || demonstratives.has(norm(grid, told + 1))) return false
  let spread = clause.first
  while (spread < clause.last && !spreadingWords.has(norm(grid, spread))) spread += 1
  return spread < told || (first < spread && spread < clause.last)
}

/** What nobody vouches for, whoever it is of. Sorted. */
const rumours: ReadonlySet<string> = new Set(['desas-desus', 'gosip', 'isu', 'rumor', 'spekulasi'])

/** «Saham anjlok gara-gara isu Rahma mundur»: of whom it goes, right before the verb. */
function isRumour(grid: Grid, { first, clause }: Candidate): boolean {
  const subject = grid.nameRuns[grid.nameOf[beforeVerb(grid, first, clause.first)] ?? -1]
  return subject !== undefined && rumours.has(norm(grid, subject.first - 1))
}

/** «kabar bahwa stasiun itu ditutup». */
function rumoured(grid: Grid, candidate: Candidate): boolean {
  const { clause } = candidate
  if (clause.marker !== 'bahwa') return isSpread(grid, candidate) || isRumour(grid, candidate)
  const before = norm(grid, clause.first - 1)
  return doubtNouns.has(demonstratives.has(before) ? norm(grid, clause.first - 2) : before)
}

/** What a negator may deny without denying the verb: «tak lama», «tidak kurang dari», «tak ayal». Sorted. */
const measures = new Set(['ayal', 'heran', 'jauh', 'kurang', 'lama', 'lebih', 'pelak', 'sampai', 'sedikit'])

/** A negator of the trigger's own stretch: «tidak seberuntung itu: dihentikan» was stopped. */
function isNegated(grid: Grid, { clause, first }: Candidate): boolean {
  if (grid.negated[first] !== 1) return false
  for (let token = first - 1; token >= clause.first; token -= 1) {
    if (norm(grid, token) === ':') return false
    // «Tak lama kemudian api melalap pasar», «tak kurang dari 30 orang tewas».
    if (negators.has(norm(grid, token))) return !measures.has(norm(grid, token + 1))
  }
  return true
}

/** Words that end what is charged or denied: «Isu itu dibantah, namun mencuat lagi usai polisi menahan camat». Sorted. */
const leavesIt: ReadonlySet<string> = new Set(['namun', 'sesudah', 'setelah', 'seusai', 'tapi', 'tetapi', 'usai'])

/** Whether a claim is what its sentence has just charged or denied; `accused` is the first token of that, -1 of nothing. */
export function isContent(grid: Grid, { first }: Candidate, accused: number): boolean {
  if (accused < 0 || grid.sentenceOf[accused] !== grid.sentenceOf[first]) return false
  for (let token = accused; token < first; token += 1) if (leavesIt.has(norm(grid, token))) return false
  return true
}

/** How sure the text is that it happened. */
export function statusOf(
  grid: Grid,
  candidate: Candidate,
  accused: boolean,
  attribution: Attribution | null,
  time: TimeValue | null,
): Status {
  if (candidate.type === 'deny' || isNegated(grid, candidate)) return 'denied'
  const words = outlook(grid, candidate)
  // «BMKG memperkirakan hujan akan turun» is an estimate, «Pengamat memperkirakan keduanya akan bertemu» a plan of theirs.
  const estimated = attribution?.stance === 'estimates' && !arranged.has(candidate.type)
  if (words === 'planned' && (estimated || conditional(grid, candidate))) return 'possible'
  // «Beredar kabar bahwa bank itu akan ditutup»
  if (words === 'planned' && rumoured(grid, candidate)) return 'alleged'
  if (words !== null && words !== 'done') return words
  // «Pameran itu digelar Sabtu (9/9)» in the paper of Thursday, whichever clause holds the day.
  if (words === null && time && isAhead(grid, candidate, time)) return 'planned'
  if (accused || attribution?.stance === 'alleges' || rumoured(grid, candidate)) return 'alleged'
  if (attribution && (isHearsay(attribution) || contested(grid, candidate))) return 'alleged'
  return attribution?.stance === 'estimates' ? 'possible' : 'happened'
}

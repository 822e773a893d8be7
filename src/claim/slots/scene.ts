import { disasterNouns } from '../../lexicon/bystander-words.ts'
import { passingVerbs } from '../../lexicon/journey-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { damagingVerbs, strikingVerbs } from '../../lexicon/striking-verbs.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, norm, sentenceAt } from '../grid.ts'
import { lightVerbs } from '../triggers/light-verbs.ts'
import { holdsWord, isVerb } from '../triggers/verbs.ts'
import { behindJoint } from './span.ts'
import type { Standing } from './standing.ts'

/** Words before what goes on at the place that opens a sentence: «Dalam laga di Bogor», «Pada Senin di Bogor». */
const OPENERS: ReadonlySet<string> = new Set(['dalam', 'di', 'pada', 'saat'])

/** Verbs with which a sentence tells where somebody plays whose match it then tells. Sorted. */
const PLAYING: ReadonlySet<string> = new Set(['berlaga', 'berlomba', 'bermain', 'bertanding', 'bertarung', 'tampil'])

export const isSaying = (grid: Grid, token: number): boolean =>
  speechVerbs.has(norm(grid, token)) || speechVerbs.has(grid.reading.tokens[token]?.word?.stem ?? '')

/** Whether a claim has a place of its own behind its verb. */
const hasPlaceBehind = (grid: Grid, { last, clause }: Candidate): boolean =>
  holdsWord(grid, last, clause.last, (word) => placePrepositions.has(word) && word !== 'dari')

/**
 * «Di Bogor, harga beras naik», «Dalam laga di Bogor, Persada menang»: the place that opens the sentence is that of its
 * main clause.
 */
function opensScene(grid: Grid, candidate: Candidate, { run, ahead, after, entity }: Standing): boolean {
  const { first, voice, clause } = candidate
  // «Di Jepang, Idul Fitri dirayakan sehari kemudian»: a state as a whole sets no scene.
  if (
    after ||
    entity.kind !== 'place' ||
    ahead !== 'di' ||
    voice === 'noun' ||
    clause.kind === 'subordinate' ||
    clause.kind === 'relative'
  )
    return false
  const sentence = sentenceAt(grid, first)
  const opening = behindJoint(grid, sentence.first, sentence.last)
  // «Bermain di Bogor, Persada menang»
  const plays = PLAYING.has(norm(grid, opening))
  if (!(plays || OPENERS.has(norm(grid, opening))) || hasPlaceBehind(grid, candidate)) return false
  let comma = false
  for (let token = plays ? opening + 1 : opening; token < first; token += 1) {
    // «Di Bogor, Rahma mengatakan harga naik»: only she was there.
    if (isSaying(grid, token) || (token < run.first && isVerb(grid, token))) return false
    comma ||= token >= run.last && norm(grid, token) === ','
  }
  return comma
}

/** So many tokens may stand between them and the place: «melintas di ruas jalan nasional». */
const NEAR = 6

/** «mengalami kebakaran saat melintasi Selat Sagara»: it was there at that time. */
function isPassed(grid: Grid, { first }: Candidate, { run, after, entity }: Standing): boolean {
  if (!after || entity.kind !== 'place' || grid.sentenceOf[first] !== grid.sentenceOf[run.first]) return false
  for (let token = run.first - 1; token >= run.first - NEAR; token -= 1) {
    if (/^(?:,|dari|ke|menuju|tujuan)$/u.test(norm(grid, token))) return false
    if (!passingVerbs.has(norm(grid, token))) continue
    const { marker, first } = clauseOf(grid, token) ?? {}
    return [marker ?? '', norm(grid, first ?? token)].some((word) => /^(?:ketika|saat|sewaktu)$/u.test(word))
  }
  return false
}

/** Verbs of those who are there, with the verb before them: «berlangsung di Bogor dan dihadiri 300 orang». Sorted. */
const ATTENDED: ReadonlySet<string> = new Set(['dihadiri', 'diikuti', 'dikunjungi', 'disaksikan'])

/** Words that may stand between what happened at a place and those whom it cost their lives there. */
const JOINED: ReadonlySet<string> = new Set(['dan', 'hingga', 'sehingga', 'serta', 'yang'])
const BETWEEN: ReadonlySet<string> = new Set([...JOINED, ',', '(', ')', 'juga', 'pada'])

/**
 * «terguling di Ciater dan menewaskan tiga orang», «digelar di Bogor dan dihadiri 300 orang»: there too, though another
 * verb has the place.
 */
function isShared(grid: Grid, { first, type }: Candidate, { run, after, ahead, opens, entity }: Standing): boolean {
  if (after || entity.kind !== 'place') return false
  const attended = ATTENDED.has(norm(grid, first))
  if (!attended && type !== 'die' && type !== 'injure' && !damagingVerbs.has(norm(grid, first))) return false
  if (ahead !== 'di' && !strikingVerbs.has(norm(grid, opens - 1))) return false
  const joined = attended
    ? /^(?:,|dan|serta)$/u.test(norm(grid, first - 1))
    : holdsWord(grid, run.last, first, (word) => JOINED.has(word))
  if (!joined) return false
  for (let token = run.last; token < first; token += 1) {
    const word = norm(grid, token)
    if (BETWEEN.has(word) || lightVerbs.has(word) || (grid.timeOf[token] ?? -1) >= 0 || peopleNouns.has(word)) continue
    if (numberWords.has(word) || (grid.quantityOf[token] ?? -1) >= 0) continue
    // «di Desa Mekar, Kecamatan Sukamaju»
    const name = grid.reading.names[grid.nameOf[token] ?? -1]
    if (name?.entities[0]?.kind !== 'place' && name?.entities[0]?.kind !== 'country') return false
  }
  return true
}

/** Words before what cost the lives: «tewas akibat banjir». Sorted. */
const CAUSING: ReadonlySet<string> = new Set(['akibat', 'dalam', 'karena', 'lantaran'])

/** «tewas akibat banjir dan longsor yang melanda Bogor»: what struck the place struck them there. */
function isOfCause(grid: Grid, { type, voice, last }: Candidate, { run, after, opens, entity }: Standing): boolean {
  if (!after || entity.kind !== 'place' || voice === 'noun') return false
  if (type !== 'die' && type !== 'injure' && type !== 'evacuate') return false
  if (!strikingVerbs.has(norm(grid, opens - 1)) || norm(grid, opens - 2) !== 'yang' || !CAUSING.has(norm(grid, last)))
    return false
  return disasterNouns.has(norm(grid, last + 1)) && grid.sentenceOf[run.first] === grid.sentenceOf[last]
}

/** «di Gedung Mekar, tempat Rahma berpidato» */
function isWhereOf(grid: Grid, { first }: Candidate, { run, after, entity }: Standing): boolean {
  if (after || entity.kind !== 'place') return false
  const comma = norm(grid, run.last) === ',' ? run.last + 1 : run.last
  if (norm(grid, comma) !== 'tempat') return false
  for (let token = comma + 1; token < first; token += 1)
    if (isVerb(grid, token) || norm(grid, token) === ',') return false
  return true
}

/** Whether the sentence sets the scene of the claim at a place, though it stands in another clause. */
export const isScene = (grid: Grid, candidate: Candidate, standing: Standing): boolean =>
  opensScene(grid, candidate, standing) ||
  isPassed(grid, candidate, standing) ||
  isShared(grid, candidate, standing) ||
  isOfCause(grid, candidate, standing) ||
  isWhereOf(grid, candidate, standing)

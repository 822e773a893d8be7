import { countedParts, notCounted, orderWords, seriesParts } from '../../lexicon/ordinals.ts'
import { phraseEnds } from '../../lexicon/phrase-edges.ts'
import { titleWords } from '../../lexicon/titles.ts'
import type { Ordinal } from '../../model/claim.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, isAmong, norm, timeAt } from '../grid.ts'
import { isVerb as isAnyVerb } from '../triggers/verbs.ts'

/** A word of order, read as one. */
interface Turn {
  readonly token: number
  readonly ordinal: Ordinal
  /** «untuk kedua kalinya», «terakhir kali»: of the verb, not of a noun. */
  readonly times: boolean
}

/** Words that make what stands behind them the same thing as the subject: «menjadi negara keempat yang …». Sorted. */
const copulas = new Set(['adalah', 'ialah', 'ini', 'inilah', 'itu', 'itulah', 'menjadi', 'merupakan', 'sebagai'])

/** Verbs that leave the ordinal to the verb behind them: «pertama kali tercatat meletus». Sorted. */
const helpers = new Set(['berhasil', 'bisa', 'dapat', 'mampu', 'sukses', 'tercatat'])

/** Words that end the noun phrase of what is counted; a list or a relative clause goes on with it. */
const isEdge = (word: string): boolean => phraseEnds.has(word) && word !== 'dan' && word !== 'yang'

/** A verb that tells of something itself; helpers and words of order are none. */
const isVerb = (grid: Grid, token: number): boolean =>
  isAnyVerb(grid, token) && !helpers.has(norm(grid, token)) && !orderWords.has(norm(grid, token))

/** Whether a stretch holds no verb, no mark and no preposition: one noun phrase. */
function isPhrase(grid: Grid, first: number, last: number): boolean {
  for (let token = first; token < last; token += 1) {
    if (isVerb(grid, token) || isEdge(norm(grid, token)) || grid.reading.tokens[token]?.kind === 'punctuation')
      return false
  }
  return true
}

const verbsIn = (grid: Grid, first: number, last: number): number => {
  let verbs = 0
  for (let token = first; token < last; token += 1) if (isVerb(grid, token)) verbs += 1
  return verbs
}

/** «pertama sejak 2019», «pertama dalam sepuluh tahun»: of no series. */
function isSince(grid: Grid, from: number): boolean {
  for (let next = from; next < Math.min(from + 8, grid.reading.tokens.length); next += 1) {
    const word = norm(grid, next)
    // «Kloter pertama berangkat sejak Senin»: since Monday it has left, not been the first.
    if (word === 'sejak') return norm(grid, from) === 'yang' || verbsIn(grid, from, next) === 0
    if (word === 'dalam' || word === 'selama' || word === 'setelah') {
      for (let ahead = next + 1; ahead < next + 4; ahead += 1) {
        const span = timeAt(grid, ahead)
        if (span?.timex.type === 'DURATION') return true
      }
    }
    if (/^[.,;]$/.test(word)) return false
  }
  return false
}

/** «kedua pemimpin», «pertemuan kedua negara», «Ketiga korban»: both of them, all of them; not «kemenangan ketiga Rahma». */
function isAllOf(grid: Grid, token: number, ordinal: Ordinal): boolean {
  if (!norm(grid, token).startsWith('ke') || (ordinal !== 'second' && isPhrase(grid, token - 1, token))) return false
  const next = grid.reading.tokens[token + 1]
  if (next?.kind !== 'word' || notCounted.has(next.norm)) return false
  return (grid.nameOf[token + 1] ?? -1) < 0 && !isVerb(grid, token + 1)
}

function turnAt(grid: Grid, token: number, inTrigger = false): Turn | null {
  const here = grid.reading.tokens[token]
  if (!here?.word && here?.kind !== 'number') return null
  if ((grid.nameOf[token] ?? -1) >= 0) return null
  if (!isAmong(orderWords, here)) return null
  const ordinal = orderWords.get(here.norm) ?? orderWords.get(here.word?.stem ?? '')
  if (!ordinal) return null
  const [previous, next] = [norm(grid, token - 1), norm(grid, token + 1)]
  const times = next === 'kali' || next === 'kalinya' || previous === 'kali'
  if (!times && (grid.timeOf[token] ?? -1) >= 0) return null
  if (here.norm === 'perdana' && next === 'menteri') return null
  if (!times && !inTrigger && isAllOf(grid, token, ordinal)) return null
  // An enumerator opens its sentence: «Kedua, pemerintah …».
  if (next === ',' && grid.sentenceOf[token - 1] !== grid.sentenceOf[token]) return null
  if (isSince(grid, token + (times && previous !== 'kali' ? 2 : 1))) return null
  return { token, ordinal, times }
}

/** «keduanya», «ketiganya» before their verb are all of them; «kemenangan ketiganya» is his third. */
const isAll = (grid: Grid, token: number): boolean =>
  grid.reading.tokens[token]?.word?.clitic === 'nya' && /^ke(?!.*kali)/.test(norm(grid, token))

/** Where the noun phrase before a word of order begins, and the word that stands before it. */
function phraseStart(grid: Grid, token: number, floor: number): { readonly start: number; readonly before: string } {
  let start = token
  while (start > floor && isPhrase(grid, start - 1, start) && !copulas.has(norm(grid, start - 1))) start -= 1
  return { start, before: start > floor ? norm(grid, start - 1) : '' }
}

/** Whether the noun that the order counts is a part, a rank or an office: «babak pertama», «presiden pertama». */
function isPart(grid: Grid, { token }: Turn, start: number, subject: boolean): boolean {
  const previous = norm(grid, token - 1)
  if (countedParts.has(previous) || (seriesParts.has(previous) && !subject)) return true
  return norm(grid, token + 1) !== 'yang' && titleWords.has(norm(grid, start))
}

/** The order that a word outside the trigger's own phrase gives it. */
function belongs(grid: Grid, candidate: Candidate, turn: Turn): boolean {
  const { first, last, clause, voice, carrier } = candidate
  const { token, times } = turn
  const head = carrier >= 0 ? carrier : first
  if (times) return token < head ? verbsIn(grid, token, head) === 0 : verbsIn(grid, last, token) === 0
  // «emas kedua», «Yang pertama»: the words of the trigger itself.
  if (token >= first && token < last) return !countedParts.has(norm(grid, token - 1))
  // «pertemuan puncak kedua», «pidato pertamanya».
  if (voice === 'noun' && token >= last && token - last <= 4 && isPhrase(grid, last, token))
    return !isPart(grid, turn, first, true)
  const { start, before } = phraseStart(grid, token, Math.min(clause.first, token))
  if (norm(grid, token) === 'terbaru') return false
  if (token < head) {
    const subject = before === '' || /^[,:("“]$/.test(before)
    const between = verbsIn(grid, token + 1, head)
    // «Kloter pertama haji tiba», but «Tahap pertama, yakni Wates–Yogya, selesai»; «ketiganya» are all three.
    if (isPart(grid, turn, start, subject && isPhrase(grid, token + 1, head)) || !subject || isAll(grid, token))
      return false
    return between === 0
  }
  // «membebaskan sandera terakhir», «digelar sebagai ajang dunia pertama».
  const behind = isPhrase(grid, last, token) || (before === 'sebagai' && verbsIn(grid, last, token) === 0)
  return behind && token - last <= 6 && !isPart(grid, turn, start, false)
}

/** «negara keempat | yang mendaratkan wahana»; «Gerhana terakhir | yang melintasi Jawa | terjadi pada 2016». */
function fromBefore(grid: Grid, candidate: Candidate): Ordinal | null {
  const { clause, first } = candidate
  const own = grid.clauseOf[first] ?? 0
  const { clauses } = grid.reading
  const middle = clauses[own - 1]
  const outer = clause.kind === 'relative' ? middle : middle?.kind === 'relative' ? clauses[own - 2] : undefined
  if (!outer || outer.sentence !== clause.sentence) return null
  // Only the first verb of the clause is the noun's: «kereta pertama yang lewat dan berhenti».
  if (verbsIn(grid, clause.first, first) > 0) return null
  const gate = clause.kind === 'relative' ? clause.first : (middle?.first ?? clause.first)
  for (let token = gate - 1; token >= Math.max(outer.first, gate - 5); token -= 1) {
    const turn = turnAt(grid, token)
    if (!turn || !isPhrase(grid, token + 1, gate)) continue
    const { start, before } = phraseStart(grid, token, outer.first)
    if (countedParts.has(norm(grid, token - 1)) || (clause.kind !== 'relative' && before !== '')) return null
    return start === token && norm(grid, token) === 'kedua' ? null : turn.ordinal
  }
  return null
}

/** Which one of a series it was: «pertemuan puncak kedua», «untuk pertama kalinya»; «pertama sejak 2019» is none. */
export function orderOf(grid: Grid, candidate: Candidate): Ordinal | null {
  const { clause, first, last } = candidate
  for (let token = clause.first; token < clause.last; token += 1) {
    const turn = turnAt(grid, token, token > first && token < last)
    if (turn && belongs(grid, candidate, turn)) return turn.ordinal
  }
  return fromBefore(grid, candidate)
}

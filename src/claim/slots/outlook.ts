import { aspects } from '../../lexicon/aspect.ts'
import { ifs } from '../../lexicon/conjunctions.ts'
import { hedges } from '../../lexicon/hedges.ts'
import { negators } from '../../lexicon/negators.ts'
import { planNouns, planOpeners, planVerbs } from '../../lexicon/plan-words.ts'
import { demonstratives } from '../../lexicon/pronouns.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { EventType, Status } from '../../model/claim.ts'
import type { Clause } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { blockKind, type Grid, norm, sentenceAt } from '../grid.ts'
import { happeningVerbs, lightVerbs } from '../triggers/light-verbs.ts'
import { isVerb } from '../triggers/verbs.ts'
import { isCalledOff, isPutOff } from './called-off.ts'
import { isChance } from './chance.ts'
import { dated, tellsOther } from './dated-ahead.ts'

/** What the words around a trigger make of it; `done` is a fact even beside a date to come, null says nothing. */
export type Outlook = Status | 'done' | null

/** How far before its trigger a word of aspect may stand: «akan segera mengadakan pertemuan». */
const REACH = 7

/** How far before it a verb that plans may stand. */
const FAR = 16

/** Verbs that leave the aspect to the verb behind them: «akan mulai membangun», «akan membuat harga turun». */
const transparent = (grid: Grid, token: number): boolean =>
  lightVerbs.has(norm(grid, token)) || /^(?:mem(?:ulai|buat|bantu)|dimulai|kembali|ikut)$/.test(norm(grid, token))

/** «pria yang diduga mencuri itu ditangkap»: the hedge belongs to the man. */
function inRelative(grid: Grid, token: number, first: number): boolean {
  for (let before = token; before >= Math.max(first, token - 4); before -= 1)
    if (norm(grid, before) === 'yang') return true
  return false
}

const outlookOf = (word: string): Outlook => {
  const aspect = aspects.get(word)
  if (aspect === 'done') return 'done'
  if (aspect === 'planned' || aspect === 'required') return 'planned'
  return planVerbs.has(word) ? 'planned' : (hedges.get(word) ?? null)
}

/** «Perlu diketahui, gedung itu terbakar pada Rabu»: what is needed is only to know. Sorted. */
const asides = new Set(['dicatat', 'diingat', 'diketahui', 'disampaikan'])
const isAside = (grid: Grid, token: number): boolean =>
  norm(grid, token) === 'perlu' && asides.has(norm(grid, token + 1))

/** «harus puas finis ketiga», «harus rela kehilangan poin»: what one makes do with. Sorted. */
const madeDo = new Set(['puas', 'rela'])

/** What befalls: «harus mengakui keunggulan tim tamu» tells what came to be, no duty. */
const befalls: ReadonlySet<EventType> = new Set<EventType>(['die', 'injure', 'lose'])

/** The nearest word before the trigger decides: «dikabarkan akan mundur» is a plan. */
function lookBack(grid: Grid, { clause, first, type }: Candidate, from = first - 1): Outlook {
  let crossed = 0
  for (let token = from; token >= Math.max(clause.first, first - FAR); token -= 1) {
    const word = norm(grid, token)
    if (word === ':') return null
    const isSuffered = aspects.get(word) === 'required' && (befalls.has(type) || madeDo.has(norm(grid, token + 1)))
    const near = token >= first - REACH && !isAside(grid, token) && !isSuffered
    const outlook = near ? outlookOf(word) : planVerbs.has(word) ? 'planned' : null
    // «Polisi segera menangkap pelaku» is over, «Jokowi Segera Lantik Menteri» is not.
    const hasty = word === 'segera' && blockKind(grid, sentenceAt(grid, token)) === 'paragraph'
    if (outlook && !hasty && !(crossed > 0 && inRelative(grid, token, clause.first)))
      return outlook === 'planned' && isEstimate(grid, clause, token) ? 'possible' : outlook
    if (demonstratives.has(word) && crossed > 0) return null
    if (isVerb(grid, token) && !transparent(grid, token)) crossed += 1
  }
  return null
}

/** «diperkirakan akan tiba», «kemungkinan akan hujan». */
function isEstimate(grid: Grid, { first }: Clause, token: number): boolean {
  for (let before = token - 1; before >= Math.max(first, token - 3); before -= 1)
    if (hedges.get(norm(grid, before)) === 'possible') return true
  return false
}

/** Verbs that tell of a noun that it takes place, or how: «akan digelar», «akan mempertemukan», not «akan dibalas». Sorted. */
const takesPlace = new Set([
  ...happeningVerbs,
  'batal',
  'dibuka',
  'dihadiri',
  'diikuti',
  'dimulai',
  'dipimpin',
  'jadi',
  'jatuh',
  'membahas',
  'mempertemukan',
  'menghadirkan',
  'mulai',
])

const putOff = new Set(['ditunda', 'diundur'])

/** «Debat itu akan digelar», «Pemungutan suara semula dijadwalkan»: of a noun its predicate tells. */
function lookAhead(grid: Grid, { clause, first, last, voice, carrier }: Candidate): Outlook {
  if (voice !== 'noun' || carrier >= 0) return null
  for (let token = clause.first; token < first; token += 1) if (isVerb(grid, token)) return null
  const relative = norm(grid, last) === 'yang'
  const end = Math.min(relative ? last + 6 : clause.last, last + 18)
  let found: Outlook = null
  for (let token = last; token < end; token += 1) {
    const word = norm(grid, token)
    // «Kebakaran Pasar Wela, Gubernur: Kami Akan Bantu»
    if (word === ':') return null
    if (negators.has(word)) found = 'denied'
    // «rapat telah dijadwalkan»: what is over is only the planning.
    else if (planVerbs.has(word) && found === 'done') found = 'planned'
    else found ??= outlookOf(word)
    // «Pelantikan wali kota, Sabtu (13/3), ditunda»: it is still to come.
    if (found === null && putOff.has(word)) return 'planned'
    if (planVerbs.has(word) || takesPlace.has(word)) return found
    // «Ledakan itu diduga menewaskan tiga orang»: the deaths are in doubt, not the blast.
    if (isVerb(grid, token) && !hedges.has(word)) return null
  }
  return found === 'denied' ? null : found
}

/** «Rencananya, …», «Menurut rencana, …», «Sesuai jadwal KPU, …» at the head of the clause or its sentence. */
function opening(grid: Grid, { clause, first }: Candidate): Outlook {
  const { first: start } = clause.kind === 'relative' ? clause : sentenceAt(grid, first)
  for (const from of [start, clause.first]) {
    const [word, next] = [norm(grid, from), norm(grid, from + 1)]
    if (from < first && planOpeners.has(word)) return 'planned'
    if (/^(?:menurut|sesuai|berdasarkan|dalam)$/.test(word) && planNouns.has(next)) return 'planned'
  }
  return ifs.has(clause.marker ?? '') ? 'possible' : null
}

/** «Jika hujan turun lagi, sungai akan meluap». */
export const conditional = (grid: Grid, { first }: Candidate): boolean =>
  ifs.has(norm(grid, sentenceAt(grid, first).first))

/** «akan bertemu untuk meneken»: a purpose is as sure as what it serves. */
function purpose(grid: Grid, candidate: Candidate): Outlook {
  const before = grid.reading.clauses[(grid.clauseOf[candidate.first] ?? 0) - 1]
  if (candidate.clause.marker !== 'untuk' || before?.sentence !== candidate.clause.sentence) return null
  for (let token = before.first; token < before.last; token += 1) {
    const word = norm(grid, token)
    if (word === 'akan' || planVerbs.has(word)) return 'planned'
  }
  return null
}

/** «akan mengunjungi masjid itu, lalu memimpin doa»: a clause that goes on without a date of its own past shares the plan. */
function shared(grid: Grid, { clause, first }: Candidate): Outlook {
  if (clause.kind !== 'coordinate' || !/^(?:dan|lalu|serta|kemudian|lantas|)$/.test(clause.marker ?? '')) return null
  const before = grid.reading.clauses[(grid.clauseOf[first] ?? 0) - 1]
  if (!before || before.sentence !== clause.sentence || before.kind === 'relative') return null
  if (dated(grid, clause) === 'over') return null
  for (let token = before.first; token < before.last; token += 1) {
    const word = norm(grid, token)
    if (/^(?:akan|bakal)$/.test(word) || (planVerbs.has(word) && word.startsWith('di'))) return 'planned'
    if (isVerb(grid, token) && !speechVerbs.has(word)) return null
  }
  return null
}

/** What is dated after the day of the article has not happened. */
const ahead = (grid: Grid, candidate: Candidate): Outlook =>
  !tellsOther(grid, candidate) && dated(grid, candidate.clause) === 'ahead' ? 'planned' : null

/** «Sebanyak 18 penerbangan batal»: that something was called off did happen. */
function ownWord(grid: Grid, { first }: Candidate): Outlook {
  const hedge = hedges.get(norm(grid, first)) ?? null
  return hedge === 'denied' ? 'done' : hedge
}

/** What the words themselves say, the closest first. */
export const outlook = (grid: Grid, candidate: Candidate): Outlook =>
  ownWord(grid, candidate) ??
  lookBack(grid, candidate) ??
  (isCalledOff(grid, candidate) ? 'denied' : null) ??
  (isPutOff(grid, candidate) ? 'planned' : null) ??
  (isChance(grid, candidate) ? 'possible' : null) ??
  lookAhead(grid, candidate) ??
  opening(grid, candidate) ??
  purpose(grid, candidate) ??
  shared(grid, candidate) ??
  ahead(grid, candidate)

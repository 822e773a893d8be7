import { evidentialVerbs } from '../lexicon/speech-verbs.ts'
import type { Candidate } from './candidates.ts'
import { type Grid, norm } from './grid.ts'
import { happeningVerbs } from './triggers/light-verbs.ts'

/** How far behind a verb of evidence its happening may stand: «dilaporkan telah selesai». */
const EVIDENCE = 2

/** A noun, or a `ber-` word that tells what its noun is like, may stand for a verb of its own type behind it. */
const isFiller = (grid: Grid, { voice, carrier, first, type }: Candidate): boolean =>
  carrier < 0 &&
  (voice === 'noun' ||
    // «bertolak dari Soka dengan membawa 112 penumpang»: two doings of no type.
    (voice === 'plain' && type !== 'other' && grid.reading.tokens[first]?.word?.prefix === 'ber'))

/** «Tabrakan terjadi», «bentrokan pecah»: a noun, though a row has it among its verbs. */
const isNominal = (grid: Grid, { voice, first }: Candidate): boolean =>
  voice === 'noun' || (voice === 'plain' && grid.reading.tokens[first]?.word?.suffix === 'an')

/** The last candidate of the same clause that a row knows. */
function knownBefore(grid: Grid, found: readonly Candidate[], index: number): Candidate | undefined {
  const clause = grid.clauseOf[found[index]?.first ?? -1]
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = found[at]
    if (!before || grid.clauseOf[before.first] !== clause) return undefined
    if (before.known) return before
  }
  return undefined
}

/** Words before the verb of a clause that goes on behind what is said of its subject: «kembali terjadi». */
const GOES_ON = 3

/**
 * «Kebakaran gudang yang berisi kopra itu | kembali terjadi», «Kecelakaan | yang melibatkan dua bus terjadi di Maros»: the
 * verb of taking place behind what a relative clause says of its subject; -1 without one.
 */
function happeningBehind(grid: Grid, { clause, last }: Candidate): number {
  const at = grid.clauseOf[clause.first] ?? -1
  const [relative, main] = [grid.reading.clauses[at + 1], grid.reading.clauses[at + 2]]
  if (relative?.kind !== 'relative' || relative.first !== clause.last || last + GOES_ON < clause.last) return -1
  // Behind the verb of its own.
  for (let token = relative.first + GOES_ON; token < relative.last; token += 1)
    if (happeningVerbs.has(norm(grid, token))) return token
  if (main?.sentence !== clause.sentence || main.kind !== clause.kind) return -1
  for (let token = main.first; token < Math.min(main.first + GOES_ON, main.last); token += 1)
    if (happeningVerbs.has(norm(grid, token))) return token
  return -1
}

/**
 * «Banjir itu terjadi pada Sabtu», «banjir yang terjadi pada Sabtu»: the verb that only says that the noun takes place;
 * -1 without one.
 */
export function happeningVerbOf(grid: Grid, { voice, last, clause }: Candidate): number {
  if (voice !== 'noun') return -1
  if (norm(grid, clause.last) === 'yang' && happeningVerbs.has(norm(grid, clause.last + 1))) return clause.last + 1
  for (let token = last; token < clause.last; token += 1) {
    if (happeningVerbs.has(norm(grid, token))) return token
    // «Kecaman datang dari dua negara»
    if (norm(grid, token) === 'datang' && norm(grid, token + 1) === 'dari') return token
  }
  return -1
}

/** «dilaporkan meninggal», «dinyatakan telah selesai»: what follows is the claim, not the reporting of it. */
const introduces = (grid: Grid, before: Candidate, { first, voice }: Candidate): boolean =>
  voice !== 'noun' && first - before.last < EVIDENCE && evidentialVerbs.has(norm(grid, before.first))

/** «ditemukan tewas», «ditemukan dalam kondisi meninggal»: how they were found is the claim. */
const findsDead = (grid: Grid, before: Candidate, { type, first, voice }: Candidate): boolean =>
  before.type === 'found' &&
  type === 'die' &&
  voice !== 'noun' &&
  first - before.last <= 2 &&
  grid.clauseOf[before.first] === grid.clauseOf[first]

const overturned = /^(?:karam|oleng|tenggelam|terbalik)$/
const drifting = /^(?:hanyut|terbawa|terhanyut|terseret)$/

/** «terbalik dan tenggelam», «karam lalu hanyut»: one shipwreck, and its worst word tells it; null where they are two. */
function wreckOf(grid: Grid, before: Candidate, after: Candidate): Candidate | null {
  if (!overturned.test(norm(grid, before.first))) return null
  for (let token = before.last; token < after.first; token += 1)
    if (!/^(?:,|akhirnya|dan|hingga|kemudian|lalu|sampai|serta)$/.test(norm(grid, token))) return null
  if (drifting.test(norm(grid, after.first))) return before
  return overturned.test(norm(grid, after.first)) ? after : null
}

const struck = /^(?:dihantam|diterjang|terdampak|terendam|terisolasi|terkubur|tersapu|terseret|tertimbun|tertimpa)$/
const stuff = /^(?:akibat|bencana|gundukan|lumpur|material|oleh|tanah)$/

/** «26 orang tertimbun longsor», «rumah terendam banjir»: by what, not once more. */
function strikes(grid: Grid, before: Candidate, { first, type, carrier }: Candidate): boolean {
  if (!struck.test(norm(grid, before.first)) || carrier >= 0 || (type !== 'flood' && type !== 'other')) return false
  let token = first - 1
  while (token >= before.last && stuff.test(norm(grid, token))) token -= 1
  return token === before.last - 1
}

/** «dievakuasi dalam kondisi luka-luka»: how they were is no second happening. */
const isCondition = (grid: Grid, before: Candidate, { type, first, voice }: Candidate): boolean =>
  (type === 'die' || type === 'injure' || type === 'rescue') &&
  voice !== 'noun' &&
  /^(?:keadaan|kondisi)$/.test(norm(grid, first - 1)) &&
  grid.sentenceOf[before.first] === grid.sentenceOf[first]

/** «Menang 21-10, 21-15 melawan Lee»: whom the win was against, not another match. */
const opposes = (grid: Grid, told: Candidate, { type, first }: Candidate): boolean =>
  (told.type === 'win' || told.type === 'lose' || told.type === 'play') &&
  type === 'play' &&
  /^(?:kontra|lawan|melawan)$/.test(norm(grid, first))

/** «menutup Konferensi Tingkat Tinggi», «membuka rapat kerja»: what is opened or closed is no second happening. */
const opens = (before: Candidate, { voice, first }: Candidate): boolean =>
  voice === 'noun' &&
  (before.type === 'open' || before.type === 'close') &&
  before.voice !== 'noun' &&
  first === before.last

/** «Dengan ini saya nyatakan pameran ini dibuka»: what is brought about by saying so is the claim. */
const performs = (grid: Grid, before: Candidate, { first, voice, known }: Candidate): boolean =>
  known &&
  voice === 'passive' &&
  norm(grid, before.first) === 'nyatakan' &&
  grid.sentenceOf[before.first] === grid.sentenceOf[first]

/** «memutuskan mundur», «memutuskan untuk menaikkan tarif»: what is decided is the claim. */
const decides = (grid: Grid, before: Candidate, { first, voice }: Candidate): boolean =>
  voice !== 'noun' &&
  norm(grid, before.first) === 'memutuskan' &&
  first - before.last <= (norm(grid, before.last) === 'untuk' ? 1 : 0)

/** «menyelesaikan akuisisi perusahaan itu»: one purchase. */
const completes = (before: Candidate, { type, voice, first }: Candidate): boolean =>
  before.type === 'buy' && type === 'buy' && voice === 'noun' && before.voice !== 'noun' && first === before.last

/** «mencukur habis», «habis terbakar»: how far it went. */
const exhausts = (grid: Grid, { first, last }: Candidate, beside: Candidate | undefined): boolean =>
  norm(grid, first) === 'habis' &&
  beside !== undefined &&
  beside.voice !== 'noun' &&
  (beside.last === first || beside.first === last)

const outcomes = new Set(['jadi', 'menggantikan', 'menjadi', 'terpilih'])

/** «menunjuk Rahma menggantikan Tika», «memperberat hukuman menjadi delapan tahun»: what it came to is no second deed. */
const comesTo = (grid: Grid, before: Candidate, { type, first }: Candidate): boolean =>
  before.type === type &&
  before.voice !== 'noun' &&
  outcomes.has(norm(grid, first)) &&
  /^(?:appoint|charge|elect|sentence)$/.test(type) &&
  grid.clauseOf[before.first] === grid.clauseOf[first]

/**
 * One clause tells a type of event once. A light verb leaves the claim to its noun, unless a row knows the two
 * together; a verb of taking place leaves it to its subject, or is of its type where a relative clause parts the two; of two
 * words of one type the verb is the claim.
 */
export function withoutDoubles(grid: Grid, found: readonly Candidate[]): readonly Candidate[] {
  const byFirst = new Map(found.map((candidate) => [candidate.first, candidate]))
  const dropped = new Set<Candidate>()
  const subjects = new Map<number, Candidate>()
  for (const noun of found)
    if (noun.voice === 'noun' && noun.type !== 'other') subjects.set(happeningBehind(grid, noun), noun)
  for (const [index, candidate] of found.entries()) {
    const carrier = byFirst.get(candidate.carrier)
    // «menjalani pemeriksaan etik», «terjadi keributan»: a carrier of no type of its own gives way.
    // «menghadiri pertemuan puncak»: who attends a summit meets.
    if (carrier && (!carrier.known || carrier.type === 'other' || candidate.type === 'meet')) dropped.add(carrier)
    // «menghadiri pelantikan» is a visit and an inauguration.
    else if (carrier?.known && carrier.type === candidate.type) dropped.add(candidate)
    const before = found[index - 1]
    if (before && candidate.known && (introduces(grid, before, candidate) || decides(grid, before, candidate)))
      dropped.add(before)
    if (before && findsDead(grid, before, candidate)) dropped.add(before)
    else if (before && isCondition(grid, before, candidate)) dropped.add(candidate)
    if (before && strikes(grid, before, candidate)) dropped.add(candidate)
    const wreck = before && wreckOf(grid, before, candidate)
    if (wreck) dropped.add(wreck === before ? candidate : before)
    if (before && completes(before, candidate)) dropped.add(candidate)
    for (const earlier of found.slice(Math.max(0, index - 2), index))
      if (performs(grid, earlier, candidate)) dropped.add(earlier)
    if (before && (opens(before, candidate) || comesTo(grid, before, candidate))) dropped.add(candidate)
    if (exhausts(grid, candidate, before) || exhausts(grid, candidate, found[index + 1])) dropped.add(candidate)
    if (before && happeningVerbOf(grid, before) === candidate.first) dropped.add(candidate)
    const told = knownBefore(grid, found, index)
    if (!told) continue
    if (isNominal(grid, told) && happeningVerbs.has(norm(grid, candidate.first))) dropped.add(candidate)
    else if (opposes(grid, told, candidate)) dropped.add(candidate)
    // «Gempa bumi berkekuatan magnitudo 6,1 mengguncang Mentawai»: subject and attribute tell of the verb's event.
    else if (candidate.type === told.type && candidate.voice !== 'noun' && isFiller(grid, told)) {
      // «Ledakan tercatat terjadi pukul 06.15»: it only says how that is known.
      if (!evidentialVerbs.has(norm(grid, candidate.first))) dropped.add(told)
    }
  }
  return found
    .filter((candidate) => !dropped.has(candidate))
    .map((candidate) => {
      const subject = subjects.get(candidate.first)
      return subject ? { ...candidate, type: subject.type, rule: subject.rule, known: true } : candidate
    })
}

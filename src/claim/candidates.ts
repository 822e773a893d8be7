import { aspects } from '../lexicon/aspect.ts'
import { hedges } from '../lexicon/hedges.ts'
import { notVerbs } from '../lexicon/not-verbs.ts'
import { demonstratives } from '../lexicon/pronouns.ts'
import { setPhrases } from '../lexicon/set-phrases.ts'
import { stopWords } from '../lexicon/stop-words.ts'
import type { EventType } from '../model/claim.ts'
import type { Clause, Token } from '../model/reading.ts'
import { blockKind, clauseAt, type Grid, norm, type Run, sentenceAt } from './grid.ts'
import { noClaims } from './no-claims/index.ts'
import { isBareVerb, isBehindAspect, isBehindPronoun } from './triggers/bare.ts'
import { isElided } from './triggers/elided.ts'
import type { Need } from './triggers/event-rule.ts'
import type { Voice } from './triggers/inflect.ts'
import { evidentialVerbs, happeningVerbs, lightVerbs } from './triggers/light-verbs.ts'
import { needsOf, type Phrases, phrasesOf, type Trigger, triggers } from './triggers/triggers.ts'

/** Words that may make a claim: tokens `first` up to, not including, `last`. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly type: EventType
  /** `elided`: a year that tells the happening before it again. */
  readonly voice: Voice | 'elided'
  /** The row's words, or the build of a verb that no row knows: `other:meN`. */
  readonly rule: string
  readonly known: boolean
  readonly clause: Clause
  /** The verb that only carries the noun: `menggelar` in «menggelar pertemuan»; -1 without one. */
  readonly carrier: number
}

/** How far behind its carrier a noun may stand: «mengadakan dua kali pertemuan». */
const REACH = 4

/** How far behind a verb of evidence its happening may stand: «dilaporkan telah selesai». */
const EVIDENCE = 2

const within = (clause: Clause, owner: Int32Array, test: (index: number) => boolean): boolean => {
  for (let token = clause.first; token < clause.last; token += 1) {
    const index = owner[token] ?? -1
    if (index >= 0 && test(index)) return true
  }
  return false
}

function hasNeed(grid: Grid, clause: Clause, need: Need): boolean {
  const { names, quantities } = grid.reading
  const quantity = (test: (unit: string, about: string) => boolean): boolean =>
    within(clause, grid.quantityOf, (index) => {
      const found = quantities[index]
      return found !== undefined && test(found.unit, found.about)
    })
  switch (need) {
    case 'score':
      return within(clause, grid.quantityOf, (index) => {
        const found = quantities[index]
        return found?.unit === 'gol'
      })
    case 'money':
      return quantity((unit) => unit === 'rupiah' || /^(?:dolar|euro|yen|yuan|ringgit|riyal|poundsterling)/.test(unit))
    case 'percent':
      return quantity((unit) => unit === 'persen' || unit === 'basis poin')
    case 'number':
      return quantity(() => true)
    case 'name':
      return within(clause, grid.nameOf, () => true)
    default:
      return within(clause, grid.nameOf, (index) =>
        (names[index]?.entities ?? []).some((entity) => entity.kind === need),
      )
  }
}

/** How far beyond its clause a trigger's companion may stand: «fitur belanja yang ditutup», «menetapkan A dan B …». */
const AROUND = 6

function around(grid: Grid, clause: Clause): Run {
  const sentence = grid.reading.sentences[clause.sentence]
  return {
    first: Math.max(sentence?.first ?? 0, clause.first - AROUND),
    last: Math.min(sentence?.last ?? clause.last, clause.last + AROUND),
  }
}

/** Whether one of the words stands in the clause, as it is or under affixes: `sanksi` in «sanksinya». */
function holdsPhrase(grid: Grid, { first, last }: Run, phrases: Phrases): boolean {
  const { tokens } = grid.reading
  const goesOn = (token: number, word: string): boolean =>
    phrases
      .get(word)
      ?.some((phrase) => phrase.every((next, index) => index === 0 || tokens[token + index]?.norm === next)) ?? false
  for (let token = first; token < last; token += 1) {
    const here = tokens[token]
    if (!here?.word) continue
    if (goesOn(token, here.norm) || (here.word.stem !== here.norm && goesOn(token, here.word.stem))) return true
  }
  return false
}

function fits(grid: Grid, token: number, trigger: Trigger): boolean {
  const { rest, row } = trigger
  for (let index = 0; index < rest.length; index += 1) {
    const next = grid.reading.tokens[token + 1 + index]
    if (!next || (next.norm !== rest[index] && next.word?.stem !== rest[index])) return false
  }
  const need = needsOf(trigger)
  if (!row.with && !row.unless && !need) return true
  const clause = clauseAt(grid, token)
  // «permohonan kasasi | yang diajukan»: a relative clause tells of what stands before it.
  const reach = clause.kind === 'relative' ? around(grid, clause) : clause
  return (
    (!row.with || holdsPhrase(grid, around(grid, clause), phrasesOf(row.with))) &&
    (!row.unless || !holdsPhrase(grid, reach, phrasesOf(row.unless))) &&
    (!need || hasNeed(grid, clause, need))
  )
}

/** «Polisi Tangkap Dua Pencuri»: a verb sheds its prefix in a headline; in prose the bare root is mostly a noun. */
function isHeadline(grid: Grid, at: number, { casing }: Token): boolean {
  const sentence = sentenceAt(grid, at)
  const kind = blockKind(grid, sentence)
  return kind === 'title' || kind === 'heading' || (casing !== 'lower' && sentence.block === 0)
}

/** «Laptopnya kami sita», «berhasil kalahkan», «"Tolak kasasi," bunyi putusan»: a verb without its prefix in prose. */
const isBare = (grid: Grid, at: number): boolean =>
  isBehindPronoun(grid, at) ||
  isBehindAspect(grid, at) ||
  (grid.quoted[at] === 1 && sentenceAt(grid, at).first >= at - 1 && /^["“”]$/.test(norm(grid, at - 1)))

const suits = (grid: Grid, at: number, token: Token, trigger: Trigger): boolean =>
  (trigger.voice !== 'bare' || isHeadline(grid, at, token) || isBare(grid, at)) && fits(grid, at, trigger)

function triggerAt(grid: Grid, at: number, token: Token): Trigger | undefined {
  const exact = triggers.get(token.norm)?.find((trigger) => suits(grid, at, token, trigger))
  const stem = token.word?.stem
  if (exact || stem === undefined || stem === token.norm) return exact
  return triggers.get(stem)?.find((trigger) => suits(grid, at, token, trigger))
}

/** A verb by its build, though no row knows it: «mengukur», «ditabur», «berlabuh». */
const isVerb = ({ word, casing, norm }: Token): boolean =>
  word !== null &&
  (casing === 'lower' || casing === 'title') &&
  (word.voice !== 'none' || word.prefix === 'ber' || word.prefix === 'ter') &&
  word.root !== word.stem &&
  !stopWords.has(norm) &&
  !notVerbs.has(norm) &&
  // «berhasil dipadamkan», «diduga kabur»: words of aspect and hedges belong to the verb behind them.
  !aspects.has(norm) &&
  !hedges.has(norm)

/** «merencanakan perampokan», «menargetkan dua medali»: a plan of something is a doing, a plan to do something none. */
function plans(grid: Grid, at: number): boolean {
  const { tokens } = grid.reading
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (here?.casing !== 'lower' || here.word?.voice !== 'active' || aspects.get(here.norm) !== 'planned') return false
  return (
    next?.word?.voice === 'none' && !stopWords.has(next.norm) && next.word.prefix !== 'ber' && !/^ter/.test(next.norm)
  )
}

function carrierOf(grid: Grid, first: number, clause: Clause): number {
  for (let token = first - 1; token >= Math.max(clause.first, first - REACH); token -= 1) {
    const here = grid.reading.tokens[token]
    if (here?.word && (lightVerbs.has(here.norm) || lightVerbs.has(here.word.stem))) return token
    if (here?.kind === 'punctuation' || (here && isVerb(here))) return -1
  }
  return -1
}

const inSetPhrase = (grid: Grid, at: number): boolean => opensSetPhrase(grid, at - 1) || opensSetPhrase(grid, at)

const setOpenings = new Set([...setPhrases].map((phrase) => phrase.slice(0, phrase.indexOf(' '))))

const opensSetPhrase = (grid: Grid, at: number): boolean =>
  setOpenings.has(norm(grid, at)) && setPhrases.has(`${norm(grid, at)} ${norm(grid, at + 1)}`)

/** «Gempa adalah peristiwa alam», «Pertemuan itu merupakan yang pertama»: what follows a copula only describes. */
function isDefined(grid: Grid, last: number): boolean {
  const next = demonstratives.has(norm(grid, last)) ? last + 1 : last
  return copulas.has(norm(grid, next))
}

const copulas = new Set(['adalah', 'ialah', 'merupakan', 'yakni', 'yaitu'])

/** «melakukan penelusuran», «mengalami kerusakan», «mendapat perawatan»: a light verb and a noun of doing that no row knows. */
function carriesNoun(grid: Grid, at: number): boolean {
  const next = grid.reading.tokens[at + 1]
  if (!next?.word || next.casing !== 'lower' || !lightVerbs.has(norm(grid, at))) return false
  return next.word.suffix === 'an' && /^(?:peN|per|ke)$/.test(next.word.prefix) && !triggerAt(grid, at + 1, next)
}

/** How many sentences a list of years may stand behind what it tells. */
const LIST = 4

/** What a year alone tells: the last happening that a row knows, again. */
function again(grid: Grid, at: number, found: readonly Candidate[]): readonly Candidate[] {
  const told = found.findLast(({ known }) => known)
  const run = grid.timeRuns[grid.timeOf[at] ?? -1]
  if (!told || !run || (grid.sentenceOf[at] ?? 0) - (grid.sentenceOf[told.first] ?? 0) > LIST) return []
  const { type } = told
  const clause = clauseAt(grid, at)
  return [{ ...run, type, voice: 'elided', rule: `${type}:elided`, known: true, clause, carrier: -1 }]
}

/** Every place of the reading that may make a claim, in text order. Times and names hold none. */
export function findCandidates(grid: Grid): readonly Candidate[] {
  const { tokens } = grid.reading
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (isElided(grid, at)) found.push(...again(grid, at, found))
    if (!token?.word || grid.timeOf[at] !== -1 || grid.nameOf[at] !== -1) continue
    if (inSetPhrase(grid, at)) continue
    const trigger = triggerAt(grid, at, token)
    const bare = !trigger && isBareVerb(grid, at, token.casing !== 'lower' && isHeadline(grid, at, token))
    if (!trigger && !bare && !isVerb(token) && !plans(grid, at)) continue
    if (trigger?.voice === 'noun' && isDefined(grid, at + 1 + trigger.rest.length)) continue
    const clause = clauseAt(grid, at)
    const place = { at, clause, trigger }
    if (noClaims.some(({ holds }) => holds(grid, place))) continue
    const voice = trigger?.voice ?? (bare ? 'bare' : token.word.voice === 'none' ? 'plain' : token.word.voice)
    found.push({
      first: at,
      last: at + 1 + (trigger?.rest.length ?? (carriesNoun(grid, at) ? 1 : 0)),
      type: trigger?.type ?? 'other',
      voice,
      rule: trigger ? `${trigger.type}:${trigger.row.words}` : `other:${bare ? 'bare' : token.word.prefix}`,
      known: trigger !== undefined,
      clause,
      // «mengalami erupsi»: a word that may be a verb is a noun right behind a light verb.
      carrier:
        voice === 'noun' || (voice === 'plain' && lightVerbs.has(norm(grid, at - 1)))
          ? carrierOf(grid, at, clause)
          : -1,
    })
    at += trigger?.rest.length ?? 0
  }
  return withoutDoubles(grid, found)
}

/** A noun, or a `ber-` word that tells what its noun is like, may stand for a verb of its own type behind it. */
const isFiller = (grid: Grid, { voice, carrier, first }: Candidate): boolean =>
  carrier < 0 && (voice === 'noun' || (voice === 'plain' && grid.reading.tokens[first]?.word?.prefix === 'ber'))

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

/**
 * «Banjir itu terjadi pada Sabtu», «banjir yang terjadi pada Sabtu»: the verb that only says that the noun takes place;
 * -1 without one.
 */
export function happeningVerbOf(grid: Grid, { voice, last, clause }: Candidate): number {
  if (voice !== 'noun') return -1
  if (norm(grid, clause.last) === 'yang' && happeningVerbs.has(norm(grid, clause.last + 1))) return clause.last + 1
  for (let token = last; token < clause.last; token += 1) if (happeningVerbs.has(norm(grid, token))) return token
  return -1
}

/** «dilaporkan meninggal», «dinyatakan telah selesai»: what follows is the claim, not the reporting of it. */
const introduces = (grid: Grid, before: Candidate, { first, voice }: Candidate): boolean =>
  voice !== 'noun' &&
  first - before.last < EVIDENCE &&
  grid.clauseOf[before.first] === grid.clauseOf[first] &&
  evidentialVerbs.has(norm(grid, before.first))

/** «ditemukan tewas», «ditemukan dalam kondisi meninggal»: how they were found is the claim. */
const findsDead = (grid: Grid, before: Candidate, { type, first, voice }: Candidate): boolean =>
  before.type === 'found' &&
  type === 'die' &&
  voice !== 'noun' &&
  first - before.last <= 2 &&
  grid.clauseOf[before.first] === grid.clauseOf[first]

/** «Menang 21-10, 21-15 melawan Lee»: whom the win was against, not another match. */
const opposes = (grid: Grid, told: Candidate, { type, first, last }: Candidate): boolean =>
  (told.type === 'win' || told.type === 'lose' || told.type === 'play') &&
  type === 'play' &&
  last === first + 1 &&
  /^(?:kontra|lawan|melawan)$/.test(norm(grid, first))

/** «menutup Konferensi Tingkat Tinggi», «membuka rapat kerja»: what is opened or closed is no second happening. */
const opens = (grid: Grid, before: Candidate, { voice, first }: Candidate): boolean =>
  voice === 'noun' &&
  (before.type === 'open' || before.type === 'close') &&
  before.voice !== 'noun' &&
  first === before.last &&
  grid.clauseOf[before.first] === grid.clauseOf[first]

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

/** «menetapkan pasangan itu menang»: one election. */
const settles = (grid: Grid, before: Candidate, { type, first, voice }: Candidate): boolean =>
  before.type === 'elect' &&
  (type === 'win' || type === 'elect') &&
  voice !== 'noun' &&
  /tetapkan$/.test(norm(grid, before.first)) &&
  grid.clauseOf[before.first] === grid.clauseOf[first]

/**
 * One clause tells a type of event once. A light verb leaves the claim to its noun, unless a row knows the two
 * together; a verb of taking place leaves it to its subject; of two words of one type the verb is the claim.
 */
function withoutDoubles(grid: Grid, found: readonly Candidate[]): readonly Candidate[] {
  const byFirst = new Map(found.map((candidate) => [candidate.first, candidate]))
  const dropped = new Set<Candidate>()
  for (const [index, candidate] of found.entries()) {
    const carrier = byFirst.get(candidate.carrier)
    // «menghadiri pelantikan» is a visit and an inauguration; who attends a summit meets.
    if (carrier?.known && carrier.type === candidate.type) dropped.add(candidate)
    // «menjalani pemeriksaan etik»: a carrier of no type of its own gives way.
    // «menghadiri pertemuan puncak»: who attends a summit meets.
    else if (carrier && (!carrier.known || carrier.type === 'other' || candidate.type === 'meet')) dropped.add(carrier)
    const before = found[index - 1]
    if (before && candidate.known && (introduces(grid, before, candidate) || decides(grid, before, candidate)))
      dropped.add(before)
    if (before && findsDead(grid, before, candidate)) dropped.add(before)
    for (const earlier of found.slice(Math.max(0, index - 2), index))
      if (performs(grid, earlier, candidate)) dropped.add(earlier)
    if (before && (settles(grid, before, candidate) || opens(grid, before, candidate))) dropped.add(candidate)
    if (before && happeningVerbOf(grid, before) === candidate.first) dropped.add(candidate)
    const told = knownBefore(grid, found, index)
    if (!told) continue
    if (isNominal(grid, told) && happeningVerbs.has(norm(grid, candidate.first))) dropped.add(candidate)
    else if (opposes(grid, told, candidate)) dropped.add(candidate)
    // «Gempa bumi berkekuatan magnitudo 6,1 mengguncang Mentawai»: subject and attribute tell of the verb's event.
    else if (candidate.type === told.type && candidate.voice !== 'noun' && isFiller(grid, told)) dropped.add(told)
  }
  return found.filter((candidate) => !dropped.has(candidate))
}

import { graded } from '../lexicon/adjectives.ts'
import { aspects } from '../lexicon/aspect.ts'
import { hedges } from '../lexicon/hedges.ts'
import { notVerbs } from '../lexicon/not-verbs.ts'
import { orderWords } from '../lexicon/ordinals.ts'
import { demonstratives } from '../lexicon/pronouns.ts'
import { setPhrases } from '../lexicon/set-phrases.ts'
import { stopWords } from '../lexicon/stop-words.ts'
import type { EventType } from '../model/claim.ts'
import type { Clause, Token, Word } from '../model/reading.ts'
import { withoutDoubles } from './doubles.ts'
import { blockKind, clauseAt, dateAt, type Grid, isAmong, norm, sentenceAt } from './grid.ts'
import { noClaims } from './no-claims/index.ts'
import { isBareVerb, isBehindAspect, isBehindName, isBehindPronoun, mayBeBare } from './triggers/bare.ts'
import { comesNext, isElided } from './triggers/elided.ts'
import { fits } from './triggers/fits.ts'
import type { Voice } from './triggers/inflect.ts'
import { happeningVerbs, lightVerbs } from './triggers/light-verbs.ts'
import { type Trigger, triggers } from './triggers/triggers.ts'

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
  isBehindName(grid, at) ||
  (grid.quoted[at] === 1 && sentenceAt(grid, at).first >= at - 1 && /^["“”]$/.test(norm(grid, at - 1)))

const suits = (grid: Grid, at: number, token: Token, trigger: Trigger): boolean =>
  (trigger.voice !== 'bare' || isHeadline(grid, at, token) || isBare(grid, at)) && fits(grid, at, trigger)

function triggerAt(grid: Grid, at: number, token: Token): Trigger | undefined {
  const exact = triggers.get(token.norm)?.find((trigger) => suits(grid, at, token, trigger))
  const stem = token.word?.stem
  if (exact || stem === undefined || stem === token.norm) return exact
  return triggers.get(stem)?.find((trigger) => suits(grid, at, token, trigger))
}

/** «perusahaan terkaya»; «kendala teratasi» is done. */
const isSuperlative = ({ prefix, suffix, root }: Word): boolean => prefix === 'ter' && suffix === '' && graded.has(root)

/** A verb by its build, though no row knows it: «mengukur», «ditabur», «berlabuh». */
const isBuilt = (norm: string, word: Word): boolean =>
  (word.voice !== 'none' || word.prefix === 'ber' || word.prefix === 'ter') &&
  word.root !== word.stem &&
  !stopWords.has(norm) &&
  !notVerbs.has(norm) &&
  !isSuperlative(word) &&
  // «berhasil dipadamkan», «diduga kabur»: words of aspect and hedges belong to the verb behind them.
  !aspects.has(norm) &&
  !hedges.has(norm)

const isVerb = ({ word, casing, norm }: Token): boolean =>
  word !== null && (casing === 'lower' || casing === 'title') && isBuilt(norm, word)

/** «merencanakan perampokan», «menargetkan dua medali»: a plan of something is a doing, a plan to do something none. */
function plans(grid: Grid, at: number): boolean {
  const { tokens } = grid.reading
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (here?.casing !== 'lower' || !here.word || !isPlan(here.norm, here.word)) return false
  return (
    next?.word?.voice === 'none' && !stopWords.has(next.norm) && next.word.prefix !== 'ber' && !/^ter/.test(next.norm)
  )
}

const isPlan = (norm: string, { voice }: Word): boolean => voice === 'active' && aspects.get(norm) === 'planned'

/** «Pemilihan dijadwalkan pada 28 Juni»: a plan with its day right behind it tells what will take place. */
const isScheduled = (grid: Grid, at: number): boolean =>
  isSchedule(norm(grid, at)) && dateAt(grid, norm(grid, at + 1) === 'pada' ? at + 2 : at + 1) !== null

const isSchedule = (norm: string): boolean => happeningVerbs.has(norm) && aspects.get(norm) === 'planned'

/** As many words as a big archive has; beyond them the memory starts anew. */
const MOST = 100_000

const memory = new Map<Word, boolean>()

/** Whether a word makes a claim in some place: most make none anywhere, and each is asked once. */
function mayTell({ norm }: Token, word: Word): boolean {
  const known = memory.get(word)
  if (known !== undefined) return known
  if (memory.size >= MOST) memory.clear()
  const may =
    triggers.has(norm) ||
    triggers.has(word.stem) ||
    isBuilt(norm, word) ||
    isPlan(norm, word) ||
    isSchedule(norm) ||
    mayBeBare(norm, word)
  memory.set(word, may)
  return may
}

function carrierOf(grid: Grid, first: number, clause: Clause): number {
  for (let token = first - 1; token >= Math.max(clause.first, first - REACH); token -= 1) {
    const here = grid.reading.tokens[token]
    if (here?.word && isAmong(lightVerbs, here)) return token
    if (here?.kind === 'punctuation' || (here && isVerb(here))) return -1
  }
  return -1
}

const inSetPhrase = (grid: Grid, at: number): boolean =>
  opensSetPhrase(grid, at - 1) || opensSetPhrase(grid, at) || isDoubled(grid, at)

/** «surat menyurat», «tolong menolong»: one noun of two words. */
function isDoubled({ reading: { tokens } }: Grid, at: number): boolean {
  const { word } = tokens[at] ?? {}
  return word?.voice === 'active' && word.suffix === '' && tokens[at - 1]?.norm === word.root
}

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

/** «Longsor terjadi pukul 16.10», «Bom bunuh diri itu terjadi»: words that may be a verb are the subject of the one behind. */
function takesPlace(grid: Grid, last: number): boolean {
  const next = orderWords.has(norm(grid, last)) ? last + 1 : last
  return happeningVerbs.has(norm(grid, demonstratives.has(norm(grid, next)) ? next + 1 : next))
}

/** How many sentences a list of years may stand behind what it tells. */
const LIST = 4

/** What a year alone or «menyusul» tells: the last happening that a row knows, again. */
function again(grid: Grid, at: number, found: readonly Candidate[]): readonly Candidate[] {
  const told = found.findLast(({ known }) => known)
  if (!told || (grid.sentenceOf[at] ?? 0) - (grid.sentenceOf[told.first] ?? 0) > LIST) return []
  const { type } = told
  const year = grid.timeRuns[grid.timeOf[at] ?? -1]
  const { first, last } = year ?? { first: at, last: at + 1 }
  const clause = clauseAt(grid, at)
  const voice = year ? 'elided' : 'plain'
  return [{ first, last, type, voice, rule: `${type}:elided`, known: true, clause, carrier: -1 }]
}

/** Every place of the reading that may make a claim, in text order. Times and names hold none. */
export function findCandidates(grid: Grid): readonly Candidate[] {
  const { tokens } = grid.reading
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (isElided(grid, at) || comesNext(grid, at)) found.push(...again(grid, at, found))
    if (!token?.word || grid.timeOf[at] !== -1 || grid.nameOf[at] !== -1) continue
    if (!mayTell(token, token.word) || inSetPhrase(grid, at)) continue
    const trigger = triggerAt(grid, at, token)
    const bare = !trigger && isBareVerb(grid, at, token.casing !== 'lower' && isHeadline(grid, at, token))
    if (!trigger && !bare && !isVerb(token) && !plans(grid, at) && !isScheduled(grid, at)) continue
    if (trigger?.voice === 'noun' && isDefined(grid, at + 1 + trigger.rest.length)) continue
    const clause = clauseAt(grid, at)
    const place = { at, clause, trigger }
    if (noClaims.some(({ holds }) => holds(grid, place))) continue
    const built = bare ? 'bare' : token.word.voice === 'none' ? 'plain' : token.word.voice
    // «batal digelar»: the one behind is its own.
    const isSubject = trigger?.voice === 'plain' && takesPlace(grid, at + 1 + trigger.rest.length)
    const voice = isSubject ? 'noun' : (trigger?.voice ?? built)
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

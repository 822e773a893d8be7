import { aspects } from '../lexicon/aspect.ts'
import { bareStates } from '../lexicon/bare-verbs.ts'
import { deeds } from '../lexicon/deeds.ts'
import { orderWords } from '../lexicon/ordinals.ts'
import { speechVerbs } from '../lexicon/speech-verbs.ts'
import { statives } from '../lexicon/stative-verbs.ts'
import type { Candidate } from './candidates.ts'
import type { Company } from './claimhood/company.ts'
import { cues } from './claimhood/cues.ts'
import { kindBefore, neighboursOf } from './claimhood/neighbours.ts'
import { touches } from './claimhood/time-bond.ts'
import { classOf, isHolder } from './claimhood/type-classes.ts'
import { buildOf, isThere, type View, viewOf } from './claimhood/view.ts'
import { happeningVerbOf } from './doubles.ts'
import { blockKind, type Grid, norm, sentenceAt } from './grid.ts'
import { type Feature, type Features, seen } from './scorer.ts'

const deictics = new Set(['ini', 'itu', 'tersebut', 'begitu', 'semacam'])

type Add = (feature: Feature) => void

/** What made a candidate of it, and in which kind of block. */
function addBuild({ grid, candidate, voice, build }: View, add: Add): void {
  const { known, type, rule, first } = candidate
  const block = blockKind(grid, sentenceAt(grid, first))
  add(seen`bias`)
  add(known ? seen`build=${voice}` : seen`build=affix-${voice}`)
  add(seen`block=${block}`)
  add(seen`block=${block}&build=${build}`)
  add(known ? seen`class=${classOf(type)}` : seen`prefix=${rule}`)
}

/** The kind of its clause, and the time that stands with it. */
function addClause(view: View, add: Add): void {
  const { candidate, part, build, bond, counted } = view
  const { clause, type } = candidate
  if (counted) add(seen`counted&${build}`)
  add(seen`clause=${isThere(view) ? 'main' : clause.kind}`)
  if (clause.marker && !isThere(view)) add(seen`marker=${clause.marker}`)
  if (part === 'verb') add(seen`type=${type}`)
  add(seen`time=${bond}&${part}`)
}

/** The candidate before it in the sentence, and whether one of a row stands in its clause. */
function addPrevious({ candidate, company: { previous: held, rowBeside }, part, build }: View, add: Add): void {
  if (held) add(seen`after=${held.known && isHolder(held.type) ? held.type : buildOf(held)}`)
  // «tewas tertimbun», «gagal melaju»: of two verbs in a row one tells it.
  if (held && held.last === candidate.first)
    add(seen`serial=${buildOf(held)}-${held.voice === 'noun' ? 'noun' : 'verb'}&${build}-${part}`)
  if (rowBeside) add(seen`row-beside&${build}`)
}

/** The words right behind it and before it. */
function addWordsBeside(view: View, add: Add): void {
  const { grid, candidate, company, part } = view
  const { first, last, clause, known, carrier } = candidate
  const next = norm(grid, last)
  if (cues.has(next)) add(seen`next=${next}&${part}`)
  if ((grid.timeOf[last] ?? -1) >= 0 || (grid.timeOf[last + 1] ?? -1) >= 0) add(seen`time-next`)
  // «untuk menghadiri pertemuan»: what stands before the carrier stands before the noun.
  const opening = carrier >= 0 ? carrier : first
  const previous = norm(grid, opening - 1)
  const told = isThere(view) && previous === 'yang'
  if (opening > clause.first && cues.has(previous) && !told) add(seen`previous=${previous}`)
  // «pria yang mengenakan topi»: which one, sooner than what he did.
  if (!known && previous === 'yang' && !told) add(seen`yang&affix`)
  if (opening > clause.first + 1 && cues.has(norm(grid, opening - 2))) add(seen`previous2=${norm(grid, opening - 2)}`)
  // «bertolak ke Oslo untuk menghadiri pertemuan»: the purpose of a trip that was made.
  if (clause.marker === 'untuk' && company.previous?.type === 'visit') add(seen`trip-purpose`)
  if (deictics.has(next)) add(seen`deictic&${part}`)
}

/** How many candidates the sentence holds, and what kinds of word stand around this one. */
function addNeighbours({ grid, candidate, company: { size, earlier }, part, build }: View, add: Add): void {
  add(seen`company=${Math.min(size, 5)}`)
  add(seen`earlier=${Math.min(earlier, 3)}&${part}`)
  const [before, behind] = neighboursOf(grid, candidate)
  add(seen`before=${before}&${part}-${build}`)
  add(seen`behind=${behind}&${part}-${build}`)
  add(seen`kind-before=${kindBefore(grid, candidate) ?? 'none'}&${part}`)
}

/** The word itself: its root and affixes, and the lists that it is in. */
function addWord({ grid, candidate, company, voice, part, build, bond }: View, add: Add): void {
  const { first, last, known } = candidate
  const { tokens } = grid.reading
  const here = norm(grid, first)
  const word = tokens[first]?.word
  // «menjadi», «mengatakan» are few claims whatever stands around them; «tewas» is most often one.
  if (word) add(seen`root=${word.root}`)
  if (word) add(seen`affixes=${word.prefix}-${word.suffix}&${build}`)
  // «dalam kunjungan pertamanya»: which turn it was is told of what has happened.
  const turn = tokens[last]
  if (voice === 'noun' && orderWords.has(turn?.word?.stem ?? turn?.norm ?? '')) add(seen`turn`)
  if (word?.clitic) add(seen`clitic&${part}`)
  if (word && !known && (statives.has(word.stem) || statives.has(here))) add(seen`stative`)
  if (word && !known && (deeds.has(word.root) || bareStates.has(here))) add(seen`deed`)
  const stance = speechVerbs.get(here)
  // «Budi mengatakan jalan itu ditutup»: what is said is the claim; «Budi menyampaikan duka»: the saying.
  if (stance) {
    add(seen`stance=${stance}`)
    add(seen`stance=${stance}&${company.followed ? 'followed' : 'alone'}&time=${bond}`)
  }
}

/** The verb that carries a noun or says that it takes place. */
function addCarriers({ grid, candidate, company, voice }: View, add: Add): void {
  const { carrier } = candidate
  // «tidak menimbulkan tsunami»: carried by nothing.
  if (carrier >= 0 && grid.negated[carrier] !== 1) add(seen`carried`)
  // «Pembangunannya dimulai pada Juni»: the verb only says that it takes place.
  if (happeningVerbOf(grid, candidate) >= 0) add(seen`happens`)
  if (voice === 'noun' && carrier < 0 && !company.previous) add(seen`noun-first`)
}

/** Words of aspect that stand before the trigger in its clause. */
function addAspects({ grid, candidate: { clause, first } }: View, add: Add): void {
  for (let token = Math.max(clause.first, first - 5); token < first; token += 1) {
    const aspect = aspects.get(norm(grid, token))
    if (aspect) add(seen`aspect=${aspect}`)
  }
}

/** Negated, quoted, asked. */
function addStance({ grid, candidate: { first } }: View, add: Add): void {
  if (grid.negated[first] === 1) add(seen`negated`)
  if (grid.quoted[first] === 1) add(seen`quoted`)
  if (norm(grid, sentenceAt(grid, first).last - 1) === '?') add(seen`question`)
}

/** The names and amounts of its clause. */
function addMentions({ grid, candidate: { clause, first, last }, build }: View, add: Add): void {
  const subject = touches(clause, grid.nameOf, clause.first, first)
  const object = touches(clause, grid.nameOf, last, clause.last)
  add(seen`names=${subject ? 's' : ''}${object ? 'o' : ''}`)
  if (touches(clause, grid.quantityOf)) add(seen`number&${build}`)
}

/** In the order in which the weights were learned. */
const groups = [
  addBuild,
  addClause,
  addPrevious,
  addWordsBeside,
  addNeighbours,
  addWord,
  addCarriers,
  addAspects,
  addStance,
  addMentions,
] as const

/** What is seen around a candidate that tells a claim from a mere word. */
export function claimhoodFeatures(grid: Grid, candidate: Candidate, company: Company): Features {
  const view = viewOf(grid, candidate, company)
  const features: Feature[] = []
  const add = (feature: Feature): void => void features.push(feature)
  for (const addGroup of groups) addGroup(view, add)
  return features
}

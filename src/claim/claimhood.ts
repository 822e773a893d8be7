import { aspects } from '../lexicon/aspect.ts'
import { bareStates } from '../lexicon/bare-verbs.ts'
import { deeds } from '../lexicon/deeds.ts'
import { orderWords } from '../lexicon/ordinals.ts'
import { speechVerbs } from '../lexicon/speech-verbs.ts'
import { statives } from '../lexicon/stative-verbs.ts'
import type { Candidate } from './candidates.ts'
import type { Company } from './claimhood/company.ts'
import { countBefore, predicates } from './claimhood/counts.ts'
import { cues } from './claimhood/cues.ts'
import { kindBefore, neighboursOf } from './claimhood/neighbours.ts'
import { timeBond, touches } from './claimhood/time-bond.ts'
import { happeningVerbOf } from './doubles.ts'
import { blockKind, type Grid, norm, sentenceAt } from './grid.ts'
import { type Feature, type Features, seen } from './scorer.ts'

const deictics = new Set(['ini', 'itu', 'tersebut', 'begitu', 'semacam'])

/** Words of aspect that stand before the trigger in its clause. */
function addAspects(grid: Grid, { clause, first }: Candidate, add: (feature: Feature) => void): void {
  for (let token = Math.max(clause.first, first - 5); token < first; token += 1) {
    const aspect = aspects.get(norm(grid, token))
    if (aspect) add(seen`aspect=${aspect}`)
  }
}

/** Types whose clause may hold another: what is announced, charged, denied, promised. */
const holders: ReadonlySet<string> = new Set([
  'accuse',
  'agree',
  'ban',
  'charge',
  'condemn',
  'deny',
  'permit',
  'promise',
  'report',
  'sentence',
  'speak',
  'vote',
])

/** Types of what is said and of what is counted are told in standing prose more often than the others. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    telling: ['accuse', 'agree', 'call', 'condemn', 'deny', 'promise', 'recognise', 'speak', 'support'],
    figures: ['buy', 'price', 'rate', 'report', 'sell', 'supply', 'trade'],
    rest: ['other'],
  }).flatMap(([name, types]) => types.map((type) => [type, name] as const)),
)

const classOf = (type: string): string => classes.get(type) ?? 'deed'

/** What is seen around a candidate that tells a claim from a mere word. */
export function claimhoodFeatures(
  grid: Grid,
  candidate: Candidate,
  { previous: held, rowBeside, followed, headed, earlier, size }: Company,
): Features {
  const { first, last, clause, known, type } = candidate
  const voice = candidate.voice === 'noun' && predicates(grid, candidate) ? 'plain' : candidate.voice
  const { tokens } = grid.reading
  const sentence = sentenceAt(grid, first)
  const block = blockKind(grid, sentence)
  const bond = timeBond(grid, candidate, headed)
  const features = [
    seen`bias`,
    known ? seen`build=${voice}` : seen`build=affix-${voice}`,
    seen`block=${block}`,
    seen`block=${block}&build=${known ? 'row' : 'affix'}`,
  ]
  const add = (feature: Feature): void => void features.push(feature)
  if (known) add(seen`class=${classOf(type)}`)
  else add(seen`prefix=${candidate.rule}`)
  const counted = candidate.voice === 'noun' ? null : countBefore(grid, candidate)
  const plainly = counted === 'there'
  if (counted) add(seen`counted&${known ? 'row' : 'affix'}`)
  add(seen`clause=${plainly ? 'main' : clause.kind}`)
  if (clause.marker && !plainly) add(seen`marker=${clause.marker}`)
  const part = voice === 'noun' ? 'noun' : 'verb'
  if (part === 'verb') add(seen`type=${type}`)
  add(seen`time=${bond}&${part}`)
  if (held?.known && holders.has(held.type)) add(seen`after=${held.type}`)
  else if (held) add(seen`after=${held.known ? 'row' : 'affix'}`)
  // «tewas tertimbun», «gagal melaju»: of two verbs in a row one tells it.
  if (held && held.last === first)
    add(
      seen`serial=${held.known ? 'row' : 'affix'}-${held.voice === 'noun' ? 'noun' : 'verb'}&${known ? 'row' : 'affix'}-${part}`,
    )
  if (rowBeside) add(seen`row-beside&${known ? 'row' : 'affix'}`)
  const next = norm(grid, last)
  if (cues.has(next)) add(seen`next=${next}&${part}`)
  if ((grid.timeOf[last] ?? -1) >= 0 || (grid.timeOf[last + 1] ?? -1) >= 0) add(seen`time-next`)
  // «untuk menghadiri pertemuan»: what stands before the carrier stands before the noun.
  const opening = candidate.carrier >= 0 ? candidate.carrier : first
  const previous = norm(grid, opening - 1)
  if (opening > clause.first && cues.has(previous) && !(plainly && previous === 'yang')) add(seen`previous=${previous}`)
  // «pria yang mengenakan topi»: which one, sooner than what he did.
  if (!known && previous === 'yang' && !plainly) add(seen`yang&affix`)
  if (opening > clause.first + 1 && cues.has(norm(grid, opening - 2))) add(seen`previous2=${norm(grid, opening - 2)}`)
  // «bertolak ke Oslo untuk menghadiri pertemuan»: the purpose of a trip that was made.
  if (clause.marker === 'untuk' && held?.type === 'visit') add(seen`trip-purpose`)
  if (deictics.has(norm(grid, last))) add(seen`deictic&${part}`)
  add(seen`company=${Math.min(size, 5)}`)
  add(seen`earlier=${Math.min(earlier, 3)}&${part}`)
  const [before, behind] = neighboursOf(grid, candidate)
  add(seen`before=${before}&${part}-${known ? 'row' : 'affix'}`)
  add(seen`behind=${behind}&${part}-${known ? 'row' : 'affix'}`)
  add(seen`kind-before=${kindBefore(grid, candidate) ?? 'none'}&${part}`)
  const word = tokens[first]?.word
  // «menjadi», «mengatakan» are few claims whatever stands around them; «tewas» is most often one.
  if (word) add(seen`root=${word.root}`)
  if (word) add(seen`affixes=${word.prefix}-${word.suffix}&${known ? 'row' : 'affix'}`)
  // «dalam kunjungan pertamanya»: which turn it was is told of what has happened.
  const turn = tokens[last]
  if (voice === 'noun' && orderWords.has(turn?.word?.stem ?? turn?.norm ?? '')) add(seen`turn`)
  if (word?.clitic) add(seen`clitic&${part}`)
  if (word && !known && (statives.has(word.stem) || statives.has(tokens[first]?.norm ?? ''))) add(seen`stative`)
  if (word && !known && (deeds.has(word.root) || bareStates.has(tokens[first]?.norm ?? ''))) add(seen`deed`)
  const stance = speechVerbs.get(tokens[first]?.norm ?? '')
  // «Budi mengatakan jalan itu ditutup»: what is said is the claim; «Budi menyampaikan duka»: the saying.
  if (stance) {
    add(seen`stance=${stance}`)
    add(seen`stance=${stance}&${followed ? 'followed' : 'alone'}&time=${bond}`)
  }
  // «tidak menimbulkan tsunami»: carried by nothing.
  if (candidate.carrier >= 0 && grid.negated[candidate.carrier] !== 1) add(seen`carried`)
  // «Pembangunannya dimulai pada Juni»: the verb only says that it takes place.
  if (happeningVerbOf(grid, candidate) >= 0) add(seen`happens`)
  if (voice === 'noun' && candidate.carrier < 0 && !held) add(seen`noun-first`)
  addAspects(grid, candidate, add)
  if (grid.negated[first] === 1) add(seen`negated`)
  if (grid.quoted[first] === 1) add(seen`quoted`)
  if (norm(grid, sentence.last - 1) === '?') add(seen`question`)
  const subject = touches(clause, grid.nameOf, clause.first, first)
  const object = touches(clause, grid.nameOf, last, clause.last)
  add(seen`names=${subject ? 's' : ''}${object ? 'o' : ''}`)
  if (touches(clause, grid.quantityOf)) add(seen`number&${known ? 'row' : 'affix'}`)
  return features
}

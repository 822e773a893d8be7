import { relations } from '../../lexicon/kin-words.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { Candidate } from '../candidates.ts'
import { blockKind, clauseOf, type Grid, nameAt, norm, sentenceAt } from '../grid.ts'
import { type Features, seen } from '../scorer.ts'
import { triggers } from '../triggers/triggers.ts'
import { prepositions, type Standing } from './standing.ts'

const isEventNoun = (word: string): boolean =>
  triggers.get(word)?.some(({ voice, rest }) => voice === 'noun' && rest.length === 0) ?? false

const dashes = new Set([...'-–—'])

const gapName = (names: number): string => String(Math.min(names, 3))

/** Types whose parties stand side by side: «A bertemu B», «A dan B menandatangani». */
const mutual: ReadonlySet<string> = new Set(['meet', 'sign', 'agree', 'ceasefire', 'trade', 'war', 'merge', 'play'])

/** Types that befall a place: «Jembatan Kali Progo putus», «Gunung Agung meletus», «bandara ditutup». */
const sites: ReadonlySet<string> = new Set([
  'build',
  'close',
  'collapse',
  'erupt',
  'fire',
  'flood',
  'inaugurate',
  'open',
  'quake',
])

export const isMutual = (type: string): boolean => mutual.has(type)

const saliences = new WeakMap<Grid, ReadonlyMap<string, number>>()

/** How often the article speaks of each entity. */
export function salienceOf(grid: Grid): ReadonlyMap<string, number> {
  const known = saliences.get(grid)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { entities } of grid.reading.names) {
    for (const { name } of entities) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  saliences.set(grid, counts)
  return counts
}

/** What speaks for somebody or some place of the sentence to stand in a claim. */
export function mentionFeatures(grid: Grid, candidate: Candidate, here: Standing): Features {
  const { entity, mention, run, after } = here
  const [from, to] = after ? [candidate.last, run.first] : [run.last, candidate.first]
  let names = 0
  let commas = 0
  let verbs = 0
  for (let token = from; token < to; token += 1) {
    if ((grid.nameOf[token] ?? -1) >= 0 && grid.nameOf[token] !== grid.nameOf[token - 1]) names += 1
    const here = grid.reading.tokens[token]
    if (here?.norm === ',') commas += 1
    if (here?.word && here.word.voice !== 'none') verbs += 1
  }
  const sameClause = grid.clauseOf[run.first] === grid.clauseOf[candidate.first]
  const side = after ? 'after' : 'before'
  const preposition = here.ahead
  const word = prepositions.has(preposition) ? preposition : speechVerbs.has(preposition) ? 'speech-verb' : 'other'
  const features = [
    seen`mention`,
    seen`kind=${entity.kind}`,
    seen`kind=${entity.kind}&${word}`,
    seen`via=${mention.via}`,
    seen`named=${mention.rule}`,
    seen`${side}&${candidate.voice}`,
    seen`${side}&${candidate.voice}&kind=${entity.kind}`,
    seen`ahead=${word}&${side}`,
    seen`type=${candidate.known ? candidate.type : 'affix'}&${side}`,
    seen`type=${candidate.known ? candidate.type : 'affix'}&kind=${entity.kind}`,
    seen`${sites.has(candidate.type) ? 'site' : 'deed'}&kind=${entity.kind}&${side}`,
    seen`${sameClause ? 'same' : 'other'}-clause&kind=${entity.kind}`,
    seen`names-between=${gapName(names)}&${side}`,
    seen`commas-between=${gapName(commas)}`,
    seen`verbs-between=${gapName(verbs)}&${side}`,
    seen`${sameClause ? 'same' : 'other'}-clause&${side}`,
    seen`gap=${to - from <= 1 ? 'touching' : to - from <= 5 ? 'near' : 'far'}&${side}`,
    seen`block=${blockKind(grid, sentenceAt(grid, candidate.first))}`,
  ]
  if (names === 0) features.push(seen`nearest-${side}`, seen`nearest-${side}&${candidate.voice}`)
  const clauseFirst = clauseOf(grid, run.first)?.first ?? run.first
  // «Presiden Rusia Vladimir Putin tiba …»: nothing but its title stands before a subject.
  const titleLength = mention.title?.split(/\s+/).length ?? 0
  const offset = run.first - titleLength - clauseFirst
  if (offset <= 1) features.push(seen`opens-clause&kind=${entity.kind}`)
  const known = candidate.known ? 'row' : 'affix'
  const salience = Math.min(salienceOf(grid).get(entity.name) ?? 1, 4)
  features.push(seen`salience=${salience}&kind=${entity.kind}`, seen`${side}&${known}&kind=${entity.kind}`)
  if (!sameClause) features.push(seen`own-clause=${candidate.clause.kind}&${side}`)
  if (isMutual(candidate.type)) features.push(seen`mutual&kind=${entity.kind}`, seen`mutual&ahead=${word}`)
  if (grid.quoted[run.first] !== grid.quoted[candidate.first]) features.push(seen`across-quote`)
  // «Presiden Rusia Vladimir Putin», «pemimpin Korea Utara Kim Jong Un»: the country only tells whose.
  const following = nameAt(grid, run.last)
  if (entity.kind !== 'person' && following?.entities[0]?.kind === 'person') features.push(seen`heads-person`)
  // «membahas perang di Ukraina»: the place is that of the war.
  const owner = norm(grid, run.first - 2)
  if (after && run.first - 2 >= candidate.last && prepositions.has(norm(grid, run.first - 1)) && isEventNoun(owner)) {
    features.push(seen`owned&kind=${entity.kind}`)
  }
  // «istri Budi», «ajudan Budi»: of whom somebody else is told.
  if (relations.has(norm(grid, run.first - 1 - titleLength))) features.push(seen`relation`)
  // «rute Jakarta-Bandung», «penerbangan Jakarta–Medan»: the two ends of a line are no place of the deed.
  if (dashes.has(norm(grid, run.last)) || dashes.has(norm(grid, run.first - 1))) features.push(seen`joined`)
  if (mention.title) features.push(seen`titled`)
  if (mention.entities.length > 1) features.push(seen`several`)
  const next = norm(grid, run.last)
  if (after && next === '(') features.push(seen`bracket-next`)
  return features
}

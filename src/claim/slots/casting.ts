import { namedAfter } from '../../lexicon/owner-words.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Candidate } from '../candidates.ts'
import { blockKind, type Grid, norm, type Run, sentenceAt } from '../grid.ts'
import type { Features } from '../scorer.ts'
import { triggers } from '../triggers/triggers.ts'
import { listsOf, placeListsOf } from './lists.ts'
import { isOutside } from './outside.ts'
import { isAddressEnd, isInAddress, isNowhere, isSite } from './site.ts'
import type { Standing } from './standing.ts'
import { isUnsaidSubject, ownBody, selfTeller, speaksOfHimself } from './subject.ts'

/** An entity that may take part in a claim, or be its place, and what speaks for it. */
export interface CastOption {
  readonly entity: Entity
  readonly mention: EntityMention
  readonly run: Run
  readonly after: boolean
  /** Carried over from an earlier claim of the story. */
  readonly carried: boolean
  /** One of the sides of a match: «Bahari FC mengalahkan Persada 2-1». */
  readonly side: boolean
  /** No part of the claim, or not its place; its part or its place for certain. */
  readonly outside: boolean
  readonly nowhere: boolean
  readonly subject: boolean
  readonly site: boolean
  /** People who stand side by side in one list share its number; -1 for others. */
  readonly list: number
  /** The same for places. */
  readonly placeList: number
  /** The place right before it lies in it: «Desa Mekar, Kecamatan Sukamaju». */
  readonly addressEnd: boolean
  readonly features: Features
}

const prepositions = new Set([
  'antara',
  'atas',
  'bagi',
  'bersama',
  'dan',
  'dari',
  'dengan',
  'di',
  'ke',
  'kepada',
  'lewat',
  'melawan',
  'menuju',
  'menurut',
  'milik',
  'oleh',
  'pada',
  'terhadap',
  'tentang',
  'untuk',
  'via',
  'yang',
])

/** The first token of a mention, with its title: `Presiden` in «dengan Presiden Rusia Vladimir Putin». */
function opening(grid: Grid, mention: EntityMention, run: Run): number {
  let token = run.first - 1
  const title = mention.title?.toLowerCase().split(/\s+/) ?? []
  for (let index = title.length - 1; index >= 0 && norm(grid, token) === title[index]; index -= 1) token -= 1
  return token + 1
}

/** The word before a mention, its title left out: `dengan` in «dengan Presiden Rusia Vladimir Putin». */
function ahead(grid: Grid, opens: number): string {
  const token = opens - 1
  const word = norm(grid, token)
  // «di kota Vladivostok», «di Stasiun Khasan»: a kind of place may stand between.
  return prepositions.has(word) || !prepositions.has(norm(grid, token - 1)) ? word : norm(grid, token - 1)
}

const isEventNoun = (word: string): boolean =>
  triggers.get(word)?.some(({ voice, rest }) => voice === 'noun' && rest.length === 0) ?? false

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

/** Words for who somebody is to another. Sorted. */
const relations = new Set([
  'ajudan',
  'anak',
  'asisten',
  'ayah',
  'bawahan',
  'ibu',
  'istri',
  'keluarga',
  'kerabat',
  'kubu',
  'mantan',
  'milik',
  'pendukung',
  'pengacara',
  'putra',
  'putri',
  'rekan',
  'rumah',
  'saudara',
  'sopir',
  'suami',
  'tim',
])

const contests: ReadonlySet<string> = new Set(['lose', 'play', 'win'])

/** Words that leave a name behind them a side of the match: «melawan Persib», «imbang dengan Arema». Sorted. */
const against = new Set(['antara', 'atas', 'dan', 'dari', 'dengan', 'kontra', 'lawan', 'melawan', 'oleh', 'vs'])

/** Who stands at a verb of a match without a word of place is one of its sides, though it bears a town's name. */
function isSide(grid: Grid, { type, voice }: Candidate, here: Standing, ahead: string): boolean {
  const { entities, rule } = here.mention
  const [entity] = entities
  if (!contests.has(type) || voice === 'noun' || entity?.kind === 'person' || rule === 'headed') return false
  if (isInAddress(grid, here)) return false
  // «memenangkan Pilkada Jakarta»
  if (namedAfter.has(ahead)) return false
  return !prepositions.has(ahead) || (against.has(ahead) && entity?.kind !== 'place')
}

export const isMutual = (type: string): boolean => mutual.has(type)

const saliences = new WeakMap<Grid, ReadonlyMap<string, number>>()

/** How often the article speaks of each entity. */
function salienceOf(grid: Grid): ReadonlyMap<string, number> {
  const known = saliences.get(grid)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { entities } of grid.reading.names) {
    for (const { name } of entities) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  saliences.set(grid, counts)
  return counts
}

function standing(grid: Grid, candidate: Candidate, index: number, entity: Entity): Standing | null {
  const mention = grid.reading.names[index]
  const run = grid.nameRuns[index]
  if (!mention || !run) return null
  const opens = opening(grid, mention, run)
  const word = opens === sentenceAt(grid, run.first).first ? '' : ahead(grid, opens)
  return { entity, mention, run, after: run.first >= candidate.last, ahead: word, opens }
}

function option(
  grid: Grid,
  candidate: Candidate,
  here: Standing,
  others: readonly Standing[],
  list: number,
  placeList: number,
): CastOption {
  const { entity, mention, run, after } = here
  const preposition = ahead(grid, here.opens)
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
  const word = prepositions.has(preposition) ? preposition : speechVerbs.has(preposition) ? 'speech-verb' : 'other'
  const features = [
    'mention',
    `kind=${entity.kind}`,
    `kind=${entity.kind}&${word}`,
    `via=${mention.via}`,
    `named=${mention.rule}`,
    `${side}&${candidate.voice}`,
    `${side}&${candidate.voice}&kind=${entity.kind}`,
    `ahead=${word}&${side}`,
    `type=${candidate.known ? candidate.type : 'affix'}&${side}`,
    `type=${candidate.known ? candidate.type : 'affix'}&kind=${entity.kind}`,
    `${sites.has(candidate.type) ? 'site' : 'deed'}&kind=${entity.kind}&${side}`,
    `${sameClause ? 'same' : 'other'}-clause&kind=${entity.kind}`,
    `names-between=${gapName(names)}&${side}`,
    `commas-between=${gapName(commas)}`,
    `verbs-between=${gapName(verbs)}&${side}`,
    `${sameClause ? 'same' : 'other'}-clause&${side}`,
    `gap=${to - from <= 1 ? 'touching' : to - from <= 5 ? 'near' : 'far'}&${side}`,
    `block=${blockKind(grid, sentenceAt(grid, candidate.first))}`,
  ]
  if (names === 0) features.push(`nearest-${side}`, `nearest-${side}&${candidate.voice}`)
  const clauseFirst = grid.reading.clauses[grid.clauseOf[run.first] ?? -1]?.first ?? run.first
  // «Presiden Rusia Vladimir Putin tiba …»: nothing but its title stands before a subject.
  const titleLength = mention.title?.split(/\s+/).length ?? 0
  const offset = run.first - titleLength - clauseFirst
  if (offset <= 1) features.push(`opens-clause&kind=${entity.kind}`)
  const known = candidate.known ? 'row' : 'affix'
  const salience = Math.min(salienceOf(grid).get(entity.name) ?? 1, 4)
  features.push(`salience=${salience}&kind=${entity.kind}`, `${side}&${known}&kind=${entity.kind}`)
  if (!sameClause) features.push(`own-clause=${candidate.clause.kind}&${side}`)
  if (isMutual(candidate.type)) features.push(`mutual&kind=${entity.kind}`, `mutual&ahead=${word}`)
  if (grid.quoted[run.first] !== grid.quoted[candidate.first]) features.push('across-quote')
  // «Presiden Rusia Vladimir Putin», «pemimpin Korea Utara Kim Jong Un»: the country only tells whose.
  const following = grid.reading.names[grid.nameOf[run.last] ?? -1]
  if (entity.kind !== 'person' && following?.entities[0]?.kind === 'person') features.push('heads-person')
  // «membahas perang di Ukraina»: the place is that of the war.
  const owner = norm(grid, run.first - 2)
  if (after && run.first - 2 >= candidate.last && prepositions.has(norm(grid, run.first - 1)) && isEventNoun(owner)) {
    features.push(`owned&kind=${entity.kind}`)
  }
  // «istri Budi», «ajudan Budi»: of whom somebody else is told.
  if (relations.has(norm(grid, run.first - 1 - titleLength))) features.push('relation')
  // «rute Jakarta-Bandung», «penerbangan Jakarta–Medan»: the two ends of a line are no place of the deed.
  if (/^[-–—]$/.test(norm(grid, run.last)) || /^[-–—]$/.test(norm(grid, run.first - 1))) features.push('joined')
  if (mention.title) features.push('titled')
  if (mention.entities.length > 1) features.push('several')
  const next = norm(grid, run.last)
  if (after && next === '(') features.push('bracket-next')
  const contestant = sameClause && to - from <= 1 && isSide(grid, candidate, here, preposition)
  return {
    entity,
    mention,
    run,
    after,
    carried: false,
    side: contestant,
    outside: isOutside(grid, candidate, here, others),
    nowhere: isNowhere(grid, candidate, here),
    subject: isUnsaidSubject(grid, candidate, here) || speaksOfHimself(grid, candidate, entity.name),
    site: isSite(grid, candidate, here),
    list,
    placeList,
    addressEnd: isAddressEnd(grid, here),
    features,
  }
}

/** Who and where an earlier claim of the story had, with how far back it stands. */
export interface Carried {
  readonly option: CastOption
  readonly sentence: number
}

/** The entities of the sentence, each once, and those that the story carries on. */
export function castOptions(grid: Grid, candidate: Candidate, story: readonly Carried[]): readonly CastOption[] {
  const sentence = sentenceAt(grid, candidate.first)
  const standings: Standing[] = []
  const seen = new Set<number>()
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const index = grid.nameOf[token] ?? -1
    if (index < 0 || seen.has(index)) continue
    seen.add(index)
    for (const entity of grid.reading.names[index]?.entities ?? []) {
      const made = standing(grid, candidate, index, entity)
      if (made) standings.push(made)
    }
  }
  // «juara: Budi (1988), Tono (1990, 1992)»: whose year it is.
  const owner = candidate.voice === 'elided' ? standings.findLast(({ run }) => run.last <= candidate.first) : undefined
  if (owner && norm(grid, owner.run.last) === '(')
    return [{ ...option(grid, candidate, owner, [owner], -1, -1), outside: false, subject: true, nowhere: true }]
  const lists = listsOf(grid, standings)
  const placeLists = placeListsOf(grid, standings)
  const options = standings.map((each, index) =>
    option(grid, candidate, each, standings, lists[index] ?? -1, placeLists[index] ?? -1),
  )
  const subject = options.some(
    ({ after, run }) => !after && grid.clauseOf[run.first] === grid.clauseOf[candidate.first],
  )
  const here = grid.sentenceOf[candidate.first] ?? 0
  const own = options.length
  for (const { option: earlier, sentence: then } of story) {
    if (options.some(({ entity }) => entity.name === earlier.entity.name)) continue
    const sameBlock = grid.reading.sentences[then]?.block === sentence.block
    const bond = `carried&${sameBlock ? 'same' : 'other'}-block`
    options.push({
      ...earlier,
      carried: true,
      side: false,
      outside: false,
      nowhere: false,
      subject: speaksOfHimself(grid, candidate, earlier.entity.name),
      site: false,
      list: -1,
      placeList: -1,
      features: [
        'carried',
        bond,
        `${bond}&${subject ? 'subject' : 'no-subject'}`,
        `carried&distance=${Math.min(here - then, 3)}`,
        `carried&kind=${earlier.entity.kind}`,
        `carried&${candidate.voice}`,
        `carried&type=${candidate.known ? candidate.type : 'affix'}`,
        `carried&salience=${Math.min(salienceOf(grid).get(earlier.entity.name) ?? 1, 4)}`,
        `carried&own-names=${Math.min(own, 2)}`,
        `carried&clause=${candidate.clause.kind}`,
      ],
    })
  }
  const tellers = [tellerElsewhere(grid, candidate), bodyElsewhere(grid, candidate)]
  for (const teller of tellers)
    if (teller && !options.some(({ entity, subject }) => subject && entity.name === teller.entity.name))
      options.push(teller)
  return options
}

/** Whoever does it, though he stands elsewhere. */
const doer = (grid: Grid, candidate: Candidate, made: Standing): CastOption => ({
  ...option(grid, candidate, made, [made], -1, -1),
  outside: false,
  subject: true,
  nowhere: true,
})

/** «"Saya pergi. Lalu saya lihat api," kata Rahma»: who tells of himself, where his name stands in another sentence. */
function tellerElsewhere(grid: Grid, candidate: Candidate): CastOption | null {
  const teller = selfTeller(grid, candidate)
  if (!teller) return null
  const index = grid.reading.names.findIndex(({ start }) => start === teller.span.start)
  const entity = grid.reading.names[index]?.entities.find(({ name }) => name === teller.name)
  const made = entity ? standing(grid, candidate, index, entity) : null
  return made && doer(grid, candidate, made)
}

/** «"Kami membuka posko," kata Kapolres Sukamaju Rahma»: the body for which she speaks. */
function bodyElsewhere(grid: Grid, candidate: Candidate): CastOption | null {
  const index = ownBody(grid, candidate)
  const entity = grid.reading.names[index]?.entities[0]
  const made = entity ? standing(grid, candidate, index, entity) : null
  return made && doer(grid, candidate, made)
}

import { vagueCounts } from '../../lexicon/numbers.ts'
import {
  attendingWords,
  bodyAbbreviations,
  bodyNouns,
  ofTowns,
  organisationHeads,
} from '../../lexicon/organisations.ts'
import { regionWords } from '../../lexicon/place-words.ts'
import { isPlainWord } from '../../lexicon/plain-words.ts'
import { titleWords } from '../../lexicon/titles.ts'
import type { Claim } from '../../model/claim.ts'
import { type Bag, cosineOf, sharedOf } from './bag.ts'
import { rarityOf } from './rarity.ts'

/** Who and where: what a claim names. */
interface Naming {
  readonly article: number
  readonly who: readonly string[]
  readonly where: readonly { readonly name: string }[]
  /** The words of the names in its quote. */
  readonly mentions: readonly string[]
  readonly claim: Pick<Claim, 'trigger'>
}

/** In a small set of articles all may be about one thing: any name that two have relates them. */
const FEW = 20
/** Of a large one, how like the names of two must be: one pair in fifty of two stories is, nine in ten of one. */
const LIKE = 0.05
/** And how like they are when it can hardly be chance: one pair in two hundred of two stories, eight in ten of one. */
const CLOSE = 0.1

/** Of so many articles at least a name's rarity is reckoned: what all of thirty name may be what they are about. */
const AMONG = 512
/** What they share must weigh so much, too: of short articles one common name is half of all they name. */
const TELLING = 0.4
/** A name that more than this share of them have tells nothing. */
const COMMON = 0.1

/** Names of more than one word tell people and bodies apart; `Kim` and `Menteri` do not. */
export const isFull = (name: string): boolean => name.includes(' ')

/** What tells an article's story: whom, what and what places it names, each by how few articles do. */
export interface Story {
  readonly names: Bag
  /** Of few articles also the everyday words that it writes as names: «Banjir», «Solar». */
  readonly words: ReadonlySet<string>
  readonly isOfFew: boolean
  /** Its place among the stories. */
  readonly at: number
  /** How like each is to each, 0-1, row by row; not a number until it has been asked for. */
  readonly likenesses: Float32Array
}

export const noStory: Story = {
  names: { features: [], weights: [], sum: 0, norm: 0 },
  words: new Set(),
  isOfFew: true,
  at: 0,
  likenesses: new Float32Array(0),
}

/** «Tim SAR gabungan», «BNPB» */
const isAttending = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || attendingWords.has(word))

/** Words of names of which every region has its own: «Pengadilan», «Kejati», «Direktur», «Kabupaten». */
const common: readonly { readonly has: (word: string) => boolean }[] = [
  attendingWords,
  bodyAbbreviations,
  bodyNouns,
  ofTowns,
  organisationHeads,
  regionWords,
  titleWords,
  vagueCounts,
]
const isTelling = (word: string): boolean => !common.some((words) => words.has(word))

export function storiesOf(namings: readonly Naming[]): ReadonlyMap<number, Story> {
  const named = new Map<number, Set<string>>()
  const plain = new Map<number, Set<string>>()
  for (const { article, who, where, mentions, claim } of namings) {
    const story = named.get(article) ?? new Set()
    named.set(article, story)
    const words = plain.get(article) ?? new Set()
    plain.set(article, words)
    const trigger = claim.trigger.text.toLowerCase()
    for (const name of who) if (!isAttending(name)) story.add(name)
    // «Ribuan Warga Mengungsi»: a headline writes any word as if it were a name.
    for (const word of mentions) if (word !== trigger && isTelling(word)) (isPlainWord(word) ? words : story).add(word)
    for (const { name } of where) story.add(name)
  }
  const tellers = new Map<string, number>()
  for (const story of named.values()) for (const name of story) tellers.set(name, (tellers.get(name) ?? 0) + 1)
  const among = Math.max(AMONG, named.size)
  const most = COMMON * among
  const lists = [...named.values()].map((names) => [...names].filter((name) => (tellers.get(name) ?? 0) <= most))
  const rarity = rarityOf(lists, among)
  const isOfFew = named.size <= FEW
  const likenesses = new Float32Array(named.size ** 2).fill(Number.NaN)
  return new Map(
    [...named.keys()].map((article, at) => [
      article,
      { names: rarity.bagOf(lists[at] ?? []), words: plain.get(article) ?? noStory.words, isOfFew, at, likenesses },
    ]),
  )
}

/** Days between articles that name nothing and may still tell one story. */
const DAYS = 3

/** Days after which an everyday word that two articles write as a name is no longer of one story: «Banjir Bandang». */
const SEASON = 60

const areOfOneSeason = (one: number | null, other: number | null): boolean =>
  one === null || other === null || Math.abs(one - other) <= SEASON

const shareWord = ({ words: a }: Story, { words: b }: Story): boolean => [...a].some((word) => b.has(word))

interface Told {
  readonly story: Story
  readonly told: number | null
}

function likenessOf(a: Told, b: Told): number {
  const { likenesses, at } = a.story
  const place = at * Math.sqrt(likenesses.length) + b.story.at
  const before = likenesses[place] ?? Number.NaN
  if (!Number.isNaN(before)) return before
  const likeness = compareNames(a, b)
  likenesses[place] = likeness
  return likeness
}

function compareNames({ story: a, told: one }: Told, { story: b, told: other }: Told): number {
  if (a.isOfFew && areOfOneSeason(one, other) && shareWord(a, b)) return 1
  if (a.names.features.length === 0 || b.names.features.length === 0)
    return one !== null && other !== null && Math.abs(one - other) <= DAYS ? LIKE : 0
  const shared = sharedOf(a.names, b.names)
  if (a.isOfFew) return Math.min(1, shared.count)
  return shared.squares < TELLING ? 0 : cosineOf(a.names, b.names, shared)
}

/** Whether two articles may tell one story: their names are alike, or one names nothing, and they are of one time. */
export const areRelated = (a: Told, b: Told): boolean => likenessOf(a, b) >= LIKE

/** In how many of when, where and who claims of two articles must agree to be of one happening. */
export function agreementsNeeded(a: Told, b: Told): 0 | 1 | 2 {
  const likeness = likenessOf(a, b)
  if (a.story.isOfFew) return likeness >= LIKE ? 0 : 1
  return likeness >= CLOSE ? 0 : likeness >= LIKE ? 1 : 2
}

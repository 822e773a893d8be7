import { regionWords } from '../../lexicon/place-words.ts'
import { type Bag, cosineOf, sharedOf } from './bag.ts'
import { rarityOf } from './rarity.ts'

/** Who and where: what a claim names. */
interface Naming {
  readonly article: number
  readonly who: readonly string[]
  readonly where: readonly { readonly name: string }[]
  /** The words of the names in its quote. */
  readonly mentions: readonly string[]
}

/** In a small set of articles all may be about one thing: any name that two have relates them. */
const FEW = 20
/** Of a large one, how like the names of two must be: one pair in fifty of two stories is, nine in ten of one. */
const LIKE = 0.05
/** And how like they are when it can hardly be chance: one pair in two hundred of two stories, eight in ten of one. */
const CLOSE = 0.1

/** Names of more than one word tell people and bodies apart; `Kim` and `Menteri` do not. */
export const isFull = (name: string): boolean => name.includes(' ')

/** What tells an article's story: whom, what and what places it names, each by how few articles do. */
export interface Story {
  readonly names: Bag
  readonly isOfFew: boolean
}

export const noStory: Story = { names: { features: [], weights: [], sum: 0, norm: 0 }, isOfFew: true }

export function storiesOf(namings: readonly Naming[]): ReadonlyMap<number, Story> {
  const named = new Map<number, Set<string>>()
  for (const { article, who, where, mentions } of namings) {
    const story = named.get(article) ?? new Set()
    named.set(article, story)
    for (const name of who) story.add(name)
    for (const word of mentions) if (!regionWords.has(word)) story.add(word)
    for (const { name } of where) story.add(name)
  }
  const lists = [...named.values()].map((names) => [...names])
  const rarity = rarityOf(lists)
  const isOfFew = named.size <= FEW
  return new Map([...named.keys()].map((article, at) => [article, { names: rarity.bagOf(lists[at] ?? []), isOfFew }]))
}

/** Days between articles that name nothing and may still tell one story. */
const DAYS = 3

interface Told {
  readonly story: Story
  readonly told: number | null
}

/** How like two stories are told to be, 0-1, once it has been asked. */
const known = new WeakMap<Story, WeakMap<Story, number>>()

function likenessOf(a: Told, b: Told): number {
  const row = known.get(a.story) ?? new WeakMap<Story, number>()
  known.set(a.story, row)
  const before = row.get(b.story)
  if (before !== undefined) return before
  const likeness = compareNames(a, b)
  row.set(b.story, likeness)
  return likeness
}

function compareNames({ story: a, told: one }: Told, { story: b, told: other }: Told): number {
  if (a.names.features.length === 0 || b.names.features.length === 0)
    return one !== null && other !== null && Math.abs(one - other) <= DAYS ? LIKE : 0
  const shared = sharedOf(a.names, b.names)
  return a.isOfFew ? Math.min(1, shared.count) : cosineOf(a.names, b.names, shared)
}

/** Whether two articles may tell one story: their names are alike, or one names nothing, and they are of one time. */
export const areRelated = (a: Told, b: Told): boolean => likenessOf(a, b) >= LIKE

/** In how many of when, where and who claims of two articles must agree to be of one happening. */
export function agreementsNeeded(a: Told, b: Told): 0 | 1 | 2 {
  const likeness = likenessOf(a, b)
  if (a.story.isOfFew) return likeness >= LIKE ? 0 : 1
  return likeness >= CLOSE ? 0 : likeness >= LIKE ? 1 : 2
}

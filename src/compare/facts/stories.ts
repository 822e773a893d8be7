import { regionWords } from '../../lexicon/place-words.ts'

/** Who and where: what a claim names. */
interface Naming {
  readonly article: number
  readonly who: readonly string[]
  readonly where: readonly { readonly name: string }[]
  /** The words of the names in its quote. */
  readonly mentions: readonly string[]
}

/** In a small set of articles all may be about one thing, and what all name tells as well. */
const FEW = 20
/** Of a large one, a name that more than this share of the articles has tells nothing. */
const COMMON = 0.01

/** Names of more than one word tell people and bodies apart; `Kim` and `Menteri` do not. */
export const isFull = (name: string): boolean => name.includes(' ')

/** By article, what tells its story: whom, what and what places it names that few articles do. */
export function storiesOf(namings: readonly Naming[]): ReadonlyMap<number, ReadonlySet<string>> {
  const stories = new Map<number, Set<string>>()
  for (const { article, who, where, mentions } of namings) {
    const story = stories.get(article) ?? new Set()
    stories.set(article, story)
    for (const name of who) story.add(name)
    for (const word of mentions) if (!regionWords.has(word)) story.add(word)
    for (const { name } of where) story.add(name)
  }
  const tellers = new Map<string, number>()
  for (const story of stories.values()) for (const name of story) tellers.set(name, (tellers.get(name) ?? 0) + 1)
  const most = Math.max(FEW, COMMON * stories.size)
  for (const story of stories.values())
    for (const name of story) if ((tellers.get(name) ?? 0) > most) story.delete(name)
  return stories
}

/** Days between articles that name nothing and may still tell one story. */
const DAYS = 3

interface Told {
  readonly story: ReadonlySet<string>
  readonly told: number | null
}

/** Whether two articles may tell one story: they have a name in common, or one names nothing, and they are of one time. */
export function areRelated({ story: a, told: one }: Told, { story: b, told: other }: Told): boolean {
  if (a.size === 0 || b.size === 0) return one !== null && other !== null && Math.abs(one - other) <= DAYS
  for (const name of a) if (b.has(name)) return true
  return false
}

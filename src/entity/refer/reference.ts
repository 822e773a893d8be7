import { demonstratives, pointers } from '../../lexicon/pronouns.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Example } from '../../model/example.ts'
import { type Desk, normAt } from '../desk.ts'

/** A mention with the tokens it covers and its sentence: what references are resolved against. */
export interface Placed {
  readonly mention: EntityMention
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** The names before the token `at`, in order, with those that references have added so far. */
export interface Story {
  readonly desk: Desk
  readonly before: readonly Placed[]
  /** Whether the token stands in direct speech. */
  readonly inSpeech: (at: number) => boolean
}

/** What a word or phrase stands for. */
export interface Referred {
  readonly first: number
  readonly last: number
  readonly entities: readonly Entity[]
  readonly via: 'pronoun' | 'description'
}

/** A rule that reads a reference which begins at a token. */
export interface ReferenceRule {
  readonly id: string
  readonly read: (story: Story, at: number, last: number) => Referred | null
  /** `finds`: `words=name+name`, with commas between. */
  readonly examples: readonly Example[]
}

/** How many sentences back a reference may reach. */
export const REACH = 3

/** The mentions of the last `reach` sentences before `at` and of its own, in order. */
export function near({ before, desk }: Story, at: number, reach: number): readonly Placed[] {
  const sentence = desk.sentenceOf[at] ?? 0
  let from = before.length
  while (from > 0 && sentence - (before[from - 1]?.sentence ?? 0) <= reach) from -= 1
  return before.slice(from).filter(({ first }) => first < at)
}

/** The distinct entities of a kind in the last sentences before `at`, nearest first. */
export function recent(
  story: Story,
  at: number,
  wanted: (entity: Entity, placed: Placed) => boolean,
  reach = REACH,
): readonly Entity[] {
  const found: Entity[] = []
  for (const placed of [...near(story, at, reach)].reverse()) {
    for (const entity of placed.mention.entities)
      if (wanted(entity, placed) && !found.some(({ name }) => name === entity.name)) found.push(entity)
  }
  return found
}

/** How many words may stand between a noun and what points back: «maskapai yang berdiri pada 2008 itu». */
const LONGEST = 6

/** Words behind a noun with which what it is called ends. Sorted. */
const ENDS: ReadonlySet<string> = new Set([
  'adalah',
  'akan',
  'bahwa',
  'dan',
  'hasil',
  'juga',
  'karena',
  'oleh',
  'pun',
  'telah',
  'untuk',
])

/** The token behind `itu` of «penyanyi itu», «klub berjuluk Elang Biru itu», «petenis asal kota itu»; -1 without one. */
export function pointedEnd(desk: Desk, noun: number): number {
  for (let end = noun + 1; end <= noun + 1 + LONGEST; end += 1) {
    const token = desk.tokens[end]
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return -1
    // «tunggal putra naik podium di kota ini»
    if (token.norm === 'ini' && end > noun + 1) return -1
    if (demonstratives.has(token.norm)) {
      // «presiden negara itu»: the state is pointed at.
      const other = end > noun + 1 && pointers.has(normAt(desk, end - 1)) && normAt(desk, end - 2) !== 'asal'
      return other ? -1 : end + 1
    }
    const does = token.word?.voice === 'active' || token.word?.voice === 'passive'
    if (ENDS.has(token.norm) || (does && normAt(desk, noun + 1) !== 'yang')) return -1
  }
  return -1
}

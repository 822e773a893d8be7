import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Example } from '../../model/example.ts'
import type { Desk } from '../desk.ts'

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

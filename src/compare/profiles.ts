import { type Bag, bagOf } from './bag.ts'
import type { Fact } from './facts.ts'
import type { Rarities } from './rarity.ts'

/** What a fact says, each word weighed by how telling it is among all claims. */
export interface Profile {
  readonly who: Bag
  readonly where: Bag
  readonly terms: Bag
  readonly mentions: Bag
  readonly context: Bag
  /** Those of its mentions that are numbers: `1325` of «Resolusi 1325». */
  readonly serials: readonly string[]
}

/** By a fact's index. */
export type Profiles = readonly Profile[]

export const profilesOf = (facts: readonly Fact[], rarities: Rarities): Profiles =>
  facts.map(({ who, where, terms, mentions, context }) => ({
    who: bagOf(who, rarities.who),
    where: bagOf(
      where.map(({ name }) => name),
      rarities.where,
    ),
    terms: bagOf(terms, rarities.terms),
    mentions: bagOf(mentions, rarities.mentions),
    context: bagOf(context, rarities.mentions),
    serials: mentions.filter((word) => /\p{N}/u.test(word)),
  }))

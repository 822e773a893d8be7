import type { Bag } from './bag.ts'
import type { Fact } from './facts.ts'
import { fatesOf } from './fates.ts'
import type { Rarities } from './rarity.ts'

/** What a fact says, each word weighed by how telling it is among all claims. */
export interface Profile {
  readonly who: Bag
  readonly where: Bag
  readonly terms: Bag
  readonly mentions: Bag
  readonly context: Bag
  /** The root of its trigger, as the feature of `terms` that it is; null where no claim's wording holds it. */
  readonly root: number | null
  /** Those of its mentions that are numbers: `1325` of «Resolusi 1325». */
  readonly serials: readonly string[]
  /** What it says became of people: `meninggal`, `selamat`. */
  readonly fates: ReadonlySet<string>
  /** The hour and minute it gives, as printed: `22:56`; null without a clock. */
  readonly hour: string | null
}

const CLOCK = /T(\d\d:\d\d)/

/** By a fact's index. */
export type Profiles = readonly Profile[]

export const profilesOf = (facts: readonly Fact[], rarities: Rarities): Profiles =>
  facts.map(({ who, where, terms, mentions, context, claim }) => ({
    who: rarities.who.bagOf(who),
    where: rarities.where.bagOf(where.map(({ name }) => name)),
    terms: rarities.terms.bagOf(terms),
    mentions: rarities.mentions.bagOf(mentions),
    context: rarities.mentions.bagOf(context),
    root: rarities.terms.numberOf(claim.root),
    serials: mentions.filter((word) => /\d/.test(word)),
    fates: fatesOf(claim),
    hour: CLOCK.exec(claim.time?.value ?? '')?.[1] ?? null,
  }))

import type { Fact } from './facts.ts'

/** How telling a feature is: 1 when one claim alone has it, near 0 when all do. */
export type Rarity = (feature: string) => number

/** Inverse document frequency (Spärck Jones, 1972) of each feature over the lists that hold it, scaled to 0-1. */
export function rarityOf(lists: Iterable<readonly string[]>): Rarity {
  const count = new Map<string, number>()
  let total = 0
  for (const list of lists) {
    total++
    for (const feature of new Set(list)) count.set(feature, (count.get(feature) ?? 0) + 1)
  }
  const most = Math.log(1 + total)
  return (feature) => (total === 0 ? 1 : Math.min(1, Math.log(1 + total / (count.get(feature) ?? 1)) / most))
}

/** How telling a participant, a place, a word of the wording and a word of a name is. */
export interface Rarities {
  readonly who: Rarity
  readonly where: Rarity
  readonly terms: Rarity
  readonly mentions: Rarity
}

export const raritiesOf = (facts: readonly Fact[]): Rarities => ({
  who: rarityOf(facts.map(({ who }) => who)),
  where: rarityOf(facts.map(({ where }) => where.map(({ name }) => name))),
  terms: rarityOf(facts.map(({ terms }) => terms)),
  mentions: rarityOf(facts.map(({ mentions }) => mentions)),
})

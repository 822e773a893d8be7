import type { Bag } from './bag.ts'
import type { Fact } from './facts.ts'

/** How telling features of one kind are: 1 when one claim alone has it, near 0 when all do. */
export interface Rarity {
  readonly of: (feature: string) => number
  /** The feature's number; null for one that no list holds. */
  readonly numberOf: (feature: string) => number | null
  /** Features that the lists hold, as a bag. */
  readonly bagOf: (features: readonly string[]) => Bag
}

/**
 * Inverse document frequency (Spärck Jones, 1972) of each feature over the lists that hold it, scaled to 0-1: as if there were
 * `among` lists, where a feature of all of few is not to pass for a common one.
 */
export function rarityOf(lists: readonly (readonly string[])[], among = lists.length): Rarity {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  for (const list of lists) {
    for (const [at, feature] of list.entries()) {
      if (list.indexOf(feature) < at) continue
      const known = numbers.get(feature)
      if (known === undefined) numbers.set(feature, counts.push(1) - 1)
      else counts[known] = (counts[known] ?? 0) + 1
    }
  }
  const most = Math.log(1 + among)
  const weights = counts.map((count) => Math.min(1, Math.log(1 + among / count) / most))
  return {
    of: (feature) => weights[numbers.get(feature) ?? -1] ?? 1,
    numberOf: (feature) => numbers.get(feature) ?? null,
    bagOf: (features) => {
      const held = [...new Set(features.flatMap((feature) => numbers.get(feature) ?? []))].sort((a, b) => a - b)
      let [sum, squares] = [0, 0]
      const telling = held.map((feature) => {
        const weight = weights[feature] ?? 1
        sum += weight
        squares += weight * weight
        return weight
      })
      return { features: held, weights: telling, sum, norm: Math.sqrt(squares) }
    },
  }
}

/** How telling a word is that tells what is spoken of: one that four claims have, of many somewhat more. */
const RARE = 0.65
const FEW = 4
export const rareAmong = (claims: number): number => Math.min(RARE, Math.log(1 + claims / FEW) / Math.log(1 + claims))

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

import { candidates } from './candidates.ts'
import type { Fact } from './facts.ts'
import type { Rarities } from './rarity.ts'
import { signalsOf } from './signals.ts'
import type { Hearsay, Signal } from './weights.ts'
import { hearsay, weights } from './weights-table.ts'

/** By fact, the facts it was weighed against and the evidence that both tell one event: above 0 for, below against. */
export type Ties = readonly ReadonlyMap<number, number>[]

/** The evidence of two claims alone: the sum of their signals' weights, of all signals or only some. */
export function evidence(
  a: Fact,
  b: Fact,
  rarities: Rarities,
  counts: (signal: Signal) => boolean = () => true,
): number {
  const column = a.article === b.article ? 1 : 0
  let sum = 0
  for (const [signal, value] of signalsOf(a, b, rarities)) if (counts(signal)) sum += weights[signal][column] * value
  return sum
}

/** Weighs each candidate pair by what the two claims say. */
export function firstHand(facts: readonly Fact[], rarities: Rarities): Ties {
  const ties = facts.map(() => new Map<number, number>())
  for (const [a, b] of candidates(facts, rarities)) {
    const sum = evidence(a, b, rarities)
    ties[a.index]?.set(b.index, sum)
    ties[b.index]?.set(a.index, sum)
  }
  return ties
}

const LIMIT = 7
/** Third claims that fit less are not heard: there are many of them, and they add nothing. */
const FAINT = 0.03

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * Weighs each pair again with what third claims say: a claim that both fit speaks for them («menewaskan dua orang»
 * beside two tellings of one crash); one that the first fits and that the second's own article tells beside it speaks
 * against.
 */
export function secondHand(facts: readonly Fact[], ties: Ties, mix: Hearsay = hearsay): Ties {
  const odds = ties.map((tied) => {
    const near = new Map<number, number>()
    for (const [other, sum] of tied) if (chance(sum) > FAINT) near.set(other, chance(sum))
    return near
  })
  const articleOf = (index: number): number => facts[index]?.article ?? -1
  /** How much better some other claim of `b`'s article fits `a`. */
  const rival = (a: number, b: number): number => {
    let most = 0
    for (const [third, fits] of odds[a] ?? []) {
      if (third !== b && articleOf(third) === articleOf(b))
        most = Math.max(most, fits * (1 - (odds[third]?.get(b) ?? 0)))
    }
    return most
  }
  return ties.map((tied, a) => {
    const near = odds[a] ?? new Map<number, number>()
    return new Map(
      [...tied].map(([b, sum]) => {
        let best = 0
        let total = 0
        for (const [third, fits] of near) {
          const both = third === b ? 0 : fits * (odds[third]?.get(b) ?? 0)
          best = Math.max(best, both)
          total += both
        }
        const column = articleOf(a) === articleOf(b) ? 1 : 0
        const rivalry = column === 1 ? 0 : Math.max(rival(a, b), rival(b, a))
        const heard =
          mix.always[column] +
          mix['first hand'][column] * Math.max(-LIMIT, Math.min(LIMIT, sum)) +
          mix['best third'][column] * best +
          mix['all thirds'][column] * (total / (1 + total)) +
          mix.rival[column] * rivalry
        return [b, heard]
      }),
    )
  })
}

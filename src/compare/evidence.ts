import { areTwoQuakes } from './apart.ts'
import { candidates } from './candidates.ts'
import type { Fact } from './facts.ts'
import type { Profiles } from './profiles.ts'
import type { Rarities } from './rarity.ts'
import { signals } from './signals.ts'
import type { Hearsay, Signal } from './weights.ts'
import { hearsay, weights } from './weights-table.ts'

/** By fact, the facts it was weighed against and the evidence that both tell one event: above 0 for, below against. */
export type Ties = readonly ReadonlyMap<number, number>[]

/** Of a quake and its aftershock, that they are one. */
const NEVER = -20

/** The evidence of two claims alone: the sum of their signals' weights, of all signals or only some. */
export function evidence(a: Fact, b: Fact, profiles: Profiles, counts?: (signal: Signal) => boolean): number {
  const [one, other] = [profiles[a.index], profiles[b.index]]
  if (!one || !other || areTwoQuakes(a, b)) return NEVER
  const column = a.article === b.article ? 1 : 0
  let sum = 0
  signals(a, b, one, other, (signal, value) => {
    if (counts === undefined || counts(signal)) sum += weights[signal][column] * value
  })
  return sum
}

/** Weighs each candidate pair by what the two claims say. */
export function firstHand(facts: readonly Fact[], profiles: Profiles, rarities: Rarities): Ties {
  const ties = facts.map(() => new Map<number, number>())
  for (const [a, b] of candidates(facts, rarities)) {
    const sum = evidence(a, b, profiles)
    ties[a.index]?.set(b.index, sum)
    ties[b.index]?.set(a.index, sum)
  }
  return ties
}

const LIMIT = 7
/** Evidence so much against that no third claim can make up for it. */
const HOPELESS = -5
/** Third claims that fit less are not heard: there are many of them, and they add nothing. */
const FAINT = 0.03

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * Weighs each pair again with what third claims say: a claim that both fit speaks for them («menewaskan dua orang»
 * beside two tellings of one crash); one that the first fits and that the second's own article tells beside it speaks
 * against.
 */
export function secondHand(facts: readonly Fact[], ties: Ties, mix: Hearsay = hearsay): Ties {
  const near = ties.map(
    (tied) =>
      new Map([...tied].map(([other, sum]) => [other, chance(sum)] as const).filter(([, fits]) => fits >= FAINT)),
  )
  const articleOf = (index: number): number => facts[index]?.article ?? -1
  const chanceOf = (a: number, b: number): number => near[a]?.get(b) ?? 0
  /** How much better some other claim of `b`'s article fits `a`. */
  const rival = (a: number, b: number): number => {
    let most = 0
    for (const [third, fits] of near[a] ?? []) {
      if (third !== b && articleOf(third) === articleOf(b)) most = Math.max(most, fits * (1 - chanceOf(third, b)))
    }
    return most
  }
  const weigh = (a: number, b: number, sum: number): number => {
    const column = articleOf(a) === articleOf(b) ? 1 : 0
    if (sum < HOPELESS) return mix.always[column] + mix['first hand'][column] * Math.max(-LIMIT, sum)
    let [best, total] = [0, 0]
    for (const [third, fits] of near[a] ?? []) {
      const both = third === b ? 0 : fits * chanceOf(third, b)
      best = Math.max(best, both)
      total += both
    }
    return (
      mix.always[column] +
      mix['first hand'][column] * Math.max(-LIMIT, Math.min(LIMIT, sum)) +
      mix['best third'][column] * best +
      mix['all thirds'][column] * (total / (1 + total)) +
      (column === 1 ? 0 : mix.rival[column] * Math.max(rival(a, b), rival(b, a)))
    )
  }
  const again = ties.map(() => new Map<number, number>())
  for (const [a, tied] of ties.entries()) {
    for (const [b, sum] of tied) {
      if (b <= a) continue
      const heard = weigh(a, b, sum)
      again[a]?.set(b, heard)
      again[b]?.set(a, heard)
    }
  }
  return again
}

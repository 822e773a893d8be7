import type { Rarity } from './rarity.ts'

/** Features with how telling each is, and what they weigh together. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly sum: number
  readonly norm: number
}

export function bagOf(features: readonly string[], rarity: Rarity): Bag {
  const weights = new Map(features.map((feature) => [feature, rarity(feature)]))
  let [sum, squares] = [0, 0]
  for (const weight of weights.values()) {
    sum += weight
    squares += weight * weight
  }
  return { weights, sum, norm: Math.sqrt(squares) }
}

/** What two bags share: its weight, the sum of its squares, the most telling feature and how many there are. */
export interface Shared {
  readonly sum: number
  readonly squares: number
  readonly most: number
  readonly count: number
}

export function sharedOf(a: Bag, b: Bag): Shared {
  const [few, many] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights]
  let [sum, squares, most, count] = [0, 0, 0, 0]
  for (const [feature, weight] of few) {
    if (!many.has(feature)) continue
    sum += weight
    squares += weight * weight
    most = Math.max(most, weight)
    count += 1
  }
  return { sum, squares, most, count }
}

/** How much of what the lighter bag holds the other holds too: 0-1. */
export const overlapOf = (a: Bag, b: Bag, { sum }: Shared): number => {
  const least = Math.min(a.sum, b.sum)
  return least === 0 ? 0 : sum / least
}

/** Cosine of two bags: 0-1. */
export const cosineOf = (a: Bag, b: Bag, { squares }: Shared): number =>
  squares === 0 ? 0 : squares / (a.norm * b.norm)

export const likeness = (a: Bag, b: Bag): number => cosineOf(a, b, sharedOf(a, b))

/** Features with how telling each is, and what they weigh together. */
export interface Bag {
  /** The numbers of the features, each once, ascending. */
  readonly features: readonly number[]
  /** How telling each is, in the same order. */
  readonly weights: readonly number[]
  readonly sum: number
  readonly norm: number
}

/** What two bags share: its weight, the sum of its squares, the most telling feature and how many there are. */
export interface Shared {
  readonly sum: number
  readonly squares: number
  readonly most: number
  readonly count: number
}

const nothing: Shared = { sum: 0, squares: 0, most: 0, count: 0 }

export function sharedOf(a: Bag, b: Bag): Shared {
  const [one, other] = [a.features, b.features]
  let [at, to, sum, squares, most, count] = [0, 0, 0, 0, 0, 0]
  while (at < one.length && to < other.length) {
    const gap = (one[at] ?? 0) - (other[to] ?? 0)
    if (gap === 0) {
      const weight = a.weights[at] ?? 0
      sum += weight
      squares += weight * weight
      if (weight > most) most = weight
      count += 1
    }
    if (gap <= 0) at += 1
    if (gap >= 0) to += 1
  }
  return count === 0 ? nothing : { sum, squares, most, count }
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

/** How telling one feature is to a bag; null when the bag does not hold it. */
export function weightIn(bag: Bag, feature: number | null): number | null {
  const at = feature === null ? -1 : bag.features.indexOf(feature)
  return bag.weights[at] ?? null
}

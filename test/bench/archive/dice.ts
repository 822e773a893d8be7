import { randomFrom } from '../../support/random.ts'

/** Choices from a seed: the same seed gives the same archive. */
export interface Dice {
  /** A whole number from 0 up to, not including, `below`. */
  readonly roll: (below: number) => number
  readonly pick: (list: readonly string[]) => string
  /** True once in `times`. */
  readonly once: (times: number) => boolean
}

export function dice(seed: number): Dice {
  const random = randomFrom(seed)
  const roll = (below: number): number => Math.floor(random() * below)
  return { roll, pick: (list) => list[roll(list.length)] ?? '', once: (times) => roll(times) === 0 }
}

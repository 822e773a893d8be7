import type { Fact } from './facts.ts'

/** What one fact says of a slot. */
export interface Stated<Value> {
  readonly fact: Fact
  readonly value: Value
}

/** Those who say one thing, somebody of whom clashes with somebody of another camp. */
export type Camp<Value> = readonly Stated<Value>[]

/**
 * Splits what is stated into camps: all in a camp can be right together, and each camp clashes with another. `stated`
 * comes finest first; a statement that fits several camps («pada 2023» beside two days of that year) takes no side.
 */
export function campsOf<Value>(
  stated: readonly Stated<Value>[],
  clash: (a: Stated<Value>, b: Stated<Value>) => boolean,
  agree: (a: Stated<Value>, b: Stated<Value>) => boolean = (a, b) => !clash(a, b),
): readonly Camp<Value>[] {
  const inClash = stated.filter((one) => stated.some((other) => one !== other && clash(one, other)))
  const camps: Stated<Value>[][] = []
  for (const one of inClash) {
    const fitting = camps.filter((camp) => camp.every((other) => agree(one, other)))
    const [only] = fitting
    if (only === undefined) camps.push([one])
    else if (fitting.length === 1) only.push(one)
  }
  return camps
}

/** The independent sources that tell some facts. */
export const sourcesOf = (facts: readonly Fact[]): number => new Set(facts.map(({ source }) => source)).size

import type { ClaimNumber } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'

/** What one fact says of a slot. */
export interface Stated<Value> {
  readonly fact: Fact
  readonly value: Value
}

/** A number, as one claim states it. */
export type Figure = Stated<ClaimNumber>

/** Those who say one thing, somebody of whom clashes with somebody of another camp. */
export type Camp<Value> = readonly Stated<Value>[]

/**
 * Splits what is stated into camps: all in a camp can be right together, and each camp clashes with another. `stated`
 * comes finest first; a statement that fits several camps («pada 2023» beside two days of that year) takes no side.
 * Statements that no chain of clashes joins are disputes of their own: the dead and the injured of one crash.
 */
export function campsOf<Value>(
  stated: readonly Stated<Value>[],
  clash: (a: Stated<Value>, b: Stated<Value>) => boolean,
  agree: (a: Stated<Value>, b: Stated<Value>) => boolean = (a, b) => !clash(a, b),
): readonly (readonly Camp<Value>[])[] {
  if (stated.length < 2) return []
  const clashes = stated.map((one) => stated.map((other) => one !== other && clash(one, other)))
  const seen = new Set<number>()
  const disputes: (readonly Camp<Value>[])[] = []
  for (const start of stated.keys()) {
    if (seen.has(start) || !clashes[start]?.includes(true)) continue
    const members = reach(start, clashes)
    for (const member of members) seen.add(member)
    disputes.push(
      split(
        [...members].toSorted((a, b) => a - b).flatMap((member) => stated[member] ?? []),
        agree,
      ),
    )
  }
  return disputes
}

/** All that clashes lead to from one statement. */
function reach(start: number, clashes: readonly (readonly boolean[])[]): ReadonlySet<number> {
  const members = new Set([start])
  for (const member of members)
    for (const [other, clash] of (clashes[member] ?? []).entries()) if (clash) members.add(other)
  return members
}

function split<Value>(
  stated: readonly Stated<Value>[],
  agree: (a: Stated<Value>, b: Stated<Value>) => boolean,
): readonly Camp<Value>[] {
  const camps: Stated<Value>[][] = []
  for (const one of stated) {
    const fitting = camps.filter((camp) => camp.every((other) => agree(one, other)))
    const [only] = fitting
    if (only === undefined) camps.push([one])
    else if (fitting.length === 1) only.push(one)
  }
  return camps
}

/** The independent sources that tell some facts. */
export const sourcesOf = (facts: readonly Fact[]): number => new Set(facts.map(({ source }) => source)).size

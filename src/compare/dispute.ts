import type { Slot } from '../model/event.ts'
import type { Fact } from './facts.ts'
import type { Camp } from './sides.ts'

/** What a slot's rule needs to know of how alike two claims are otherwise. */
export interface Likeness {
  /** Whether the two plainly speak of the same doing: one type and wording, not just one event. */
  readonly parallel: (a: Fact, b: Fact) => boolean
}

/** Camps of one slot of one event that cannot all be right, each with the value it is shown by. */
export interface Dispute {
  readonly on: Slot
  readonly sides: readonly { readonly value: string; readonly facts: readonly Fact[] }[]
}

/** A way to find what sources dispute in one slot. */
export interface SlotRule {
  readonly on: Slot
  readonly disputes: (facts: readonly Fact[], likeness: Likeness) => readonly Dispute[]
}

/** The camps as one dispute; none for fewer than two. */
export function disputeOf<Value>(
  on: Slot,
  camps: readonly Camp<Value>[],
  show: (camp: Camp<Value>) => string,
): readonly Dispute[] {
  if (camps.length < 2) return []
  return [{ on, sides: camps.map((camp) => ({ value: show(camp), facts: camp.map(({ fact }) => fact) })) }]
}

/** Claims of one article, or of copies of one, do not stand against each other on a value. */
export const areIndependent = (a: Fact, b: Fact): boolean => a.source !== b.source

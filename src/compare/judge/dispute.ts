import type { Slot } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Fact } from '../facts/facts.ts'
import type { Camp, Stated } from './sides.ts'

/** What a slot's rule may ask of how alike two claims are otherwise. */
export interface Likeness {
  /** Whether the two plainly speak of the same doing: one type and wording, not just one event. */
  readonly parallel: (a: Fact, b: Fact) => boolean
  /** Whether they say it with one verb or with much the same words. */
  readonly worded: (a: Fact, b: Fact) => boolean
  /** The evidence that both tell one event, their dates left out. */
  readonly dateless: (a: Fact, b: Fact) => number
  /** The same, their figures left out too: what differs in them is no reason to take them for two. */
  readonly numberless: (a: Fact, b: Fact) => number
  /** The same, their places left out too. */
  readonly placeless: (a: Fact, b: Fact) => number
}

/** Those who say one thing in a dispute, the value they are shown by, and the words they say it in. */
export interface Party {
  readonly value: string
  readonly facts: readonly Fact[]
  readonly words: readonly Words[]
}

/** The very words of a value, and the article they stand in. */
export interface Words extends Span {
  readonly article: number
}

/** What of one slot of one event cannot all be right. */
export interface Dispute {
  readonly on: Slot
  readonly sides: readonly Party[]
}

/** A way to find what sources dispute in one slot. */
export interface SlotRule {
  readonly on: Slot
  readonly disputes: (facts: readonly Fact[], likeness: Likeness) => readonly Dispute[]
  /** Whether a claim that is in no dispute itself says what a side says; left out where no claim is so asked. */
  readonly backs?: (fact: Fact, side: readonly Fact[], likeness: Likeness) => boolean
}

/** Each group of camps as one dispute; none for fewer than two camps. */
export function disputesOf<Value>(
  on: Slot,
  groups: readonly (readonly Camp<Value>[])[],
  show: (camp: Camp<Value>) => string,
  wordsOf: (stated: Stated<Value>) => Span | null,
): readonly Dispute[] {
  const disputes = groups
    .filter((camps) => camps.length > 1)
    .map((camps) => ({ on, sides: camps.map((camp) => partyOf(camp, show(camp), wordsOf)) }))
  return on === 'number' ? disputes : toldOnce(disputes)
}

/**
 * Disputes of the same values as one: that the plane crashed at one place or the other, and that people died there.
 * Figures are left alone, since as many may be dead as injured.
 */
function toldOnce(disputes: readonly Dispute[]): readonly Dispute[] {
  const byValues = new Map<string, Dispute>()
  for (const dispute of disputes) {
    const values = JSON.stringify(dispute.sides.map(({ value }) => value).toSorted())
    const known = byValues.get(values)
    byValues.set(values, known ? { ...known, sides: known.sides.map((side) => joined(side, dispute.sides)) } : dispute)
  }
  return [...byValues.values()]
}

/** A side with those of another dispute who say the same. */
function joined(side: Party, others: readonly Party[]): Party {
  const more = others.filter(({ value }) => value === side.value)
  return {
    value: side.value,
    facts: [...new Set([side, ...more].flatMap(({ facts }) => facts))],
    words: [side, ...more].flatMap(({ words }) => words),
  }
}

function partyOf<Value>(camp: Camp<Value>, value: string, wordsOf: (stated: Stated<Value>) => Span | null): Party {
  const words = camp.flatMap((stated) => {
    const span = wordsOf(stated)
    return span ? [{ start: span.start, end: span.end, article: stated.fact.article }] : []
  })
  return { value, facts: camp.map(({ fact }) => fact), words }
}

/** So much of its wording a copy keeps where it alters a value. */
const KEPT = 0.85

/** Whether a copy tells the sentence of its original in the same words: another value in it is a slip of the copy's. */
function isCopied(a: Fact, b: Fact): boolean {
  if (a.article === b.article || a.claim.root !== b.claim.root || a.terms.length < 3) return false
  const other = new Set(b.terms)
  return (2 * a.terms.filter((term) => other.has(term)).length) / (a.terms.length + b.terms.length) >= KEPT
}

/** Claims of one article, or of copies of one, do not stand against each other on a value, unless one is altered. */
export const areIndependent = (a: Fact, b: Fact): boolean => a.source !== b.source || isCopied(a, b)

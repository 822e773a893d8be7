import type { EventType } from './claim.ts'

export const verdicts = ['conflict', 'agree', 'single'] as const

export type Verdict = (typeof verdicts)[number]

export const slots = ['time', 'place', 'number', 'order', 'who', 'status'] as const

export type Slot = (typeof slots)[number]

/** What some of an event's claims say of a slot, and how many independent sources say it. */
export interface Side {
  readonly value: string
  readonly sources: number
  readonly claims: readonly string[]
}

/** Sides of one slot of one event that cannot all be right. No side is said to win. */
export interface Conflict {
  readonly on: Slot
  readonly sides: readonly Side[]
  /** One sentence a reader understands, in English and in Indonesian. */
  readonly why: string
  readonly whyId: string
}

/** A figure that grew between reports: not a conflict. */
export interface Update {
  readonly on: 'number'
  readonly claims: readonly string[]
  readonly why: string
  readonly whyId: string
}

/** The happening that claims, of one or many articles, speak of. */
export interface Event {
  readonly id: string
  /** `2019 Vladivostok summit`. */
  readonly label: string
  /** `KTT Vladivostok 2019`. */
  readonly labelId: string
  readonly type: EventType
  /** EDTF; null when no source dates it. */
  readonly time: string | null
  readonly who: readonly string[]
  readonly where: readonly string[]
  readonly verdict: Verdict
  /** Independent sources: the copies of one wire story count once. */
  readonly sources: number
  /** Claim ids. */
  readonly claims: readonly string[]
  readonly conflicts: readonly Conflict[]
  readonly updates: readonly Update[]
}

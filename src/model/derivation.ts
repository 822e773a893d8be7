import type { Claim, EventType } from './claim.ts'

/** Something seen that spoke for (above 0) or against a decision, with its log-odds: `time=clause&row`. */
export interface Evidence {
  readonly feature: string
  readonly weight: number
}

/** A time that a claim might have had. `reach`: its own sentence, a heading over it, the story before it, or none. */
export interface TimeChoice {
  readonly text: string | null
  readonly value: string | null
  readonly reach: 'sentence' | 'heading' | 'story' | 'none'
  readonly odds: number
  readonly taken: boolean
}

/** A name that might have taken part in a claim, or been its place. */
export interface NameChoice {
  readonly name: string
  readonly text: string
  readonly from: 'clause' | 'sentence' | 'story'
  readonly odds: number
  readonly taken: boolean
}

/** How one trigger became a claim, or why it did not. */
export interface Derivation {
  readonly article: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly trigger: string
  readonly clause: string
  readonly type: EventType
  readonly rule: string
  /** Log-odds of being a claim, and what they had to exceed. */
  readonly odds: number
  readonly least: number
  readonly evidence: readonly Evidence[]
  /** Null where it became a claim. `unlikely`: not enough speaks for it; `weak`: not enough for a claim with a time. */
  readonly rejected: 'unlikely' | 'weak' | null
  readonly times: readonly TimeChoice[]
  readonly who: readonly NameChoice[]
  readonly where: readonly NameChoice[]
  readonly claim: Claim | null
}

import type { Clause } from '../../model/reading.ts'
import type { Grid } from '../grid.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** A text with a trigger in it, and whether that may make a claim. */
export interface NoClaimExample {
  readonly text: string
  readonly trigger: string
  readonly claim: boolean
}

/** A word that might tell a happening, where it stands: `trigger` is its row, undefined for a verb that no row knows. */
export interface Place {
  readonly at: number
  readonly clause: Clause
  readonly trigger: Trigger | undefined
}

/** A way to speak of a happening without claiming it. */
export interface NoClaim {
  readonly id: string
  readonly holds: (grid: Grid, place: Place) => boolean
  readonly examples: readonly NoClaimExample[]
}

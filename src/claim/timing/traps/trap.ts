import type { Candidate } from '../../candidates.ts'
import type { Grid } from '../../grid.ts'

/** A text with a trigger and a time of its sentence, and whether that may be the trigger's. */
export interface TrapExample {
  readonly text: string
  readonly trigger: string
  readonly time: string
  readonly dates: boolean
}

/** A time that stands in the sentence of a claim and is never its own. */
export interface TimeTrap {
  readonly id: string
  /** Whether the mention with this index is none of the candidate's. */
  readonly holds: (grid: Grid, candidate: Candidate, index: number) => boolean
  readonly examples: readonly TrapExample[]
}

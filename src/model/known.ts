import type { Conflict, Event, Slot } from './event.ts'
import type { ReportClaim } from './report.ts'

/** A conflict that somebody knows of and accepts for a time. */
export interface Waiver {
  /** The event's label, in either language, as the report shows it. */
  readonly event: string
  readonly on: Slot
  /** Values of the sides, as in the report: another value makes it another conflict. Any values when absent. */
  readonly sides?: readonly string[]
  readonly reason: string
  /** The last day on which it holds: `2025-01-31`. */
  readonly expires: string
}

/** A waiver, and where it stands. */
export interface PlacedWaiver extends Waiver {
  readonly path: string
  readonly line: number
}

/** A conflict that was left out of a report because a waiver holds, with what is needed to show it all the same. */
export interface Waived {
  readonly event: Event
  readonly conflict: Conflict
  /** The claims of its sides. */
  readonly claims: readonly ReportClaim[]
  readonly waiver: PlacedWaiver
}

/** A conflict as a baseline knows it: by what its claims say, wherever they stand. */
export interface KnownConflict {
  /** For whoever reads the file. */
  readonly event: string
  readonly on: Slot
  readonly sides: readonly {
    readonly value: string
    /** Fingerprints of the words of the claims and of what they say. */
    readonly claims: readonly string[]
  }[]
}

/** The conflicts of an earlier run, of which later runs need not speak. */
export interface Baseline {
  readonly baseline: 'rkn/1'
  readonly conflicts: readonly KnownConflict[]
}

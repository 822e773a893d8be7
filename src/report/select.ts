import type { Verdict } from '../model/event.ts'
import type { Report } from '../model/report.ts'

export interface Selection {
  readonly only: readonly Verdict[] | null
  readonly minSources: number
}

/** Leaves out the events nobody asked for, and their claims. The summary still counts all that was found. */
export function select(report: Report, { only, minSources }: Selection): Report {
  if (only === null && minSources <= 1) return report
  const events = report.events.filter(
    ({ verdict, sources }) => (only === null || only.includes(verdict)) && sources >= minSources,
  )
  const kept = new Set(events.map(({ id }) => id))
  return { ...report, events, claims: report.claims.filter(({ event }) => kept.has(event)) }
}

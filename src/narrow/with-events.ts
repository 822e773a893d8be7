import type { Conflict, Event, Verdict } from '../model/event.ts'
import type { Report } from '../model/report.ts'

/** The report with these of its events only: their claims, and their verdicts counted anew. */
export function withEvents(report: Report, events: readonly Event[]): Report {
  const ids = new Set(events.map(({ id }) => id))
  const claims = report.claims.filter(({ event }) => ids.has(event))
  const counted = (verdict: Verdict): number => events.filter((event) => event.verdict === verdict).length
  return {
    ...report,
    claims,
    events,
    summary: {
      ...report.summary,
      claims: claims.length,
      events: events.length,
      agree: counted('agree'),
      conflict: counted('conflict'),
      single: counted('single'),
    },
  }
}

/**
 * The report without these conflicts. An event that has no other goes with them: its sources do not agree, whoever
 * accepts it.
 */
export function withoutConflicts(report: Report, isLeftOut: (conflict: Conflict, event: Event) => boolean): Report {
  const events = report.events.flatMap((event): Event[] => {
    const conflicts = event.conflicts.filter((conflict) => !isLeftOut(conflict, event))
    if (conflicts.length === event.conflicts.length) return [event]
    return conflicts.length === 0 ? [] : [{ ...event, conflicts }]
  })
  return withEvents(report, events)
}

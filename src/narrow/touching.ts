import type { Event } from '../model/event.ts'
import type { Report } from '../model/report.ts'
import { withEvents } from './with-events.ts'

/** The report with the events only that some of these articles tell, by their ids, and the conflicts they take part in. */
export function touching(report: Report, drafts: ReadonlySet<string>): Report {
  const own = new Set(report.claims.filter(({ article }) => drafts.has(article)).map(({ id }) => id))
  const touches = (claims: readonly string[]): boolean => claims.some((id) => own.has(id))
  return withEvents(
    report,
    report.events.filter(({ claims }) => touches(claims)).map((event) => narrowed(event, touches)),
  )
}

/** The event without the conflicts among others, which the drafts' author need not settle. */
function narrowed(event: Event, touches: (claims: readonly string[]) => boolean): Event {
  const conflicts = event.conflicts.filter(({ sides }) => sides.some(({ claims }) => touches(claims)))
  const verdict = conflicts.length > 0 ? 'conflict' : event.sources > 1 ? 'agree' : 'single'
  return { ...event, conflicts, verdict }
}

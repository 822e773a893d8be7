import type { Event, Verdict } from '../model/event.ts'
import type { Report } from '../model/report.ts'

export interface Selection {
  readonly only: readonly Verdict[] | null
  readonly minSources: number
  /** Words of the events wanted: `gempa cianjur`; null for all. */
  readonly event: string | null
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether each word asked for begins one of the event's label, names or places, or of what one claim says of it. */
function isAskedFor({ id, label, labelId, who, where }: Event, asked: readonly string[], report: Report): boolean {
  if (asked.length === 0) return true
  const named = wordsOf([label, labelId, ...who, ...where].join(' '))
  const quotes = report.claims.flatMap(({ event, quote }) => (event === id ? [wordsOf(quote)] : []))
  const holds = (words: readonly string[], word: string): boolean => words.some((other) => other.startsWith(word))
  return [[], ...quotes].some((quoted) => asked.every((word) => holds(named, word) || holds(quoted, word)))
}

/** Leaves out the events nobody asked for, and their claims. The summary still counts all that was found. */
export function select(report: Report, { only, minSources, event }: Selection): Report {
  if (only === null && minSources <= 1 && event === null) return report
  const asked = wordsOf(event ?? '')
  const events = report.events.filter(
    (found) =>
      (only === null || only.includes(found.verdict)) &&
      found.sources >= minSources &&
      isAskedFor(found, asked, report),
  )
  const kept = new Set(events.map(({ id }) => id))
  return { ...report, events, claims: report.claims.filter((claim) => kept.has(claim.event)) }
}

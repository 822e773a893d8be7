import { compare, extract } from './check.ts'
import type { Event, Verdict } from './model/event.ts'
import type { Report } from './model/report.ts'
import type { Read } from './read/read-articles.ts'

export interface Review {
  /** The part of the report that touches the drafts. */
  readonly report: Report
  /** The ids of the drafts. */
  readonly drafts: readonly string[]
}

/** Compares drafts with a corpus, and keeps only the events that a draft tells and the conflicts it takes part in. */
export function review(drafts: Iterable<Read>, corpus: Iterable<Read>): Review {
  const paths = new Set<string>()
  const report = compare(extract(together(drafts, corpus, paths)))
  const ids = report.articles.filter(({ path }) => paths.has(path)).map(({ id }) => id)
  return { report: touching(report, new Set(ids)), drafts: ids }
}

/** The drafts, and the corpus without them: a draft may lie in the folder it is held against. */
function* together(drafts: Iterable<Read>, corpus: Iterable<Read>, paths: Set<string>): Generator<Read> {
  for (const read of drafts) {
    if (read.kind === 'article') paths.add(read.article.path)
    yield read
  }
  for (const read of corpus) if (read.kind === 'trouble' || !paths.has(read.article.path)) yield read
}

function touching(report: Report, drafts: ReadonlySet<string>): Report {
  const own = new Set(report.claims.filter(({ article }) => drafts.has(article)).map(({ id }) => id))
  const touches = (claims: readonly string[]): boolean => claims.some((id) => own.has(id))
  const events = report.events.filter(({ claims }) => touches(claims)).map((event) => narrowed(event, touches))
  const kept = new Set(events.map(({ id }) => id))
  const claims = report.claims.filter(({ event }) => kept.has(event))
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

/** The event without the conflicts among others, which the drafts' author need not settle. */
function narrowed(event: Event, touches: (claims: readonly string[]) => boolean): Event {
  const conflicts = event.conflicts.filter(({ sides }) => sides.some(({ claims }) => touches(claims)))
  const verdict = conflicts.length > 0 ? 'conflict' : event.sources > 1 ? 'agree' : 'single'
  return { ...event, conflicts, verdict }
}

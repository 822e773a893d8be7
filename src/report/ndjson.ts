import type { Report } from '../model/report.ts'
import { safeJson } from './safe.ts'

/** The report for pipes: a line each for the articles, claims, events and notices, and the summary as the last. */
export function ndjson({ report, generator, articles, claims, events, notices, summary }: Report): string {
  const lines = [
    ...articles.map((article) => ({ record: 'article', ...article })),
    ...claims.map((claim) => ({ record: 'claim', ...claim })),
    ...events.map((event) => ({ record: 'event', ...event })),
    ...notices.map((notice) => ({ record: 'notice', ...notice })),
    { record: 'summary', report, generator, ...summary },
  ]
  return lines.map((line) => `${safeJson(line)}\n`).join('')
}

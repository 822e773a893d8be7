import type { Report, Summary } from '../model/report.ts'
import { safeJson } from './safe.ts'

export const recordLine = (record: string, value: object): string => `${safeJson({ record, ...value })}\n`

export const summaryLine = ({ report, generator }: Pick<Report, 'report' | 'generator'>, summary: Summary): string =>
  recordLine('summary', { report, generator, ...summary })

/** A line each for the articles, claims, events and notices of a report. */
export const recordLines = ({ articles, claims, events, notices }: Report): readonly string[] => [
  ...articles.map((article) => recordLine('article', article)),
  ...claims.map((claim) => recordLine('claim', claim)),
  ...events.map((event) => recordLine('event', event)),
  ...notices.map((notice) => recordLine('notice', notice)),
]

/** The report for pipes: its records, and the summary as the last line. */
export const ndjson = (report: Report): string => [...recordLines(report), summaryLine(report, report.summary)].join('')

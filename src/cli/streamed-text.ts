import { recordLine, summaryLine } from '../report/ndjson.ts'
import { safeJson } from '../report/safe.ts'
import type { Streamed } from './streamed.ts'

/** What the reporters `json` and `ndjson` write, in pieces. */
export function* textOf(report: Streamed, format: string): Generator<string> {
  yield* format === 'json' ? jsonOf(report) : ndjsonOf(report)
}

function* ndjsonOf(report: Streamed): Generator<string> {
  for (const article of report.articles()) yield recordLine('article', article)
  for (const claim of report.claims()) yield recordLine('claim', claim)
  for (const event of report.events()) yield recordLine('event', event)
  for (const notice of report.notices) yield recordLine('notice', notice)
  yield summaryLine(report, report.summary)
}

function* jsonOf({ report, generator, articles, claims, events, notices, summary }: Streamed): Generator<string> {
  yield `{\n  "report": ${safeJson(report)},\n  "generator": ${safeJson(generator)}`
  yield* listOf('articles', articles())
  yield* listOf('claims', claims())
  yield* listOf('events', events())
  yield* listOf('notices', notices)
  yield `,\n  "summary": ${indented(summary, 2)}\n}\n`
}

function* listOf(key: string, values: Iterable<unknown>): Generator<string> {
  let before = `,\n  "${key}": [`
  let after = ']'
  for (const value of values) {
    yield `${before}\n    ${indented(value, 4)}`
    before = ','
    after = '\n  ]'
  }
  yield before === ',' ? after : `${before}${after}`
}

/** A line break within JSON is never part of a text. */
const indented = (value: unknown, by: number): string => safeJson(value, 2).replaceAll('\n', `\n${' '.repeat(by)}`)

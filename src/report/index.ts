import type { Report } from '../model/report.ts'
import type { View } from './view.ts'

export type Reporter = (report: Report, view: View) => string

/**
 * The names of `--format`, the check of it, and the line in the help. A reporter is loaded when it is asked for: the
 * table's libraries would cost every `--format json` their start-up.
 */
export const reporters = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  csv: async () => (await import('./csv.ts')).csv,
} satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof reporters

import type { Invocation, Log, Notification, ReportingDescriptor, Result } from 'sarif'
import type { Notice } from '../model/notice.ts'
import type { Report } from '../model/report.ts'
import { safeJson } from './safe.ts'
import { fileLocation, message } from './sarif/locate.ts'
import { conflictResults, waivedResults } from './sarif/results.ts'
import { conflictRules, noticeRules } from './sarif/rules.ts'
import { type Shown, shown } from './shown.ts'
import type { View } from './view.ts'

/**
 * SARIF 2.1.0 (OASIS), what code scanners and editors read: a result a conflict, the other sources as its related
 * locations; a result for each notice that has a place, a notification of the tool for each that has none.
 */
export function sarif(report: Report, view: View): string {
  const made = shown(report, view)
  const placed = made.report.notices.filter(({ line }) => line !== null)
  const rules = [...conflictRules(made), ...noticeRules(placed, view.lang)]
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rkn', ...versionOf(report), rules } },
        language: view.lang,
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(made)],
        results: withIndex(rules, [
          ...conflictResults(made),
          ...waivedResults(report, view),
          ...placed.map(
            (notice): Result => ({
              ruleId: notice.rule,
              level: 'warning',
              message: message(noticeText(made, notice)),
              locations: [fileLocation(notice.path, notice)],
            }),
          ),
        ]),
      },
    ],
  }
  return `${safeJson(log, 2)}\n`
}

/** `rkn 0.1.0` */
const versionOf = ({ generator }: Report): { readonly version: string; readonly semanticVersion: string } => {
  const version = generator.replace(/^\S+ /, '')
  return { version, semanticVersion: version }
}

const noticeText = ({ view }: Shown, { message, messageId }: Notice): string =>
  view.lang === 'id' ? messageId : message

/** What could not be read, and what else is odd in a whole file. */
function invocation(made: Shown): Invocation {
  const notifications = made.report.notices
    .filter(({ line }) => line === null)
    .map(
      (notice): Notification => ({
        descriptor: { id: notice.rule },
        level: 'warning',
        message: message(noticeText(made, notice)),
        locations: [fileLocation(notice.path, null)],
      }),
    )
  return {
    executionSuccessful: true,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  }
}

function withIndex(rules: readonly ReportingDescriptor[], results: readonly Result[]): Result[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  return results.map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId ?? '') ?? -1 }))
}

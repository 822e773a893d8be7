import type { Report } from '../model/report.ts'
import { eventTable } from './table/events.ts'
import { type Page, page } from './table/page.ts'
import { review } from './table/review.ts'
import { conflictSection, copySection, summaryLine, updateSection } from './table/sections.ts'
import type { View } from './view.ts'
import { wrapped } from './wrap.ts'

/** Events told by one source are listed when they are few; else they would bury the rest. */
const FEW = 5

/** The report for a terminal: the events, then each conflict in its sources' words, then the summary line. */
export function table(report: Report, view: View): string {
  const shown = page(report, view)
  const lines = view.drafts === null ? overview(shown) : review(shown, view.drafts)
  return `${lines.join('\n')}\n`
}

function overview(page: Page): readonly string[] {
  const { report, view, words, theme } = page
  const singles = report.events.filter(({ verdict }) => verdict === 'single')
  const all = singles.length <= FEW || singles.length === report.events.length || view.only !== null
  const listed = all ? report.events : report.events.filter(({ verdict }) => verdict !== 'single')
  return [
    listed.length > 0 ? eventTable(page, listed).trimEnd() : words.none,
    ...(all ? [] : ['', ...wrapped(words.moreSingles(singles.length), view.columns).map(theme.quiet)]),
    ...conflictSection(page),
    ...updateSection(page),
    ...copySection(page),
    '',
    summaryLine(page),
  ]
}

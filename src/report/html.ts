import { createHash } from 'node:crypto'
import type { Report } from '../model/report.ts'
import { filters } from './html/filters.ts'
import { footer } from './html/foot.ts'
import { conflictIndex, masthead } from './html/head.ts'
import { type Markup, markup } from './html/markup.ts'
import { periodsOf } from './html/periods.ts'
import { script } from './html/script.ts'
import { style } from './html/style.ts'
import { overview, timeline } from './html/timeline.ts'
import { articlesOf, claimsOf, outletOf, type Shown, shown } from './shown.ts'
import type { View } from './view.ts'

/**
 * A page of its own, to be read in a browser or on paper: no request leaves it, its policy allows its own style and
 * script by their hashes and nothing else, and without the script everything can still be read.
 */
export function html(report: Report, view: View): string {
  const made = shown(report, view)
  const { words } = made
  const periods = periodsOf(made.report.events)
  const outlets = outletsOf(made)
  const page = markup`<!doctype html>
<html lang="${view.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${made.report.generator}">
<title>${words.conflictsFound(made.report.events.flatMap(({ conflicts }) => conflicts).length)} · rkn</title>
<style>${written(style)}</style>
</head>
<body>
<a class="skip" href="#events">${words.page.skip}</a>
${masthead(made)}${overview(made, periods)}${conflictIndex(made)}${filters(made, outlets)}${timeline(made, periods, outlets)}${footer(made)}<script>${written(script)}</script>
</body>
</html>
`
  return page.markup
}

/** Our own style and script are no text of the page. */
const written = (code: string): Markup => ({ markup: code })

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The names of those who tell any event, sorted. */
function outletsOf(made: Shown): readonly string[] {
  const tellers = made.report.events.flatMap(({ claims }) => articlesOf(made, claimsOf(made, claims)))
  return [...new Set(tellers.map(outletOf))].sort()
}

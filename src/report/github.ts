import type { Conflict, Event, Side } from '../model/event.ts'
import type { Notice } from '../model/notice.ts'
import type { Report, ReportClaim } from '../model/report.ts'
import { rank } from './rank.ts'
import { claimsOf, labelOf, pathOf, placeOf, type Shown, shown, sideHead, summaryOf, tellerOf, whyOf } from './shown.ts'
import { regionOf, sourceFile } from './source-file.ts'
import type { View } from './view.ts'

type Properties = Readonly<Record<string, string | number | null>>

/** Workflow commands for GitHub Actions: an annotation for each side of each conflict, and for each notice. */
export function github(report: Report, view: View): string {
  const made = shown(report, view)
  return [
    ...made.report.events.flatMap((event) =>
      event.conflicts.flatMap((conflict) => conflict.sides.map((side) => sideCommand(made, event, conflict, side))),
    ),
    ...made.report.notices.map((notice) => noticeCommand(made, notice)),
    command('notice', { title: 'rkn' }, summaryOf(made)),
  ].join('')
}

/** Stands at the side's best quote, and tells what the other sides say and where. In a review the draft is at fault. */
function sideCommand(made: Shown, event: Event, conflict: Conflict, side: Side): string {
  const { words, view } = made
  const claim = bestOf(made, conflict, side)
  if (!claim) return ''
  const title = `${words.verdicts.conflict} · ${words.slots[conflict.on]}: ${labelOf(made, event)}`
  const others = conflict.sides.filter((other) => other !== side)
  const message = [
    whyOf(made, conflict),
    `${sideHead(made, side, conflict.on)}: “${claim.quote}”`,
    ...others.map((other) => otherSide(made, conflict, other)),
  ]
  const level = view.drafts === null || view.drafts.includes(claim.article) ? 'error' : 'notice'
  return command(level, { ...placeIn(pathOf(made, claim), claim), title }, message.join('\n'))
}

const bestOf = (made: Shown, { on }: Conflict, { claims, value }: Side): ReportClaim | undefined =>
  rank(made, claimsOf(made, claims), on, value)[0]

function otherSide(made: Shown, conflict: Conflict, side: Side): string {
  const head = sideHead(made, side, conflict.on)
  const claim = bestOf(made, conflict, side)
  if (!claim) return head
  const teller = tellerOf(made, claim)
  return `${head}: “${claim.quote}”\n  ${placeOf(made, claim)}${teller && ` · ${teller}`}`
}

/** The lines of a record in a JSON file are its text's, not the file's. */
function placeIn(path: string, claim: ReportClaim): Properties {
  const { file, record } = sourceFile(path)
  const { line, column, endLine, endColumn } = regionOf(claim)
  if (record !== null) return { file }
  // GitHub takes columns only for a stretch of one line.
  const within = endLine === line ? { col: column, endColumn } : {}
  return { file, line, endLine, ...within }
}

function noticeCommand({ view }: Shown, { path, line, column, rule, message, messageId }: Notice): string {
  const { file, record } = sourceFile(path)
  const place = record === null ? { line, col: column } : {}
  return command('warning', { file, ...place, title: rule }, view.lang === 'id' ? messageId : message)
}

/** `::error file=a.txt,line=9,col=1::message`; what is null is left out. */
function command(level: 'error' | 'warning' | 'notice', properties: Properties, message: string): string {
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${property(String(value))}`],
  )
  return `::${level} ${written.join(',')}::${data(message)}\n`
}

/** As the runner's own toolkit escapes a message … */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** … and a property. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

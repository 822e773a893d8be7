import type { Event } from '../model/event.ts'
import type { Report, ReportClaim } from '../model/report.ts'
import { labelOf, type Shown, shown } from './shown.ts'
import type { View } from './view.ts'

type Cell = string | number | null | undefined

interface Told {
  readonly claim: ReportClaim
  readonly event: Event | undefined
  readonly shown: Shown
}

/** One row a claim, its event's verdict beside it; a cell with several values has `; ` between them. */
const columns: Readonly<Record<string, (told: Told) => Cell>> = {
  claim: ({ claim }) => claim.id,
  event: ({ claim }) => claim.event,
  label: ({ event, shown }) => event && labelOf(shown, event),
  verdict: ({ event }) => event?.verdict,
  sources: ({ event }) => event?.sources,
  conflict: ({ claim, event }) => listed(event?.conflicts.filter(takesPart(claim)).map(({ on }) => on)),
  type: ({ claim }) => claim.type,
  time: ({ claim }) => claim.time?.value,
  time_from: ({ claim }) => claim.time?.from,
  who: ({ claim }) => listed(claim.who.map(({ name }) => name)),
  where: ({ claim }) => listed(claim.where.map(({ name }) => name)),
  numbers: ({ claim }) => listed(claim.numbers.map(({ value, unit }) => `${value} ${unit}`)),
  order: ({ claim }) => claim.order,
  status: ({ claim }) => claim.status,
  said_by: ({ claim }) => claim.saidBy?.name,
  quote: ({ claim }) => claim.quote,
  path: ({ claim, shown }) => shown.articles.get(claim.article)?.path,
  line: ({ claim }) => claim.span.line,
  column: ({ claim }) => claim.span.column,
  outlet: ({ claim, shown }) => shown.articles.get(claim.article)?.outlet,
  title: ({ claim, shown }) => shown.articles.get(claim.article)?.title,
  published: ({ claim, shown }) => shown.articles.get(claim.article)?.published?.value,
  copy_of: ({ claim, shown }) => shown.articles.get(shown.articles.get(claim.article)?.copyOf ?? '')?.path,
}

const listed = (values: readonly string[] = []): string => values.join('; ')

const takesPart =
  ({ id }: ReportClaim) =>
  ({ sides }: Event['conflicts'][number]): boolean =>
    sides.some(({ claims }) => claims.includes(id))

/** A spreadsheet reads a cell that begins like this as a formula: `=cmd|'/c calc'!A1`. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/

/** RFC 4180; a cell that a spreadsheet would run as a formula begins with an apostrophe. */
function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = cell ?? ''
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** For a spreadsheet: the claims, in the order of the articles, under a line of titles. */
export function csv(report: Report, view: View): string {
  const made = shown(report, view)
  const events = new Map(made.report.events.map((event) => [event.id, event]))
  const rows = made.report.claims.map((claim) =>
    Object.values(columns).map((cell) => written(cell({ claim, event: events.get(claim.event), shown: made }))),
  )
  return [Object.keys(columns), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

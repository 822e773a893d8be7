import { createHash } from 'node:crypto'
import type { Location, Result } from 'sarif'
import type { Conflict, Event, Side } from '../../model/event.ts'
import type { Report, ReportClaim } from '../../model/report.ts'
import { rank } from '../rank.ts'
import { plain } from '../safe.ts'
import { claimsOf, labelOf, type Shown, shown, sideHead, tellerOf, whyOf } from '../shown.ts'
import type { View } from '../view.ts'
import { claimLocation, fileLocation, message } from './locate.ts'
import { ruleOf } from './rules.ts'

/** Quotes of one side among the related locations. */
const MOST = 10

interface Quoted {
  readonly side: Side
  readonly claim: ReportClaim
}

/** A result for each conflict, in the order of the report. */
export const conflictResults = (made: Shown): readonly Result[] =>
  made.report.events.flatMap((event) => event.conflicts.flatMap((conflict) => resultOf(made, event, conflict) ?? []))

/** A result for each conflict that a waiver accepts, suppressed by the file of waivers: scanners show it as closed. */
export const waivedResults = (report: Report, view: View): readonly Result[] =>
  view.waived.flatMap(({ event, conflict, claims, waiver }) => {
    const { drafts } = view
    if (drafts && !claims.some(({ article }) => drafts.includes(article))) return []
    const made = shown({ ...report, events: [{ ...event, conflicts: [conflict] }], claims }, view)
    const { path, line, reason, expires } = waiver
    return conflictResults(made).map((result) => ({
      ...result,
      suppressions: [
        {
          kind: 'external' as const,
          status: 'accepted' as const,
          justification: plain(`${reason} (${made.words.until(expires)})`),
          location: fileLocation(path, { line, column: 1 }),
        },
      ],
    }))
  })

function resultOf(made: Shown, event: Event, conflict: Conflict): Result | null {
  const quoted = conflict.sides.flatMap((side): readonly Quoted[] =>
    rank(made, claimsOf(made, side.claims), conflict.on, side.value)
      .slice(0, MOST)
      .map((claim) => ({ side, claim })),
  )
  const first = foremost(made, conflict, quoted)
  if (!first) return null
  const pathOf = ({ article }: ReportClaim): string => made.articles.get(article)?.path ?? article
  const related = quoted
    .filter((other) => other !== first)
    .map(
      ({ side, claim }, index): Location => ({
        id: index + 1,
        ...claimLocation(pathOf(claim), claim),
        message: message(told(made, conflict, side, claim)),
      }),
    )
  return {
    ruleId: ruleOf(conflict.on),
    level: 'error',
    message: message(
      `${labelOf(made, event)}. ${whyOf(made, conflict)} ${told(made, conflict, first.side, first.claim)}`,
    ),
    locations: [claimLocation(pathOf(first.claim), first.claim)],
    relatedLocations: related,
    partialFingerprints: { 'conflict/v1': fingerprint(event, conflict, quoted) },
    properties: { event: event.id, type: event.type, sources: event.sources },
  }
}

/** Where to look first: in the draft under review, else where the fewest sources stand. */
function foremost({ view }: Shown, { sides }: Conflict, quoted: readonly Quoted[]): Quoted | undefined {
  const { drafts } = view
  const fewest = Math.min(...sides.map(({ sources }) => sources))
  return (
    quoted.find(({ claim }) => drafts?.includes(claim.article)) ??
    quoted.findLast(({ side, claim }) => side.sources === fewest && claim === firstOf(quoted, side)) ??
    quoted[0]
  )
}

const firstOf = (quoted: readonly Quoted[], side: Side): ReportClaim | undefined =>
  quoted.find((other) => other.side === side)?.claim

/** `19 June 2024 (2 sources): “Putin tiba Rabu …” Menara Kata` */
function told(made: Shown, { on }: Conflict, side: Side, claim: ReportClaim): string {
  const teller = tellerOf(made, claim)
  return `${sideHead(made, side, on)}: “${claim.quote}”${teller && ` (${teller})`}`
}

/** The same while the claims say the same, wherever in their files they move. */
function fingerprint(event: Event, { on, sides }: Conflict, quoted: readonly Quoted[]): string {
  const values = sides.map(({ value }) => value).sort()
  const quotes = [...new Set(quoted.map(({ claim }) => claim.quote.replace(/\s+/g, ' ')))].sort()
  return createHash('sha256')
    .update(JSON.stringify([event.type, on, values, quotes]))
    .digest('hex')
    .slice(0, 32)
}

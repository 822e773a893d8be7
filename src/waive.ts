import type { Conflict, Event } from './model/event.ts'
import type { PlacedWaiver, Waived } from './model/known.ts'
import type { Notice } from './model/notice.ts'
import type { Report } from './model/report.ts'
import { withoutConflicts } from './narrow.ts'

/** What is left of a report, and what was taken from it. */
interface Unwaived {
  readonly report: Report
  readonly waived: readonly Waived[]
}

/**
 * Leaves out the conflicts that are waived, with a notice for each, and for each waiver that is expired or unused. Nobody
 * asks the clock: without a day to go by, `2025-01-31`, waivers are held against the newest publication date.
 */
export function waive(report: Report, waivers: readonly PlacedWaiver[], today: string | null): Unwaived {
  const day = today ?? newest(report)
  const holding = waivers.filter(({ expires }) => day === null || day <= expires)
  const waived = holding.length === 0 ? [] : waivedIn(report, holding)
  const gone = new Set(waived.map(({ conflict }) => conflict))
  const notices = waivers.map((waiver): Notice => {
    const used = report.events.some((event) => event.conflicts.some((one) => fitsConflict(waiver, one, event)))
    if (!used) return noticeOf(waiver, 'waiver-unused', ...unused(waiver))
    return holding.includes(waiver)
      ? noticeOf(waiver, 'waived', ...accepted(waiver))
      : noticeOf(waiver, 'waiver-expired', ...expired(waiver, day ?? ''))
  })
  const left = withoutConflicts(report, (conflict) => gone.has(conflict))
  return { report: { ...left, notices: [...report.notices, ...notices] }, waived }
}

function waivedIn(report: Report, holding: readonly PlacedWaiver[]): readonly Waived[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  return report.events.flatMap((event) =>
    event.conflicts.flatMap((conflict): Waived[] => {
      const waiver = holding.find((one) => fitsConflict(one, conflict, event))
      const told = conflict.sides.flatMap((side) => side.claims.flatMap((id) => claims.get(id) ?? []))
      return waiver ? [{ event, conflict, claims: told, waiver }] : []
    }),
  )
}

const newest = ({ articles }: Report): string | null =>
  articles.reduce<string | null>((last, { published }) => {
    const day = published?.value.slice(0, 10) ?? null
    return day !== null && (last === null || day > last) ? day : last
  }, null)

function fitsConflict({ event: label, on, sides }: PlacedWaiver, conflict: Conflict, event: Event): boolean {
  if (on !== conflict.on || ![event.label, event.labelId].map(bare).includes(bare(label))) return false
  return sides === undefined || conflict.sides.every(({ value }) => sides.includes(value))
}

const bare = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

function noticeOf({ path, line }: PlacedWaiver, rule: string, message: string, messageId: string): Notice {
  return { rule, article: null, path, start: null, end: null, line, column: 1, message, messageId }
}

type Words = readonly [en: string, id: string]

const accepted = ({ event, on, reason, expires }: PlacedWaiver): Words => [
  `Conflict on ${on} of \`${event}\` is waived until ${expires}: ${reason}`,
  `Pertentangan (${on}) pada \`${event}\` diterima sampai ${expires}: ${reason}`,
]

const expired = ({ event, on, expires }: PlacedWaiver, day: string): Words => [
  `Unexpected waiver of the conflict on ${on} of \`${event}\`: it expired on ${expires}, and it is ${day}; settle the conflict, or set a later day`,
  `Penerimaan pertentangan (${on}) pada \`${event}\` habis ${expires}, kini ${day}: selesaikan pertentangannya, atau tetapkan hari lain`,
]

const unused = ({ event, on }: PlacedWaiver): Words => [
  `Unexpected waiver: no event \`${event}\` has such a conflict on ${on}, expected one; remove the waiver, or copy the event's label from a report`,
  `Penerimaan tidak terpakai: tidak ada pertentangan (${on}) pada \`${event}\`; hapus, atau salin nama peristiwa dari laporan`,
]

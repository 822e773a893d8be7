import type { Conflict, Event } from '../model/event.ts'
import { callings } from '../model/event-name.ts'
import type { PlacedWaiver, Waived } from '../model/known.ts'
import { nearest } from '../model/nearest.ts'
import { inFile, type Notice } from '../model/notice.ts'
import type { Report } from '../model/report.ts'
import { withoutConflicts } from './with-events.ts'

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
  const fits = fitting(report)
  const holding = waivers.filter(({ expires }) => day === null || day <= expires)
  const waived = holding.length === 0 ? [] : waivedIn(report, holding, fits)
  const gone = new Set(waived.map(({ conflict }) => conflict))
  const notices = waivers.map((waiver): Notice => {
    const used = report.events.some((event) => event.conflicts.some((one) => fits(waiver, one, event)))
    if (!used) return noticeOf(waiver, 'waiver-unused', ...unused(waiver, meant(report, waiver)))
    return holding.includes(waiver)
      ? noticeOf(waiver, 'waived', ...accepted(waiver))
      : noticeOf(waiver, 'waiver-expired', ...expired(waiver, day ?? ''))
  })
  const left = withoutConflicts(report, (conflict) => gone.has(conflict))
  return { report: { ...left, notices: [...report.notices, ...notices] }, waived }
}

function waivedIn(report: Report, holding: readonly PlacedWaiver[], fits: Fits): readonly Waived[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]))
  return report.events.flatMap((event) =>
    event.conflicts.flatMap((conflict): Waived[] => {
      const waiver = holding.find((one) => fits(one, conflict, event))
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

type Fits = (waiver: PlacedWaiver, conflict: Conflict, event: Event) => boolean

/** Whether a waiver means a conflict: by what a report calls the event; by its name alone when no other has that name. */
function fitting({ events }: Report): Fits {
  const disputed = events.filter(({ conflicts }) => conflicts.length > 0)
  const called = new Map(
    disputed.map((event) => [
      event,
      { whole: callings(event).whole.map(bare), names: callings(event).names.map(bare) },
    ]),
  )
  const bearers = (name: string): number => [...called.values()].filter(({ names }) => names.includes(name)).length
  return ({ event: label, on, sides }, conflict, event) => {
    if (on !== conflict.on) return false
    const { whole = [], names = [] } = called.get(event) ?? {}
    const asked = bare(label)
    if (!whole.includes(asked) && !(names.includes(asked) && bearers(asked) === 1)) return false
    return sides === undefined || conflict.sides.every(({ value }) => sides.includes(value))
  }
}

const bare = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

function noticeOf({ path, line }: PlacedWaiver, rule: string, message: string, messageId: string): Notice {
  return { rule, ...inFile(path, line), message, messageId }
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

/** The label of the disputed event that a waiver most likely means. */
function meant({ events }: Report, { event: label, on }: PlacedWaiver): Event | null {
  const disputed = events.filter(({ conflicts }) => conflicts.some((conflict) => conflict.on === on))
  const near = nearest(
    label,
    disputed.flatMap((event) => [event.label, event.labelId]),
  )
  return disputed.find((event) => event.label === near || event.labelId === near) ?? null
}

const unused = ({ event, on }: PlacedWaiver, near: Event | null): Words => [
  `Unexpected waiver: no event \`${event}\` has such a conflict on ${on}, expected one; ${near ? `did you mean \`${near.label}\`?` : "remove the waiver, or copy the event's label from a report"}`,
  `Penerimaan tidak terpakai: tidak ada pertentangan (${on}) pada \`${event}\`; ${near ? `maksudnya \`${near.labelId}\`?` : 'hapus, atau salin nama peristiwa dari laporan'}`,
]

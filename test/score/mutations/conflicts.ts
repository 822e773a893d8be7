import type { Conflict, Event } from '../../../src/model/event.ts'
import type { ReportClaim } from '../../../src/model/report.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Change } from './change.ts'
import { moved } from './edit.ts'
import type { Comparison } from './group.ts'

/** A conflict of a report, with its claims. */
export interface Alarm {
  readonly event: Event
  readonly conflict: Conflict
  readonly sides: readonly (readonly ReportClaim[])[]
}

export function alarmsOf({ events, claims }: Comparison): readonly Alarm[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return events.flatMap((event) =>
    event.conflicts.map((conflict) => ({
      event,
      conflict,
      sides: conflict.sides.map((side) => side.claims.flatMap((id) => byId.get(id) ?? [])),
    })),
  )
}

/** A claim by where its trigger stands, in the changed text. */
export const keyAfter = (change: Change, claim: ReportClaim): string => {
  const { start } = claim.trigger
  return `${claim.article} ${claim.article === change.claim.article ? moved(change.edits, start) : start}`
}

export const keyOf = ({ article, trigger }: ReportClaim): string => `${article} ${trigger.start}`

/** Whether a reader of the unchanged articles has found two sides of it in dispute on that slot: it was only overlooked. */
function isKnown({ conflict, sides }: Alarm, change: Change): boolean {
  const { judged, base } = change.group
  if (!judged) return false
  const goldAt = new Map(base.claims.map((claim) => [keyAfter(change, claim), judged.gold.get(claim.id)?.id]))
  const told = sides.map((side) => side.flatMap((claim) => goldAt.get(keyOf(claim)) ?? []))
  return judged.conflicts.some(
    ({ on, sides: own }) =>
      on === conflict.on && own.filter((ids) => told.some((side) => side.some((id) => ids.includes(id)))).length > 1,
  )
}

/**
 * The conflicts of the changed report of which no two sides stood against each other on the same slot before, as
 * reported or as judged.
 */
export function newAlarms(change: Change, after: Comparison): readonly Alarm[] {
  const before = alarmsOf(change.group.base).map(({ conflict, sides }) => ({
    on: conflict.on,
    sides: sides.map((side) => new Set(side.map((claim) => keyAfter(change, claim)))),
  }))
  return alarmsOf(after).filter(
    (alarm) =>
      !isKnown(alarm, change) &&
      !before.some(
        (old) =>
          old.on === alarm.conflict.on &&
          old.sides.filter((side) => alarm.sides.some((claims) => claims.some((claim) => side.has(keyOf(claim)))))
            .length > 1,
      ),
  )
}

/** Whether a claim of the changed article carries the changed words in the slot that the change is named after. */
export const carries =
  ({ kind, claim: { article }, edits }: Change) =>
  ({ article: own, time, where, numbers, span, order }: ReportClaim): boolean => {
    const slot: Readonly<Record<string, readonly Span[]>> = {
      time: time ? [time] : [],
      place: where,
      number: numbers,
      order: order === null ? [] : [span],
    }
    return (
      own === article &&
      (slot[kind] ?? []).some(({ start, end }) =>
        edits.some((edit) => {
          const at = moved(edits, edit.start)
          return start < at + edit.by.length && at < end
        }),
      )
    )
  }

/** Whether a conflict sets the changed article's telling against that of another. */
const separates = ({ sides }: Alarm, change: Change): boolean =>
  sides.some(
    (side) =>
      side.some(carries(change)) &&
      sides.some((other) => other !== side && other.some(({ article }) => article !== change.claim.article)),
  )

/** Whether the report shows the wrong value in conflict with another article, on its own slot. */
export const isFound = (change: Change, after: Comparison): boolean =>
  alarmsOf(after).some((alarm) => alarm.conflict.on === change.kind && separates(alarm, change))

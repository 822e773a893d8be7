import { createHash } from 'node:crypto'
import type { Conflict, Slot } from '../model/event.ts'
import type { Baseline, KnownConflict } from '../model/known.ts'
import type { Report, ReportClaim } from '../model/report.ts'
import { withoutConflicts } from './with-events.ts'

/** All conflicts of a report, to be known from now on. */
export function baselineOf(report: Report): Baseline {
  const print = fingerprints(report)
  const conflicts = report.events.flatMap(({ label, conflicts }) =>
    conflicts.map(({ on, sides }): KnownConflict => {
      const known = sides.map(({ value, claims }) => ({ value, claims: [...new Set(claims.map(print(on)))].sort() }))
      return { event: label, on, sides: known }
    }),
  )
  return { baseline: 'rkn/1', conflicts: conflicts.sort(byContent) }
}

const byContent = (a: KnownConflict, b: KnownConflict): number => (contentOf(a) < contentOf(b) ? -1 : 1)

const contentOf = ({ event, on, sides }: KnownConflict): string =>
  [event, on, ...sides.flatMap(({ claims }) => claims)].join('\n')

/**
 * The report without the conflicts that the baseline knows. A conflict is known when each of its sides holds a claim
 * of another side of one known conflict: more sources for a side make no new conflict, a new side does.
 */
export function withoutKnown(report: Report, { conflicts }: Baseline): Report {
  const print = fingerprints(report)
  const places = new Map<string, { known: number; side: number }[]>()
  for (const [known, { sides }] of conflicts.entries()) {
    for (const [side, { claims }] of sides.entries()) {
      for (const claim of claims) places.set(claim, [...(places.get(claim) ?? []), { known, side }])
    }
  }
  return withoutConflicts(report, ({ on, sides }: Conflict) => {
    const found = sides.map(({ claims }) => claims.map(print(on)).flatMap((claim) => places.get(claim) ?? []))
    return (found[0] ?? []).some(({ known }) => {
      const met = new Set<number>()
      for (const side of found) {
        const other = side.find((place) => place.known === known && !met.has(place.side))
        if (!other) return false
        met.add(other.side)
      }
      return true
    })
  })
}

/** By the words of a claim and what they say of the slot: not by its article, path or line, which change. */
function fingerprints({ claims }: Report): (on: Slot) => (id: string) => string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return (on) => (id) => {
    const claim = byId.get(id)
    const words = claim ? [on, claim.quote.replace(/\s+/g, ' ').trim(), ...said(claim, on)] : [on, id]
    return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16)
  }
}

function said({ time, where, numbers, order, who, status }: ReportClaim, on: Slot): readonly string[] {
  switch (on) {
    case 'time':
      return [time?.value ?? '']
    case 'place':
      return where.map(({ name }) => name)
    case 'number':
      return numbers.map(({ value, unit }) => `${value} ${unit}`)
    case 'order':
      return [order ?? '']
    case 'who':
      return who.map(({ name }) => name)
    case 'status':
      return [status]
  }
}

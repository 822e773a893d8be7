import type { Claim, EventType } from '../../model/claim.ts'
import { type Interval, interval } from '../../model/time.ts'
import type { Fact } from './facts.ts'
import { kinship } from './families.ts'

/** The date told nearest to an undated claim. */
export function nearestTime(claim: Claim, dated: readonly Claim[]): Interval | null {
  // A headline's date is that of what follows it.
  const behind = claim.headline ? Number.POSITIVE_INFINITY : claim.span.start
  const distance = ({ span }: Claim): number =>
    span.start >= claim.span.end ? span.start - claim.span.end : Math.max(0, behind - span.end)
  let nearest: Claim | null = null
  for (const other of dated) if (nearest === null || distance(other) < distance(nearest)) nearest = other
  return nearest?.time ? interval(nearest.time.value) : null
}

/** The date told in what an undated accusation or denial speaks of; null of other claims, and without one. */
export function contentTime({ span, time, type }: Claim, dated: readonly Claim[]): Interval | null {
  if (time !== null || (type !== 'accuse' && type !== 'deny')) return null
  const said = dated.find((one) => one.span.start >= span.start && one.span.end <= span.end)
  return said?.time && said.time.from !== 'inherited' ? interval(said.time.value) : null
}

/** Whether the date of a claim stands in the clause of another, told next or before it, which alone it may be of. */
export function mayBeOthersDate({ span, time, type }: Claim, ordered: readonly Claim[]): boolean {
  if (time === null) return false
  return ordered
    .filter((other) => other.time?.start === time.start && other.span.start <= time.start && other.span.end >= time.end)
    .some((other) =>
      time.start > span.end
        ? // «korban diperiksa dan hasilnya keluar pada Jumat»: who was examined gets the date on which the result came.
          other.type !== type && other.trigger.start >= span.end && other.trigger.end <= time.start
        : // «tiba pada Selasa pagi, usai diamankan»: who came was caught before, on whichever day.
          kinship(other.type, type) === 'different' && other.span.end <= span.start,
    )
}

/** «Kapal terbakar saat bersandar, Jumat pukul 19.15»: of no other doing than the one before it. */
export const isLastBefore = ({ span, time }: Claim, ordered: readonly Claim[]): boolean =>
  time !== null &&
  time.from !== 'inherited' &&
  time.start >= span.end &&
  !ordered.some(({ trigger }) => trigger.start >= span.end && trigger.start < time.start)

/** «pertemuan pertama mereka sejak 2031», «kemenangan pertamanya sejak Mei 2031». */
export const FIRST_SINCE = /\bpertama(?:nya)?\b[^.;]{0,40}? sejak (?:\p{L}+ )?(\d{4})(?!\d)/iu

/** The latest day of dated claims; null without one. */
export function latest(dated: readonly Claim[]): number | null {
  const days = dated.flatMap(({ time }) => {
    const last = time ? interval(time.value)?.last : undefined
    return last !== undefined && Number.isFinite(last) ? [last] : []
  })
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b))
}

/** Of how many days claims tell. */
export const daysOf = (claims: readonly Claim[]): number =>
  new Set(claims.flatMap(({ time }) => (time ? [interval(time.value)?.first] : []))).size

/** By type, how many claims an article makes of it below its headlines, and on how many days. */
export function talliesOf(claims: readonly Claim[]): ReadonlyMap<EventType, Fact['ofType']> {
  const byType = new Map<EventType, Claim[]>()
  for (const claim of claims) {
    if (claim.headline) continue
    const known = byType.get(claim.type)
    if (known) known.push(claim)
    else byType.set(claim.type, [claim])
  }
  return new Map([...byType].map(([type, told]) => [type, { claims: told.length, days: Math.max(1, daysOf(told)) }]))
}

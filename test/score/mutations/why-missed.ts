import type { Change } from './change.ts'
import { alarmsOf, carries, keyAfter, keyOf } from './conflicts.ts'
import { type Comparison, memberOf, sourceOf } from './group.ts'

/** Why a wrong value gave no conflict. */
type Cause =
  | 'claim no longer found'
  | 'value not read'
  | 'claim in another event'
  | 'shown as an update'
  | 'conflict on another slot'
  | 'conflict not reported'

/** Looks where the changed claim went. */
export function whyMissed(change: Change, after: Comparison): Cause {
  const { group, claim } = change
  const wanted = keyAfter(change, claim)
  const now = after.claims.find((other) => keyOf(other) === wanted)
  if (!now) return 'claim no longer found'
  if (!carries(change)(now)) return 'value not read'
  const others = new Set(
    group.base.claims
      .filter((other) => other.event === claim.event && sourceOf(group, other) !== sourceOf(group, claim))
      .map(keyOf),
  )
  const event = after.events.find(({ id }) => id === now.event)
  const told = after.claims.filter((other) => other.event === now.event)
  if (!event || !told.some((other) => memberOf(other) !== memberOf(now) && others.has(keyOf(other))))
    return 'claim in another event'
  if (event.updates.some(({ claims }) => claims.includes(now.id))) return 'shown as an update'
  if (alarmsOf(after).some((alarm) => alarm.event === event && alarm.sides.some((side) => side.includes(now))))
    return 'conflict on another slot'
  return 'conflict not reported'
}

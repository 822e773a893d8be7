import { timesClash } from '../model/time.ts'
import type { Fact } from './facts.ts'

const isDated = ({ claim, time }: Fact): boolean =>
  time !== null && claim.status !== 'planned' && claim.status !== 'possible'

/**
 * Whether one article itself keeps two of its claims apart: it gives them dates that cannot both be of one happening,
 * or counts them (`yang pertama`, `yang kedua`). A plan and what came of it may differ in date and be one event.
 */
export function keptApart(a: Fact, b: Fact): boolean {
  if (a.article !== b.article) return false
  if (isDated(a) && isDated(b) && a.time && b.time && timesClash(a.time, b.time)) return true
  const [one, other] = [a.claim, b.claim]
  return (
    one.order !== null &&
    other.order !== null &&
    one.order !== other.order &&
    one.type === other.type &&
    one.root === other.root
  )
}

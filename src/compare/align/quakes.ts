import { timesClash } from '../../model/time.ts'
import { clockGap, daysApart, isDated } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'

/** Minutes between the clocks of two aftershocks, or of quakes of two magnitudes, from which they are two. */
const SHOCKS = 10

/** No two outlets give magnitudes so far apart for one quake. */
const SIZES = 1

/** Magnitudes so far apart, but for what halves of a tenth lose, are of two quakes where their times differ as well. */
const STEP = 0.29

const isAftershock = ({ terms }: Fact): boolean => terms.includes('susul')

const isTimedApart = (a: Fact, b: Fact): boolean =>
  (clockGap(a, b) ?? 0) > SHOCKS || (a.time !== null && b.time !== null && timesClash(a.time, b.time))

/** Told outright of two days that no slip of a night explains: the ground shakes again. */
const isDaysApart = (a: Fact, b: Fact): boolean =>
  isDated(a) && isDated(b) && a.time !== null && b.time !== null && daysApart(a.time, b.time) > 2

/**
 * «Gempa susulan» is not the quake it follows, and of aftershocks there are many. «M 6,0» and «M 6,5» are two quakes
 * where some article tells of both; else they are what two articles dispute.
 */
export function areTwoQuakes(a: Fact, b: Fact): boolean {
  if (a.claim.type !== 'quake' || b.claim.type !== 'quake') return false
  if (isAftershock(a) !== isAftershock(b)) return true
  if (isAftershock(a)) return isTimedApart(a, b)
  if (a.magnitude === null || b.magnitude === null) return isDaysApart(a, b)
  if (clockGap(a, b) === 0) return false
  // «M 5,9» of Rabu and «M 5,0» of Sabtu: no outlet gets both wrong.
  if (Math.abs(a.magnitude - b.magnitude) >= STEP && isTimedApart(a, b)) return true
  return a.otherMagnitudes.includes(b.magnitude) || Math.abs(a.magnitude - b.magnitude) > SIZES
}

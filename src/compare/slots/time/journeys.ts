import { arrivalRoots } from '../../../lexicon/same-doings.ts'
import type { Interval } from '../../../model/time.ts'
import { length } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { kindOf } from '../../facts/places/kinds.ts'
import { areNear, comparePlaces } from '../../facts/places.ts'

export const holds = ({ first, last }: Interval, day: Interval | null): boolean =>
  day !== null && first <= day.first && day.last <= last

/** «tiba di Bandara Wela pukul 14.20», «mendarat di Bandara Wela pukul 17.20». */
export const areOneArrival = ({ claim: a, where: one }: Fact, { claim: b, where: other }: Fact): boolean =>
  arrivalRoots.has(a.root) &&
  arrivalRoots.has(b.root) &&
  one.some(({ name }) => other.some((place) => place.name === name))

/** The house that somebody came to; null of a town, and of other doings. */
const stopOf = ({ claim, where: [place] }: Fact): string | null =>
  place && arrivalRoots.has(claim.root) && kindOf(place.name) === 'facility' ? place.name : null

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** «mendarat di Bandara Wela pukul 14.20», «tiba di Hotel Cemara pukul 17.20»: two stops of one day; «Pangkalan Udara Wela», «Bandara Wela» are one. */
export function areTwoStops(a: Fact, b: Fact): boolean {
  const [one, other] = [stopOf(a), stopOf(b)]
  if (one === null || other === null || areNear(a, b)) return false
  return lastWordOf(one) !== lastWordOf(other)
}

/** Days of the longest journey. */
const JOURNEY = 14

/** «mengunjungi», «tiba di», however the claim is typed. */
const isStop = ({ claim: { type, root } }: Fact): boolean => type === 'visit' || root === 'tiba'

/** «tiba di Bandara X pada 3 Mei», «mengunjungi Candi Y pada 5 Mei», «kunjungan pada 3 hingga 5 Mei»: the days of one journey. */
export function areDaysOfJourney(a: Fact, b: Fact, facts: readonly Fact[]): boolean {
  if (!isStop(a) || !isStop(b)) return false
  const near = comparePlaces(a, b)
  if (near === 'apart' || near === 'share' || (near === 'inside' && a.claim.root !== b.claim.root)) return true
  return facts.some(
    ({ claim, time }) =>
      claim.type === 'visit' &&
      time !== null &&
      length(time) > 1 &&
      length(time) <= JOURNEY &&
      holds(time, a.time) &&
      holds(time, b.time),
  )
}

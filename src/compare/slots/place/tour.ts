import { arrivalRoots } from '../../../lexicon/same-doings.ts'
import type { Fact } from '../../facts/facts.ts'
import { kindOf } from '../../facts/places/kinds.ts'

/** «bertolak dari Kupang», «meninggalkan Kupang». */
export const isDeparture = ({ claim }: Fact): boolean => claim.root === 'berangkat'

/** «tiba di Kupang», «mendarat di Kupang». */
const isArrival = ({ claim }: Fact): boolean => arrivalRoots.has(claim.root)

/** «bertolak dari Kupang», «tiba di Ende»: the two ends of one way, or of two. */
export const areTwoEnds = (a: Fact, b: Fact): boolean =>
  (isDeparture(a) && isArrival(b)) || (isDeparture(b) && isArrival(a))

/** The country of the pages itself, which who is abroad comes home to on the same day. */
const isHome = ({ where }: Fact): boolean => where[0]?.name === 'indonesia'

const shareVisitor = (a: Fact, b: Fact): boolean => a.who.some((name) => b.who.includes(name))

/** «tiba di Bandara X», «tiba di Masjid Y»: who visits goes from one house to the next, and on to another state. */
export function areOnTour(a: Fact, b: Fact): boolean {
  // «bertolak dari Kupang», «tiba di Rumah Sakit Y»: where from, and where to.
  if (isDeparture(a) !== isDeparture(b)) return true
  if (a.claim.type !== 'visit' && b.claim.type !== 'visit') return false
  // «menghadiri sidang di Lima», «tiba di Tanah Air»
  if (isHome(a) !== isHome(b)) return true
  const houseOf = ({ where }: Fact): string | undefined => where.find(({ name }) => kindOf(name) === 'facility')?.name
  const [one, other] = [houseOf(a), houseOf(b)]
  if (a.time?.first !== b.time?.first) return true
  // «mengunjungi Pelabuhan X», «kunjungan ke Pelabuhan Y»: two of one kind, in one word, by one visitor.
  const isOfOneKind = one?.split(' ')[0] === other?.split(' ')[0] && a.claim.root === b.claim.root && shareVisitor(a, b)
  return one !== undefined && other !== undefined && !isOfOneKind
}

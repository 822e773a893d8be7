import { facilityWords, regionWords } from '../../lexicon/place-words.ts'
import type { EventType } from '../../model/claim.ts'
import { areIndependent, disputeOf, type SlotRule } from '../dispute.ts'
import type { Fact, FactPlace } from '../facts.ts'
import { campsOf } from '../sides.ts'

/** `same` place, one `inside` the other, two that `share` what they lie in, or two places `apart`; else `unknown`. */
export type PlaceLikeness = 'same' | 'inside' | 'share' | 'apart' | 'unknown'

/** «Lapangan Desa Sumberwuluh» and «Sumberwuluh», «Stadion Olimpiade» and «Stadion Nasional Olimpiade»: one name shortened. */
function isShortened(short: string, long: string): boolean {
  const words = new Set(long.split(' '))
  return short.split(' ').every((word) => words.has(word))
}

const isOne = (a: string, b: string): boolean => a === b || isShortened(a, b) || isShortened(b, a)

export function comparePlace(a: FactPlace, b: FactPlace): PlaceLikeness {
  if (isOne(a.name, b.name)) return 'same'
  if (a.within.includes(b.name) || b.within.includes(a.name)) return 'inside'
  return a.within.some((outer) => b.within.includes(outer)) ? 'share' : 'apart'
}

const order: readonly PlaceLikeness[] = ['same', 'inside', 'share', 'apart']

/** How near two claims' places are: the nearest pair of them. */
export function comparePlaces(a: Fact, b: Fact): PlaceLikeness {
  const found = new Set(a.where.flatMap((one) => b.where.map((other) => comparePlace(one, other))))
  return order.find((likeness) => found.has(likeness)) ?? 'unknown'
}

/** Happenings that are in many places at once, or go from one to another. */
const spread: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'deploy',
  'erupt',
  'evacuate',
  'famine',
  'flood',
  'move',
  'quake',
  'strike',
  'supply',
  'trade',
  'transfer',
  'war',
])

/** Of what kind a place is: a building, a road's kilometre, a village … by its first word; else how deep it lies. */
function kindOf({ name, within }: FactPlace): string | null {
  const [first = ''] = name.split(' ')
  if (facilityWords.has(first)) return 'facility'
  if (regionWords.has(first)) return first
  if (first === 'km') return 'kilometre'
  return within.length === 0 ? null : `depth ${within.length}`
}

/** Whether one of the two alone can be where it happened: places of one kind, neither in the other. */
export function placesClash(a: FactPlace, b: FactPlace): boolean {
  const likeness = comparePlace(a, b)
  const kind = kindOf(a)
  return (likeness === 'apart' || likeness === 'share') && kind !== null && kind === kindOf(b)
}

const isSilentOnPlace = ({ claim, where }: Fact): boolean =>
  where.length !== 1 || claim.status !== 'happened' || spread.has(claim.type)

/** Places of one kind of which neither lies in the other, told of one doing. */
export const placeRule: SlotRule = {
  on: 'place',
  disputes: (facts, { parallel }) => {
    const stated = facts
      .filter((fact) => !isSilentOnPlace(fact))
      .flatMap((fact) => fact.where.map((value) => ({ fact, value })))
      .toSorted((a, b) => b.value.within.length - a.value.within.length || a.fact.index - b.fact.index)
    const camps = campsOf(
      stated,
      (a, b) => areIndependent(a.fact, b.fact) && placesClash(a.value, b.value) && parallel(a.fact, b.fact),
    )
    return disputeOf('place', camps, ([first]) => first?.fact.claim.where[0]?.name ?? '')
  },
}

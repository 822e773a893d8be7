import { facilityWords, regionWords } from '../../lexicon/place-words.ts'
import type { EventType } from '../../model/claim.ts'
import { areIndependent, disputesOf, type SlotRule } from '../dispute.ts'
import type { Fact, FactPlace } from '../facts.ts'
import { isOneName, isShortened } from '../names.ts'
import { campsOf } from '../sides.ts'

/** `same` place, one `inside` the other, two that `share` what they lie in, or two places `apart`; else `unknown`. */
export type PlaceLikeness = 'same' | 'inside' | 'share' | 'apart' | 'unknown'

export function comparePlace(a: FactPlace, b: FactPlace): PlaceLikeness {
  if (isOneName(a.name, b.name)) return 'same'
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

/** Of what kind a place is: a building, a road's kilometre, a village …; null when its name does not say. */
function kindOf(name: string): string | null {
  const [first = ''] = name.split(' ')
  if (facilityWords.has(first)) return 'facility'
  return regionWords.has(first) || first === 'km' ? first : null
}

/** Whether two chains of places part below one that both name: Texas and Oregon of «Amerika Serikat». */
function partBelow(a: readonly string[], b: readonly string[]): boolean {
  const meet = a.findIndex((name) => b.includes(name))
  return meet > 0 && b.indexOf(a[meet] ?? '') > 0
}

/** Whether two places cannot be one: of one kind with two names, or in two parts of one region. */
export function placesClash(a: FactPlace, b: FactPlace): boolean {
  const likeness = comparePlace(a, b)
  if (likeness === 'same' || likeness === 'inside') return false
  const [chainA, chainB] = [
    [a.name, ...a.within],
    [b.name, ...b.within],
  ]
  if (chainA.some((one) => chainB.some((other) => isOneName(one, other) && (one === a.name || other === b.name))))
    return false
  const kinds = new Map(chainB.map((name) => [kindOf(name), name]))
  return (
    chainA.some(
      (name) => kindOf(name) !== null && kinds.has(kindOf(name)) && !isOneName(name, kinds.get(kindOf(name)) ?? ''),
    ) || partBelow(chainA, chainB)
  )
}

const isSilentOnPlace = ({ claim, where }: Fact): boolean =>
  where.length !== 1 || claim.status !== 'happened' || spread.has(claim.type)

/** Whether the text around a claim names the other's place too: «dari Cape Canaveral, Florida». */
const names = (fact: Fact, place: FactPlace): boolean => isShortened(place.name, fact.context.join(' '))

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
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        placesClash(a.value, b.value) &&
        !names(a.fact, b.value) &&
        !names(b.fact, a.value) &&
        parallel(a.fact, b.fact),
    )
    return disputesOf(
      'place',
      camps,
      ([first]) => first?.fact.claim.where[0]?.name ?? '',
      ({ fact }) => fact.claim.where[0] ?? null,
    )
  },
}

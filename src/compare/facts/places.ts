import type { Fact, FactPlace } from './facts.ts'
import { chainOf, haveTwoOfAKind, inTwoRealms, isInChain, partBelow } from './places/chains.ts'
import { kindOf, partOf } from './places/kinds.ts'
import { isSamePlace, mayBeOne } from './places/spellings.ts'

/** `same` place, one `inside` the other, two that `share` what they lie in, or two places `apart`; else `unknown`. */
export type PlaceLikeness = 'same' | 'inside' | 'share' | 'apart' | 'unknown'

export function comparePlace(a: FactPlace, b: FactPlace): PlaceLikeness {
  if (isSamePlace(a.name, b.name)) return 'same'
  // «Museum Tirta», «Gedung A»: a part of a house does not say of which.
  const [part, other] = [partOf(a.name), partOf(b.name)]
  if (part !== null || other !== null)
    return part === other ? 'same' : part === null || other === null ? 'unknown' : 'apart'
  if (a.within.includes(b.name) || b.within.includes(a.name)) return 'inside'
  return a.within.some((outer) => b.within.includes(outer)) ? 'share' : 'apart'
}

const nearness: Readonly<Record<PlaceLikeness, number>> = { same: 4, inside: 3, share: 2, apart: 1, unknown: 0 }

/** How near two claims' places are: the nearest pair of them. */
export function comparePlaces(a: Fact, b: Fact): PlaceLikeness {
  let nearest: PlaceLikeness = 'unknown'
  for (const one of a.where) {
    for (const other of b.where) {
      const likeness = comparePlace(one, other)
      if (nearness[likeness] > nearness[nearest]) nearest = likeness
    }
  }
  return nearest
}

/** Whether two places cannot be one: of one kind with two names, in two parts of one region, or in two states. */
export function placesClash(a: FactPlace, b: FactPlace): boolean {
  const likeness = comparePlace(a, b)
  if (likeness !== 'share' && likeness !== 'apart') return false
  if (mayBeOne(a.name, b.name) || isInChain(a, b)) return false
  const [chainA, chainB] = [chainOf(a), chainOf(b)]
  return haveTwoOfAKind(chainA, chainB) || partBelow(chainA, chainB) || inTwoRealms(chainA, chainB)
}

/**
 * Whether both lie, without a word of what kind they are, in one regency or what is smaller: «Sengon, Wela» and «Randu,
 * Wela» may be a village and its district.
 */
export function mayNest(a: FactPlace, b: FactPlace): boolean {
  if (kindOf(a.name) !== null && kindOf(b.name) !== null) return false
  const shared = a.within.findIndex((name) => b.within.includes(name))
  // What lies in a province lies in the state above it; a regency has both above it.
  return shared >= 0 && a.within.length - shared > 2
}

/** Whether they share a place, or one's lies within the other's. */
export function areNear(a: Fact, b: Fact): boolean {
  const likeness = comparePlaces(a, b)
  return likeness === 'same' || likeness === 'inside'
}

/** Whether some of the places rule each other out, and none agree: «di Kabupaten Kudus», «di Kota Pekalongan». */
export const differInPlace = (a: Fact, b: Fact): boolean =>
  !areNear(a, b) && a.where.some((one) => b.where.some((other) => placesClash(one, other)))

import { countries } from '../../../lexicon/countries.ts'
import { broadPlaces, cityServed, spotWords } from '../../../lexicon/place-words.ts'
import type { FactPlace } from '../facts.ts'
import { fold, isOneName } from '../names.ts'
import { areOfTwoDepths, firstWord, kindOf } from './kinds.ts'
import { endAlike } from './spellings.ts'

/** A place and all that it lies in, the narrowest first. */
type Chain = readonly string[]

/** An airport is told to be in the city it serves, though it lies in the next. */
export function chainOf({ name, within }: FactPlace): Chain {
  const city = cityServed.get(name)
  return city === undefined ? [name, ...within] : [name, city, ...within]
}

/** States, and the worlds that spacecraft go to: nothing is in two of them. */
const realms: ReadonlySet<string> = new Set([
  ...countries.map(({ name }) => fold(name)),
  ...['Bulan', 'Jupiter', 'Mars', 'Merkurius', 'Saturnus', 'Venus'].map(fold),
])

const realmOf = (chain: Chain): string | undefined => chain.findLast((name) => realms.has(name))

/** Whether two chains end in two states: Lima of Peru, Oslo of Norwegia. */
export function inTwoRealms(a: Chain, b: Chain): boolean {
  const [one, other] = [realmOf(a), realmOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** Whether two names in chains are of one place: «Sudan», «Sudan Selatan» are two states. */
const areOne = (one: string, other: string): boolean =>
  one === other || endAlike(one, other) || (isOneName(one, other) && !realms.has(one) && !realms.has(other))

/** Whether one of two places has the name of the other, or of what that lies in. */
export function isInChain(a: FactPlace, b: FactPlace): boolean {
  const [chainA, chainB] = [chainOf(a), chainOf(b)]
  // «Pantai Sagara» is a coast of the district that the other lies in: «Desa Mekar, Kecamatan Sagara».
  const isOwn = (name: string, place: FactPlace): boolean => name === place.name || place.name.endsWith(` ${name}`)
  return chainA.some((one) => chainB.some((other) => areOne(one, other) && (isOwn(one, a) || isOwn(other, b))))
}

/** Whether both chains have a place of one kind, and not the same: «Desa Mekar», «Desa Sengon». */
export function haveTwoOfAKind(a: Chain, b: Chain): boolean {
  const kinds = new Map(b.map((name) => [kindOf(name), name]))
  return a.some((name) => {
    const kind = kindOf(name)
    const other = kinds.get(kind)
    return kind !== null && other !== undefined && !isOneName(name, other)
  })
}

/** A road, a slope, a mountain, an airport out of town: not a region, and perhaps in any. */
const isSpot = (name = ''): boolean => spotWords.has(firstWord(name)) || cityServed.has(name)

/** «Jalan Raya Sengon», «Raya Sengon», «Kabupaten Wela»: a chain without what is only its first name cut short. */
const cleared = ([first = '', ...outer]: Chain): Chain => [
  first,
  ...outer.filter((name) => !first.endsWith(` ${name}`)),
]

/** Whether two chains part below a place that both name: Texas and Oregon of «Amerika Serikat». */
export function partBelow(chainA: Chain, chainB: Chain): boolean {
  const [a, b] = [cleared(chainA), cleared(chainB)]
  // «di Jabodetabek», «di Cinere»: what lies in it does not say so.
  if (broadPlaces.has(a[0] ?? '') || broadPlaces.has(b[0] ?? '')) return false
  // «Tanjakan Panjang, Kabupaten Garut», «Leles, Garut»
  const meet = a.findIndex((name) => b.some((other) => isOneName(name, other)))
  const at = b.findIndex((name) => isOneName(name, a[meet] ?? ''))
  if (meet <= 0 || at <= 0 || areOfTwoDepths(a[meet - 1] ?? '', b[at - 1] ?? '')) return false
  // «di Tanjakan Panjang, Garut», «di Leles, Garut»: the slope may lie in the district.
  return (meet === 1 && isSpot(a[0])) === (at === 1 && isSpot(b[0]))
}

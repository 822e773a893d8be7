import { countries } from '../../lexicon/countries.ts'
import {
  broadPlaces,
  cityServed,
  facilityWords,
  partWords,
  regionWords,
  spotWords,
  stationWords,
  translatedPlaceWords,
  venueCommonWords,
  venueWords,
} from '../../lexicon/place-words.ts'
import type { Fact, FactPlace } from './facts.ts'
import { fold, isOneName, remembered } from './names.ts'

/** `same` place, one `inside` the other, two that `share` what they lie in, or two places `apart`; else `unknown`. */
export type PlaceLikeness = 'same' | 'inside' | 'share' | 'apart' | 'unknown'

/** What tells a part of a house from its other parts: `a` of «Gedung Blok A»; null of a place with a name of its own. */
function partOf({ name }: FactPlace): string | null {
  const words = name.split(' ')
  const which = words.pop() ?? ''
  return /^(?:[a-z]?\d{1,2}|\d{0,2}[a-z])$/.test(which) &&
    words.length > 0 &&
    words.every((word) => partWords.has(word))
    ? which
    : null
}

/** The letters of a name, however they are parted and doubled: «Hotel Sari Bella», «Hotel Saribela». */
const lettersOf = remembered((name) => name.replace(/[^\p{L}\p{N}]/gu, '').replace(/(\p{L})\1/gu, '$1'))

/** «Olympic Stadium», «Stadion Olimpiade»: the words of a place in Indonesian. */
const translated = remembered((name) =>
  name
    .split(' ')
    .map((word) => translatedPlaceWords.get(word) ?? word)
    .join(' '),
)

const initialsOf = (words: readonly string[]): string => words.map(([letter = '']) => letter).join('')

/** The letters that begin the words of a name: `rspad` of «RS Pusat Angkatan Darat». */
const lettersFor = remembered((name) => initialsOf(name.replace(/^rs /u, 'rumah sakit ').split(' ')))

/** Letters of the shortest abbreviation that says which place it is. */
const TELLING = 4

/** «RSPAD Gatot Subroto», «RS Pusat Angkatan Darat»: the first word of the one stands for all of the other's. */
const abbreviates = ({ name: short }: FactPlace, { name: long }: FactPlace): boolean =>
  firstWord(short).length >= TELLING && firstWord(short) === lettersFor(long)

export function comparePlace(a: FactPlace, b: FactPlace): PlaceLikeness {
  if (isOneName(translated(a.name), translated(b.name)) || lettersOf(a.name) === lettersOf(b.name)) return 'same'
  if (abbreviates(a, b) || abbreviates(b, a)) return 'same'
  // «Museum Tirta», «Gedung A»: a part of a house does not say of which.
  const [part, other] = [partOf(a), partOf(b)]
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

function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Of what kind a place is: a building, a road's kilometre, a village …; null when its name does not say. */
export function kindOf(name: string): string | null {
  const first = firstWord(name)
  if (facilityWords.has(first)) return 'facility'
  return regionWords.has(first) || stationWords.has(first) || first === 'km' ? first : null
}

/** A road, a slope, a mountain, an airport out of town: not a region, and perhaps in any. */
const isSpot = (name = ''): boolean => spotWords.has(firstWord(name)) || cityServed.has(name)

/** «Jalan Raya Sengon», «Raya Sengon», «Kabupaten Wela»: a chain without what is only its first name cut short. */
const cleared = ([first = '', ...outer]: readonly string[]): readonly string[] => [
  first,
  ...outer.filter((name) => !first.endsWith(` ${name}`)),
]

/** How deep in the order of offices a place of a kind lies: a village may lie in any district, a district in no village. */
const depths: ReadonlyMap<string, number> = new Map([
  ['provinsi', 1],
  ['kabupaten', 2],
  ['kota', 2],
  ['distrik', 3],
  ['kecamatan', 3],
  ['desa', 4],
  ['kelurahan', 4],
  ['nagari', 4],
  ['dusun', 5],
])
export const depthOf = (name: string): number | undefined => depths.get(firstWord(name))

/** «Desa Sengon», «Kecamatan Randu», both of «Kabupaten Wela»: one may lie in the other, for all that is told. */
const areOfTwoDepths = (one: string, other: string): boolean => {
  const [a, b] = [depthOf(one), depthOf(other)]
  return a !== undefined && b !== undefined && a !== b
}

/** Whether two chains of places part below one that both name: Texas and Oregon of «Amerika Serikat». */
function partBelow(chainA: readonly string[], chainB: readonly string[]): boolean {
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

/** A place and all that it lies in; an airport is told to be in the city it serves, though it lies in the next. */
function chainOf({ name, within }: FactPlace): readonly string[] {
  const city = cityServed.get(name)
  return city === undefined ? [name, ...within] : [name, city, ...within]
}

/** States, and the worlds that spacecraft go to: nothing is in two of them. */
const realms: ReadonlySet<string> = new Set([
  ...countries.map(({ name }) => fold(name)),
  ...['Bulan', 'Jupiter', 'Mars', 'Merkurius', 'Saturnus', 'Venus'].map(fold),
])

const realmOf = (chain: readonly string[]): string | undefined => chain.findLast((name) => realms.has(name))

/** Whether two chains of places end in two states: Lima of Peru, Oslo of Norwegia. */
function inTwoRealms(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [realmOf(a), realmOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

const houseWords: ReadonlySet<string> = new Set([...facilityWords, ...venueCommonWords, 'sakit', 'umum'])

/** Letters of a name from which one that differs is a misspelling. */
const LONG = 7

/** What is left of a name however its vowels are written: `sdn` of «Sednaya» and of «Saydnaya». */
const consonantsOf = remembered((word) => word.replace(/[aeiouhwy]|(\p{L})(?=\1)/gu, ''))

/** «Margasari», «Margosari»: two words but for one letter, or, of long ones, but for their vowels. */
function areSpelledAlike(one: string, other: string, least = LONG): boolean {
  const shorter = Math.min(one.length, other.length)
  if (one === other || shorter < least || one[0] !== other[0]) return false
  if (shorter >= LONG && consonantsOf(one) === consonantsOf(other)) return true
  const from = [...one].findIndex((letter, at) => letter !== other[at])
  const at = from < 0 ? one.length : from
  // One letter is another, or one too many.
  const rests = [
    [one.slice(at + 1), other.slice(at + 1)],
    [one.slice(at + 1), other.slice(at)],
    [one.slice(at), other.slice(at + 1)],
  ]
  return rests.some(([rest, otherRest]) => rest === otherRest)
}

/** Letters that two words begin with, from which they are one foreign name, written in two ways. */
const STEM = 9

/** «Istana Bratislavski», «Istana Bratislava Tua». */
function areTranscribed({ name: a }: FactPlace, { name: b }: FactPlace): boolean {
  const [[kind, one = ''], [otherKind, other = '']] = [a.split(' '), b.split(' ')]
  return kindOf(a) === 'facility' && kind === otherKind && one.length >= STEM && other.startsWith(one.slice(0, STEM))
}

/** Letters of one word of several from which one that differs is a misspelling. */
const SHORT = 4

/** «Kampung Rawa Lele», «Kampung Rawa Leli»: names in several words, of which one differs in a letter. */
function isMisspelt(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]))
  const [words] = differing
  if (one.length < 3 || one.length !== other.length || differing.length !== 1 || !words) return false
  return areSpelledAlike(...words, SHORT)
}

const shareWord = (a: string, b: string, isOne: (word: string, other: string) => boolean): boolean =>
  a.split(' ').some((word) => !houseWords.has(word) && b.split(' ').some((other) => isOne(word, other)))

/** «Stadion Nasional Wirabumi», «Wirabumi National Stadium»: houses whose names share what is their own. */
const shareOwnWord = ({ name: a }: FactPlace, { name: b }: FactPlace): boolean =>
  shareWord(a, b, (word, other) => word.length > 3 && word === other)

/** «Rumah Sakit Kasih Bunda», «Rumah Sakit (RS) Kasih», «Kantor BPS», «Kantor Badan Pusat Statistik»: the words of one house's name that are its own, all in the other's. */
function isShortFor({ name: a }: FactPlace, { name: b }: FactPlace): boolean {
  if (kindOf(a) !== 'facility' || kindOf(b) !== 'facility') return false
  const [one, other] = [a, b].map((name) => name.split(' ').filter((word) => word.length > 2 && !houseWords.has(word)))
  if (!one?.length || !other?.length) return false
  const [own, others] = [one.filter((word) => !other.includes(word)), other.filter((word) => !one.includes(word))]
  if (initialsOf(own) === others.join('') || initialsOf(others) === own.join('')) return true
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}

/** «Istana Merdeka», «kompleks Istana Kepresidenan»: of the other nothing is said but that it is one of its kind. */
function mayBe({ name: a }: FactPlace, { name: b }: FactPlace): boolean {
  const words = b.split(' ')
  return words.includes(firstWord(a)) && words.every((word) => houseWords.has(word))
}

const isVenue = ({ name }: FactPlace): boolean => name.split(' ').some((word) => venueWords.has(word))

/** Whether two places cannot be one: of one kind with two names, in two parts of one region, or in two states. */
export function placesClash(a: FactPlace, b: FactPlace): boolean {
  const likeness = comparePlace(a, b)
  if (likeness === 'same' || likeness === 'inside' || likeness === 'unknown') return false
  if (isVenue(a) && isVenue(b) && shareOwnWord(a, b)) return false
  // «Lapangan Margasari Utara», «Lapangan Margosari»
  if (shareWord(a.name, b.name, (word, other) => areSpelledAlike(word, other)) || isMisspelt(a.name, b.name))
    return false
  if (isShortFor(a, b) || areTranscribed(a, b)) return false
  if (mayBe(a, b) || mayBe(b, a)) return false
  const [chainA, chainB] = [chainOf(a), chainOf(b)]
  const isWithin = (one: string, other: string): boolean =>
    one === other ||
    areSpelledAlike(lastWord(one), lastWord(other)) ||
    (isOneName(one, other) && !realms.has(one) && !realms.has(other))
  // «Pantai Sagara» is a coast of the district that the other lies in: «Desa Mekar, Kecamatan Sagara».
  const isOwn = (name: string, place: FactPlace): boolean => name === place.name || place.name.endsWith(` ${name}`)
  if (chainA.some((one) => chainB.some((other) => isWithin(one, other) && (isOwn(one, a) || isOwn(other, b)))))
    return false
  const kinds = new Map(chainB.map((name) => [kindOf(name), name]))
  return (
    chainA.some(
      (name) => kindOf(name) !== null && kinds.has(kindOf(name)) && !isOneName(name, kinds.get(kindOf(name)) ?? ''),
    ) ||
    partBelow(chainA, chainB) ||
    inTwoRealms(chainA, chainB)
  )
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

import { peopleUnits } from '../../lexicon/counted-words.ts'
import { countries } from '../../lexicon/countries.ts'
import {
  broadPlaces,
  cityServed,
  facilityWords,
  regionWords,
  spotWords,
  venueCommonWords,
  venueWords,
} from '../../lexicon/place-words.ts'
import type { EventType } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { compareTimes, isInherited } from '../facts/dates.ts'
import type { Fact, FactPlace } from '../facts/facts.ts'
import { tolls } from '../facts/families.ts'
import { fold, isOneName } from '../facts/names.ts'
import { compareNumbers } from '../judge/amounts.ts'
import { areIndependent, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import { isOneDoing } from '../judge/figures.ts'
import { campsOf } from '../judge/sides.ts'
import { isOfMany } from './time.ts'

/** `same` place, one `inside` the other, two that `share` what they lie in, or two places `apart`; else `unknown`. */
export type PlaceLikeness = 'same' | 'inside' | 'share' | 'apart' | 'unknown'

export function comparePlace(a: FactPlace, b: FactPlace): PlaceLikeness {
  if (isOneName(a.name, b.name)) return 'same'
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

function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Of what kind a place is: a building, a road's kilometre, a village …; null when its name does not say. */
function kindOf(name: string): string | null {
  const first = firstWord(name)
  if (facilityWords.has(first)) return 'facility'
  return regionWords.has(first) || first === 'km' ? first : null
}

/** A road, a slope, a mountain: not a region, and perhaps in any. */
const isSpot = (name = ''): boolean => spotWords.has(firstWord(name))

/** Whether two chains of places part below one that both name: Texas and Oregon of «Amerika Serikat». */
function partBelow(a: readonly string[], b: readonly string[]): boolean {
  // «di Jabodetabek», «di Cinere»: what lies in it does not say so.
  if (broadPlaces.has(a[0] ?? '') || broadPlaces.has(b[0] ?? '')) return false
  // «Tanjakan Panjang, Kabupaten Garut», «Leles, Garut»
  const meet = a.findIndex((name) => b.some((other) => isOneName(name, other)))
  const at = b.findIndex((name) => isOneName(name, a[meet] ?? ''))
  if (meet <= 0 || at <= 0) return false
  // «di Tanjakan Panjang, Garut», «di Leles, Garut»: the slope may lie in the district.
  return (meet === 1 && isSpot(a[0])) === (at === 1 && isSpot(b[0]))
}

/** A place and all that it lies in; an airport is told to be in the city it serves, though it lies in the next. */
function chainOf({ name, within }: FactPlace): readonly string[] {
  const city = cityServed.get(name)
  return city === undefined || within.includes(city) ? [name, ...within] : [name, city, ...within]
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

/** «Stadion Nasional Wirabumi», «Wirabumi National Stadium»: houses whose names share what is their own. */
const shareOwnWord = ({ name: a }: FactPlace, { name: b }: FactPlace): boolean =>
  a.split(' ').some((word) => word.length > 3 && !houseWords.has(word) && b.split(' ').includes(word))

const initialsOf = (words: readonly string[]): string => words.map(([letter = '']) => letter).join('')

/** «Rumah Sakit Kasih Bunda», «Rumah Sakit (RS) Kasih», «Kantor BPS», «Kantor Badan Pusat Statistik»: the words of one house's name that are its own, all in the other's. */
function isShortFor({ name: a }: FactPlace, { name: b }: FactPlace): boolean {
  if (kindOf(a) !== 'facility' || kindOf(b) !== 'facility') return false
  const [one, other] = [a, b].map((name) => name.split(' ').filter((word) => word.length > 2 && !houseWords.has(word)))
  if (!one?.length || !other?.length) return false
  const [own, others] = [one.filter((word) => !other.includes(word)), other.filter((word) => !one.includes(word))]
  if (initialsOf(own) === others.join('') || initialsOf(others) === own.join('')) return true
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}
const isVenue = ({ name }: FactPlace): boolean => name.split(' ').some((word) => venueWords.has(word))

/** «Gedung A», «Gedung Blok A», «Museum Tirta Gedung A»: a part known by a letter or a number, of one house. */
const LETTERED = /\bgedung (?:blok )?(?:[a-z]|\d)\d?$/u

/** Letters of a name from which one that differs is a misspelling. */
const LONG = 7

/** «Desa Margasari», «Kampung Margosari»: the last words of two names, but for one letter. */
function areSpelledAlike(a: string, b: string): boolean {
  const one = lastWord(a)
  const other = lastWord(b)
  if (one.length < LONG || one.length !== other.length || one[0] !== other[0]) return false
  return [...one].filter((letter, at) => letter !== other[at]).length === 1
}

/** Whether two places cannot be one: of one kind with two names, in two parts of one region, or in two states. */
export function placesClash(a: FactPlace, b: FactPlace): boolean {
  const likeness = comparePlace(a, b)
  if (likeness === 'same' || likeness === 'inside') return false
  if (isVenue(a) && isVenue(b) && shareOwnWord(a, b)) return false
  if (isShortFor(a, b)) return false
  if (LETTERED.test(a.name) && LETTERED.test(b.name)) return false
  const [chainA, chainB] = [chainOf(a), chainOf(b)]
  const isWithin = (one: string, other: string): boolean =>
    one === other || areSpelledAlike(one, other) || (isOneName(one, other) && !realms.has(one) && !realms.has(other))
  if (chainA.some((one) => chainB.some((other) => isWithin(one, other) && (one === a.name || other === b.name))))
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

/** «dibawa ke Jakarta», «warga asal Bekasi»: where to or from, not where. */
const DIRECTION =
  /\b(?:asal|\p{L}*(?:antar|bawa|irim|kembali|pindah|rujuk|terbang)\p{L}*(?: \p{L}+)? (?:ke|menuju))\s*(?:(?:kabupaten|kota|provinsi)\s*)?$/iu

const isDirection = ({ quote, span, where }: Fact['claim']): boolean => {
  const [first] = where
  const before = first === undefined ? '' : quote.slice(0, Math.max(0, first.start - span.start))
  return (
    DIRECTION.test(before) || OFF.test(before) || (NEAR.test(before) && kindOf(fold(first?.name ?? '')) === 'facility')
  )
}

/** «sekitar dua mil dari dermaga X», «dekat dermaga X», but not «dekat Bintan»: off the place that is named. */
const OFF = /\b(?:km|kilometer|meter|mil)(?: [a-z-]+){0,3} (?:dari|sebelum)(?: [a-z-]+)? $/iu
const NEAR = /\b(?:antara|dekat) $/iu

/** «bangunan rusak, termasuk Kantor Camat», «antara lain di Ciawi»: one of several places. */
const LISTED = /\b(?:termasuk|antara lain|di antaranya|misalnya)\b/iu

const isListed = ({ quote, span, where }: Fact['claim']): boolean => {
  const [first] = where
  return first !== undefined && first.start > span.start && LISTED.test(quote.slice(0, first.start - span.start))
}

/** «Serahkan Palu Presidensi», «Batu Longsor Tutup Jalan»: in a title every word is written large, and a place follows «di». */
const LED = /(?:^|[,(:/–-]|\b(?:dari|di|ke))\s*$/iu

function isBareInTitle({ headline, quote, span, where, type }: Fact['claim']): boolean {
  const [first] = where
  if (!headline || first === undefined || type === 'visit' || first.start < span.start) return false
  return !LED.test(quote.slice(0, first.start - span.start))
}

const isSilentOnPlace = ({ claim, where }: Fact): boolean =>
  where.length === 0 ||
  isBareInTitle(claim) ||
  claim.status !== 'happened' ||
  spread.has(claim.type) ||
  isDirection(claim) ||
  isListed(claim) ||
  isOfMany(claim)

/** Whether some of the places rule each other out, and none agree: «di Kabupaten Kudus», «di Kota Pekalongan». */
export function differInPlace(a: Fact, b: Fact): boolean {
  const likeness = comparePlaces(a, b)
  if (likeness === 'same' || likeness === 'inside') return false
  return a.where.some((one) => b.where.some((other) => placesClash(one, other)))
}

const isUndated = ({ claim }: Fact): boolean => claim.time === null && !claim.headline

/** The evidence asked of two claims of which one is undated: it is of the event by likeness alone. */
const ALIKE = 1

/** The date is only that of a sentence before: what else is said must not speak against one event, much less on two days. */
const DOUBTFUL = -1
const DOUBTFUL_ON_ONE_DAY = -2.5

const countsPeople = ({ claim }: Fact): boolean => claim.numbers.some(({ unit }) => peopleUnits.has(unit))

/** «Di Lebak 37 orang tewas», «gempa di Pandeglang menimbulkan korban jiwa»: people are counted place by place. */
const areOfTwoAreas = (a: Fact, b: Fact): boolean =>
  tolls.has(a.claim.type) && (countsPeople(a) || countsPeople(b)) && compareNumbers(a, b) !== 'agree'

/** Whether the two are surely of one doing: dated both, or of one known type and much alike. */
function areSure(a: Fact, b: Fact, { placeless }: Likeness): boolean {
  if (isUndated(a) || isUndated(b))
    return a.claim.type === b.claim.type && a.claim.type !== 'other' && placeless(a, b) >= ALIKE
  if (!isInherited(a) && !isInherited(b)) return true
  const isOneTelling = compareTimes(a, b) === 'day' && isOneDoing(a, b) && !tolls.has(a.claim.type)
  return placeless(a, b) > (isOneTelling ? DOUBTFUL_ON_ONE_DAY : DOUBTFUL)
}

/** A house's name without the word for what it is, where the other place is no house: «Dermaga Cemara», «tepatnya Cemara». */
function bareName({ name }: FactPlace, other: Fact): string {
  // «Museum Purba Gedung A»: the house, whatever part of it.
  const house = name.replace(/ (?:gedung|lantai|ruang)(?: [a-z]| \d+)?$/u, '')
  if (house !== name) return house
  if (kindOf(name) !== 'facility' || other.where.some((own) => kindOf(own.name) === 'facility')) return name
  return name.slice(name.indexOf(' ') + 1)
}

/** Whether a claim names the other's place too, by its whole name: «dari Cape Canaveral, Florida». */
function names(fact: Fact, place: FactPlace): boolean {
  const { claim, where } = fact
  return (
    ` ${fold(claim.quote)} `.includes(` ${bareName(place, fact)} `) ||
    where.some((own) => own.name === place.name || own.within.includes(place.name))
  )
}

/** «bertolak dari Kupang», «meninggalkan Kupang». */
export const isDeparture = ({ claim }: Fact): boolean => claim.root === 'berangkat'

const shareVisitor = (a: Fact, b: Fact): boolean => a.who.some((name) => b.who.includes(name))

/** «tiba di Bandara X», «tiba di Masjid Y»: who visits goes from one house to the next, and on to another state. */
function areOnTour(a: Fact, b: Fact): boolean {
  // «bertolak dari Kupang», «tiba di Rumah Sakit Y»: where from, and where to.
  if (isDeparture(a) !== isDeparture(b)) return true
  if (a.claim.type !== 'visit' && b.claim.type !== 'visit') return false
  const houseOf = ({ where }: Fact): string | undefined => where.find(({ name }) => kindOf(name) === 'facility')?.name
  const [one, other] = [houseOf(a), houseOf(b)]
  if (a.time?.first !== b.time?.first || a.time?.last !== b.time?.last) return true
  // «mengunjungi Pelabuhan X», «kunjungan ke Pelabuhan Y»: two of one kind, in one word, by one visitor.
  const isOfOneKind = one?.split(' ')[0] === other?.split(' ')[0] && a.claim.root === b.claim.root && shareVisitor(a, b)
  return one !== undefined && other !== undefined && !isOfOneKind
}

/** Whether no place of one claim can be a place of the other, whether it gives one («di Museum X») or a few («, Y»). */
const areApart = (a: Fact, b: Fact): boolean =>
  a.where.every((one) => b.where.every((other) => placesClash(one, other)))

/** What the claims of an event say that each place lies in: an estate of no table, «Griya Randu, Kecamatan Sengon». */
const outerOf = (facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> => {
  const outer = new Map<string, readonly string[]>()
  for (const { name, within } of facts.flatMap(({ where }) => where))
    outer.set(name, [...(outer.get(name) ?? []), ...within])
  return outer
}

const liesIn = ({ name }: FactPlace, place: FactPlace, outer: ReadonlyMap<string, readonly string[]>): boolean =>
  (outer.get(name) ?? []).some((around) => isOneName(around, place.name))

/** «tewas di tempat kejadian», «meninggal seketika di lokasi»: where it happened, whatever its name. */
const ON_THE_SPOT =
  /\b(?:mati|meninggal(?: dunia)?|tewas|wafat)(?: seketika)? (di (?:lokasi|tempat)(?: kejadian)?)\b(?! \p{L})/iu
/** What it is shown as. */
const SPOT = 'tempat kejadian'
/** «meninggal di RS Kasih Bunda»: in a house where the hurt are treated. */
const HOSPITAL = /^(?:klinik|puskesmas|rs\p{Ll}*|rumah sakit)\b/u
const WENT =
  /\b(?:mati|meninggal(?: dunia)?|tewas|wafat)(?: [a-z-]+){0,3} di (?:RS|[Rr]umah [Ss]akit|[Pp]uskesmas|[Kk]linik)/u

/** Where somebody is said to have died, of the two that cannot both be right. */
function deathbedOf({ claim, where }: Fact): 'spot' | 'hospital' | null {
  if (claim.type !== 'die' || claim.status !== 'happened') return null
  if (ON_THE_SPOT.test(claim.quote)) return 'spot'
  return WENT.test(claim.quote) && where.some(({ name }) => HOSPITAL.test(name)) ? 'hospital' : null
}

const shareDead = (a: Fact, b: Fact): boolean =>
  a.claim.who.some(({ kind }, at) => kind === 'person' && b.names.includes(a.names[at] ?? ''))

/** Whether one claim has somebody die on the spot whom the other has die in a hospital. */
function dieApart(a: Fact, b: Fact): boolean {
  const [one, other] = [deathbedOf(a), deathbedOf(b)]
  return one !== null && other !== null && one !== other && shareDead(a, b)
}

const spotOf = ({ claim: { quote, span } }: Fact): Span | null => {
  const words = ON_THE_SPOT.exec(quote)?.[1]
  const start = span.start + (words === undefined ? 0 : quote.indexOf(words))
  return words === undefined ? null : { start, end: start + words.length }
}

/** Places of one kind of which neither lies in the other, told of one doing. */
export const placeRule: SlotRule = {
  on: 'place',
  disputes: (facts, likeness) => {
    const outer = outerOf(facts)
    const stated = facts
      .filter((fact) => !isSilentOnPlace(fact))
      .flatMap((fact) => fact.where.slice(0, 1).map((value) => ({ fact, value })))
      .toSorted((a, b) => b.value.within.length - a.value.within.length || a.fact.index - b.fact.index)
    const camps = campsOf(
      stated,
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        !areOnTour(a.fact, b.fact) &&
        !areOfTwoAreas(a.fact, b.fact) &&
        areApart(a.fact, b.fact) &&
        !liesIn(a.value, b.value, outer) &&
        !liesIn(b.value, a.value, outer) &&
        !b.fact.where.some((place) => names(a.fact, place)) &&
        !a.fact.where.some((place) => names(b.fact, place)) &&
        likeness.parallel(a.fact, b.fact) &&
        areSure(a.fact, b.fact, likeness),
    )
    const deaths = campsOf(
      facts.filter((fact) => deathbedOf(fact) !== null).map((fact) => ({ fact, value: null })),
      (a, b) => areIndependent(a.fact, b.fact) && dieApart(a.fact, b.fact),
    )
    return [
      ...disputesOf(
        'place',
        camps,
        ([first]) => first?.fact.claim.where[0]?.name ?? '',
        ({ fact }) => fact.claim.where[0] ?? null,
      ),
      ...disputesOf(
        'place',
        deaths,
        ([first]) => (first && (spotOf(first.fact) ? SPOT : first.fact.claim.where[0]?.name)) ?? '',
        ({ fact }) => spotOf(fact) ?? fact.claim.where[0] ?? null,
      ),
    ]
  },
}

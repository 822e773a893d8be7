import { type Bag, sharedOf } from '../facts/bag.ts'
import type { TimeLikeness } from '../facts/dates.ts'
import type { Kinship } from '../facts/families.ts'
import type { PlaceLikeness } from '../slots/place.ts'

/** How near two types are; two claims of the last-resort type `other` may be alike or not. */
export type Nearness = Kinship | 'vague'

/** In fewer words: of one type, of two that go together, of which one may be anything, or of two that do not. */
export type Kind = 'same' | 'companion' | 'vague' | 'apart'

/** How two dates stand to each other. */
export type When = 'day' | 'span' | 'undated' | 'undated far' | 'plan' | 'apart'

/** In fewer words. */
export type Agreement = 'at one time' | 'undated' | 'at two times'

/** What two claims have of one slot: something in common, nothing, or one of them tells nothing. */
export type Stand = 'one' | 'two' | 'unsaid'

/** What two clauses share: the root that sets off the claim, another word, or none. */
export type Wording = 'trigger' | 'words' | 'nothing'

/** What two claims have in common, slots taken together: one place tells more on one day than on two. */
export type Crossing =
  | `${Nearness}, ${When}`
  | `${Kind} ${Agreement}: who ${Stand}, place ${Stand}`
  | `${Kind} ${Agreement}: names ${Stand}, share ${Wording}`

export const nearnessOf = (kin: Kinship, isOther: boolean): Nearness => (kin === 'same' && isOther ? 'vague' : kin)

export const kindOf: Readonly<Record<Nearness, Kind>> = {
  same: 'same',
  companion: 'companion',
  vague: 'vague',
  other: 'vague',
  family: 'apart',
  different: 'apart',
  opposite: 'apart',
}

export const whenOf: Readonly<Record<TimeLikeness, When>> = {
  instant: 'day',
  day: 'day',
  clock: 'day',
  month: 'span',
  year: 'span',
  wide: 'span',
  touch: 'span',
  open: 'span',
  unknown: 'undated',
  about: 'undated',
  'about near': 'undated far',
  'about far': 'undated far',
  plan: 'plan',
  near: 'apart',
  slip: 'apart',
  week: 'apart',
  season: 'apart',
  far: 'apart',
  'open far': 'apart',
}

export const agreementOf: Readonly<Record<When, Agreement>> = {
  day: 'at one time',
  span: 'at one time',
  undated: 'undated',
  plan: 'undated',
  'undated far': 'at two times',
  apart: 'at two times',
}

export const standOfPlace: Readonly<Record<PlaceLikeness, Stand>> = {
  same: 'one',
  inside: 'one',
  share: 'one',
  apart: 'two',
  unknown: 'unsaid',
}

export function standOf(a: Bag, b: Bag): Stand {
  if (a.features.length === 0 || b.features.length === 0) return 'unsaid'
  return sharedOf(a, b).count > 0 ? 'one' : 'two'
}

const byNearness = <T>(make: (nearness: Nearness) => T): Readonly<Record<Nearness, T>> => ({
  same: make('same'),
  vague: make('vague'),
  companion: make('companion'),
  family: make('family'),
  other: make('other'),
  different: make('different'),
  opposite: make('opposite'),
})

const byWhen = <T>(make: (when: When) => T): Readonly<Record<When, T>> => ({
  day: make('day'),
  span: make('span'),
  undated: make('undated'),
  'undated far': make('undated far'),
  plan: make('plan'),
  apart: make('apart'),
})

export const byKind = <T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  same: make('same'),
  companion: make('companion'),
  vague: make('vague'),
  apart: make('apart'),
})

export const byAgreement = <T>(make: (agreement: Agreement) => T): Readonly<Record<Agreement, T>> => ({
  'at one time': make('at one time'),
  undated: make('undated'),
  'at two times': make('at two times'),
})

const byStand = <T>(make: (stand: Stand) => T): Readonly<Record<Stand, T>> => ({
  one: make('one'),
  two: make('two'),
  unsaid: make('unsaid'),
})

const byWording = <T>(make: (wording: Wording) => T): Readonly<Record<Wording, T>> => ({
  trigger: make('trigger'),
  words: make('words'),
  nothing: make('nothing'),
})

// Every name is written out once: they are asked for every pair, and joining strings takes time.

export const typeCrossings = byNearness((nearness) => byWhen((when): Crossing => `${nearness}, ${when}`))

export const slotCrossings = byKind((kind) =>
  byAgreement((agreement) =>
    byStand((who) => byStand((place): Crossing => `${kind} ${agreement}: who ${who}, place ${place}`)),
  ),
)

export const wordCrossings = byKind((kind) =>
  byAgreement((agreement) =>
    byStand((names) => byWording((wording): Crossing => `${kind} ${agreement}: names ${names}, share ${wording}`)),
  ),
)

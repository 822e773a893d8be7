import type { Fact, FactPlace } from '../../facts/facts.ts'
import { strikes } from '../../facts/families.ts'
import { fold, isOneName, isShortened } from '../../facts/names.ts'
import { depthOf, kindOf } from '../../facts/places/kinds.ts'
import { mayNest, placesClash } from '../../facts/places.ts'

type Outer = ReadonlyMap<string, readonly string[]>

/** What the claims of an event say that each place lies in: an estate of no table, «Griya Randu, Kecamatan Sengon». */
export function outerOf(facts: readonly Fact[]): Outer {
  const outer = new Map<string, readonly string[]>()
  for (const { name, within } of facts.flatMap(({ where }) => where))
    outer.set(name, [...(outer.get(name) ?? []), ...within])
  return outer
}

/** «Kecamatan Randu», «Kota Wela»: the name without the word for what it is. */
const withoutKind = (name: string): string => (depthOf(name) === undefined ? name : name.slice(name.indexOf(' ') + 1))

const areOnePlace = (one: string, other: string): boolean =>
  isOneName(one, other) ||
  ((kindOf(one) === null) !== (kindOf(other) === null) && isOneName(withoutKind(one), withoutKind(other)))

const liesIn = ({ name }: FactPlace, place: FactPlace, outer: Outer): boolean =>
  (outer.get(name) ?? []).some((around) => areOnePlace(around, place.name))

/** Whether an article tells the event at the other's place too: «ditemukan di Jalan Randu», «dibunuh di Wela»; not at «Tol Wela», of its kilometres. */
export const tellsToo = ({ article, claim }: Fact, { where: [place] }: Fact, facts: readonly Fact[]): boolean =>
  place !== undefined &&
  facts.some(
    (fact) =>
      fact.article === article &&
      fact.claim !== claim &&
      fact.where.some(({ name }) => isShortened(place.name, name) || isShortened(withoutKind(place.name), name)),
  )

/** A house's name without the word for what it is, where the other place is no house: «Dermaga Cemara», «tepatnya Cemara». */
function bareName({ name }: FactPlace, other: Fact): string {
  // «Museum Purba Gedung A»: the house, whatever part of it.
  const house = name.replace(/ (?:gedung|lantai|ruang)(?: [a-z]| \d+)?$/u, '')
  if (house !== name) return house
  if (kindOf(name) !== 'facility' || other.where.some((own) => kindOf(own.name) === 'facility')) return name
  return name.slice(name.indexOf(' ') + 1)
}

/** Whether a claim names the other's place too, by its whole name: «dari Cape Canaveral, Florida». */
const names = (fact: Fact, place: FactPlace): boolean =>
  ` ${fold(fact.claim.quote)} `.includes(` ${bareName(place, fact)} `)

/** Where it burnt and crashed is told by the road, the village and the district, as the outlet likes. */
const areToldRoughly = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  [a, b].some(({ type }) => strikes.has(type) || type === 'die' || type === 'found')

/** Whether no place of one claim can be a place of the other, whether it gives one («di Museum X») or a few («, Y»). */
export const areApart = (a: Fact, b: Fact, outer: Outer): boolean =>
  a.where.every((one) =>
    b.where.every((other) => placesClash(one, other) && !(areToldRoughly(a, b) && mayNest(one, other))),
  ) &&
  !a.where
    .slice(0, 1)
    .some((one) => b.where.slice(0, 1).some((other) => liesIn(one, other, outer) || liesIn(other, one, outer))) &&
  !b.where.some((place) => names(a, place)) &&
  !a.where.some((place) => names(b, place))

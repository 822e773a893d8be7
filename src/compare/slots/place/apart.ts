import type { Fact, FactPlace } from '../../facts/facts.ts'
import { fold, isOneName } from '../../facts/names.ts'
import { kindOf, placesClash } from '../../facts/places.ts'

type Outer = ReadonlyMap<string, readonly string[]>

/** What the claims of an event say that each place lies in: an estate of no table, «Griya Randu, Kecamatan Sengon». */
export function outerOf(facts: readonly Fact[]): Outer {
  const outer = new Map<string, readonly string[]>()
  for (const { name, within } of facts.flatMap(({ where }) => where))
    outer.set(name, [...(outer.get(name) ?? []), ...within])
  return outer
}

const liesIn = ({ name }: FactPlace, place: FactPlace, outer: Outer): boolean =>
  (outer.get(name) ?? []).some((around) => isOneName(around, place.name))

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

/** Whether no place of one claim can be a place of the other, whether it gives one («di Museum X») or a few («, Y»). */
export const areApart = (a: Fact, b: Fact, outer: Outer): boolean =>
  a.where.every((one) => b.where.every((other) => placesClash(one, other))) &&
  !a.where
    .slice(0, 1)
    .some((one) => b.where.slice(0, 1).some((other) => liesIn(one, other, outer) || liesIn(other, one, outer))) &&
  !b.where.some((place) => names(a, place)) &&
  !a.where.some((place) => names(b, place))

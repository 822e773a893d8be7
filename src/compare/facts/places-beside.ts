import { placesClash } from '../slots/place.ts'
import type { Fact, FactPlace } from './facts.ts'
import { roaming } from './families.ts'

type Placed = Pick<Fact, 'article' | 'claim' | 'where'>

/** So many places of one type in one article are held against each other; more are a list of what one thing befell. */
const MOST = 6

const none: ReadonlySet<string> = new Set()

/** By claim, the places at which its article tells of another happening of its type: of a flood in Kudus, Pekalongan. */
export function placesBeside(facts: readonly Placed[]): readonly ReadonlySet<string>[] {
  const keyOf = ({ article, claim }: Placed): string => `${article} ${claim.type}`
  const told = new Map<string, Map<string, FactPlace>>()
  for (const fact of facts) {
    if (fact.claim.type === 'other' || roaming.has(fact.claim.type)) continue
    const places = told.get(keyOf(fact)) ?? new Map<string, FactPlace>()
    for (const place of fact.where) places.set(place.name, place)
    told.set(keyOf(fact), places)
  }
  return facts.map((fact) => {
    const places = told.get(keyOf(fact))
    if (fact.where.length === 0 || places === undefined || places.size < 2 || places.size > MOST) return none
    const others = [...places.values()].filter((place) => fact.where.some((own) => placesClash(own, place)))
    return new Set(others.map(({ name }) => name))
  })
}

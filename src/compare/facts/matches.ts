import type { Claim, Role } from '../../model/claim.ts'
import type { Fact } from './facts.ts'
import { contests } from './families.ts'
import { isOneName } from './names.ts'

/** Who of a role a claim names, each as a person. */
const playersOf = ({ claim, who }: Fact, role: Role): readonly string[] =>
  who.filter((_, at) => claim.who[at]?.role === role && claim.who[at]?.kind === 'person')

/** The two of a match, «Sari mengalahkan Ana»; null of more, and of a claim that tells no match. */
function pairOf(fact: Fact): readonly [winner: string, loser: string] | null {
  if (!contests.has(fact.claim.type)) return null
  const [[winner, ...partners], [loser, ...others]] = [playersOf(fact, 'agent'), playersOf(fact, 'patient')]
  return winner && loser && partners.length + others.length === 0 ? [winner, loser] : null
}

/** «Sari mengalahkan Ana», «Sari mengalahkan Wulan»: she beat two, in two matches. */
export function areTwoRivals(a: Fact, b: Fact): boolean {
  const [one, other] = [pairOf(a), pairOf(b)]
  if (one === null || other === null) return false
  return isOneName(one[0], other[0]) && !isOneName(one[1], other[1])
}

/** The sets of a match as they stand: «21-17, 15-21, 21-12»; none of a claim that gives one score. */
function setsOf({ type, numbers }: Claim): readonly string[] {
  const points = contests.has(type) ? numbers.filter(({ unit }) => unit === 'gol').map(({ value }) => value) : []
  return points.length < 4
    ? []
    : points.flatMap((point, at) => (at % 2 === 0 ? [[point, points[at + 1]].toSorted().join('-')] : []))
}

/** «21-17, 21-12», «21-9, 16-21, 21-14»: no set of both. */
export function areOtherSets({ claim: a }: Fact, { claim: b }: Fact): boolean {
  const [one, other] = [setsOf(a), setsOf(b)]
  return one.length > 0 && other.length > 0 && !one.some((set) => other.includes(set))
}

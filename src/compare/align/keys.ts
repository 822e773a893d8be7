import type { Bag } from '../facts/bag.ts'
import type { Fact } from '../facts/facts.ts'
import { kinKeys } from '../facts/families.ts'
import type { Profile } from '../facts/profiles.ts'

/** The day a fact is sorted by: of its date, of what stands beside it or of its article; of an open stretch, its end. */
export function middle({ time, about, published }: Fact): number | null {
  const told = time ?? about ?? published
  if (!told) return null
  const { first, last } = told
  if (!Number.isFinite(first)) return Number.isFinite(last) ? last : null
  return Number.isFinite(last) ? (first + last) / 2 : first
}

/** The two overlapping stretches of so many days that a day lies in, so that near days meet. */
function stretches(fact: Fact, days: number): readonly number[] {
  const day = middle(fact)
  return day === null ? [] : [2 * Math.floor(day / days), 2 * Math.floor(day / days + 0.5) + 1]
}

function dayOf(fact: Fact): readonly number[] {
  const day = middle(fact)
  return day === null ? [] : [Math.floor(day)]
}

/** One kind of thing that claims share, and what sharing the rarest of it says for one event (log-odds). */
export interface Key {
  readonly keysOf: (fact: Fact, profile: Profile) => readonly (string | number)[]
  readonly promise: readonly [across: number, within: number]
  /** Whether many claims of one story share it, so that it alone brings none together: who, where, about when. */
  readonly isSetting?: boolean
}

/** So many of a claim's most telling words bring it together with others that tell them. */
const TELLING = 4
const tellingOf = ({ features, weights }: Bag): readonly number[] =>
  features
    .map((feature, at) => [weights[at] ?? 0, feature] as const)
    .sort(([a, one], [b, other]) => b - a || one - other)
    .slice(0, TELLING)
    .map(([, feature]) => feature)

/** What brings together promises something, however little. */
const HARDLY = [0.01, 0.01] as const

/** What facts are looked up by. Promises by logistic regression on the gold events of the training topics. */
export const kinds: readonly Key[] = [
  { keysOf: (_, { terms }) => tellingOf(terms), promise: HARDLY },
  { keysOf: (_, { mentions }) => tellingOf(mentions), promise: HARDLY },
  { keysOf: (_, { terms }) => terms.features, promise: [0.9, 0.1], isSetting: true },
  { keysOf: (_, { who }) => who.features, promise: [1.7, 1], isSetting: true },
  {
    keysOf: ({ where }) => where.flatMap(({ name, within }) => [name, ...within.slice(0, 1)]),
    promise: [0.7, 0.7],
    isSetting: true,
  },
  {
    keysOf: ({ claim }) => claim.numbers.filter(({ value }) => value > 10).map(({ value }) => value),
    promise: [3.2, 1.9],
  },
  { keysOf: ({ claim }) => [claim.root], promise: [1, 0.3] },
  { keysOf: ({ claim }) => [claim.type], promise: [2.2, 2] },
  { keysOf: ({ claim }) => kinKeys(claim.type), promise: [2.3, 1.7] },
  { keysOf: (fact) => (fact.time ? dayOf(fact) : []), promise: HARDLY },
  { keysOf: dayOf, promise: [2.9, 3.6], isSetting: true },
  { keysOf: (fact) => stretches(fact, 3), promise: [3.5, 1.1], isSetting: true },
  { keysOf: (fact) => stretches(fact, 30), promise: [2.4, 0.6], isSetting: true },
]

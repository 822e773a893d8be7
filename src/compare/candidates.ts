import type { Bag } from './bag.ts'
import type { Fact } from './facts.ts'
import { kinKeys } from './families.ts'
import type { Profile, Profiles } from './profiles.ts'

/** Of a key that more facts share than these, each meets only so many before and after it in time. */
const CROWD = 24
/** An article's claims meet all of its own, up to this far apart in its order. */
const REACH = 80

/** The day a fact is sorted by: of its date, of what stands beside it or of its article; of an open stretch, its end. */
function middle({ time, about, published }: Fact): number | null {
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
interface Key {
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
const kinds: readonly Key[] = [
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
/** What speaks against one event before anything is known. */
const AGAINST = [-5.9, -4.9] as const
/** Pairs that promise less are not weighed: they hold one in twenty of those that are one event, and half of all. */
const LEAST = -4
/** So few facts are weighed each with each that shares anything: what is rare among them is not known. */
const FEW = 64

/** Facts that share one key, in the order in which they meet, and how much it promises. */
interface Sharing {
  readonly facts: readonly number[]
  readonly promise: readonly [across: number, within: number]
  readonly isCrowd: boolean
  readonly isSetting: boolean
}

function sharingBy(
  { keysOf, promise, isSetting = false }: Key,
  facts: readonly Fact[],
  profiles: Profiles,
): readonly Sharing[] {
  const byKey = new Map<string | number, number[]>()
  for (const [index, fact] of facts.entries()) {
    const profile = profiles[index]
    for (const key of profile ? new Set(keysOf(fact, profile)) : []) {
      const known = byKey.get(key)
      if (known) known.push(index)
      else byKey.set(key, [index])
    }
  }
  const days = facts.map((fact) => middle(fact) ?? 0)
  const most = Math.log(1 + facts.length)
  return [...byKey.values()]
    .filter(({ length }) => length > 1)
    .map((sharing) => {
      const rarity = Math.log(1 + facts.length / sharing.length) / most
      const isCrowd = sharing.length > CROWD
      if (isCrowd) sharing.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b)
      return { facts: sharing, promise: [promise[0] * rarity, promise[1] * rarity] as const, isCrowd, isSetting }
    })
}

/** For each fact the keys it shares, and its place among those who share it. */
function sharedBy(facts: readonly Fact[], profiles: Profiles): readonly (readonly [Sharing, number])[][] {
  const shared: [Sharing, number][][] = facts.map(() => [])
  for (const kind of kinds) {
    for (const sharing of sharingBy(kind, facts, profiles)) {
      for (const [at, index] of sharing.facts.entries()) shared[index]?.push([sharing, at])
    }
  }
  return shared
}

/** What two claims of one article promise by their places in it. */
function besides({ claim: a }: Fact, { claim: b }: Fact): number {
  const gap = Math.max(0, a.trigger.start - b.trigger.end, b.trigger.start - a.trigger.end)
  return 1.4 * Math.exp(-gap / 120) + (a.headline === b.headline ? 0 : 2.6 * Math.exp(-gap / 400))
}

/**
 * The pairs of facts worth weighing, each once and in order: those whose common keys promise enough. The number grows
 * with the number of facts, not with its square: a crowded key pairs only neighbours in time.
 */
export function candidates(facts: readonly Fact[], profiles: Profiles): readonly (readonly [Fact, Fact])[] {
  const shared = sharedBy(facts, profiles)
  const articles = facts.map(({ article }) => article)
  const least = facts.length <= FEW ? Number.NEGATIVE_INFINITY : LEAST
  const promised = new Float64Array(facts.length)
  const isTold = new Uint8Array(facts.length)
  const pairs: (readonly [Fact, Fact])[] = []
  for (const [low, fact] of facts.entries()) {
    const met: number[] = []
    const meet = (high: number, promise: number): void => {
      if (promised[high] === 0) met.push(high)
      promised[high] = (promised[high] ?? 0) + promise
    }
    for (let high = low + 1; high <= low + REACH && articles[high] === articles[low]; high += 1) {
      const other = facts[high]
      if (other) meet(high, besides(fact, other))
      isTold[high] = 1
    }
    for (const [{ facts: sharing, promise, isCrowd, isSetting }, at] of shared[low] ?? []) {
      const to = isCrowd ? Math.min(sharing.length, at + CROWD + 1) : sharing.length
      for (let place = isCrowd ? Math.max(0, at - CROWD) : at + 1; place < to; place += 1) {
        const high = sharing[place] ?? -1
        if (high <= low) continue
        meet(high, promise[articles[high] === articles[low] ? 1 : 0])
        if (!isSetting) isTold[high] = 1
      }
    }
    for (const high of met.sort((a, b) => a - b)) {
      const other = facts[high]
      const against = AGAINST[articles[high] === articles[low] ? 1 : 0]
      if (other && isTold[high] === 1 && (promised[high] ?? 0) + against > least) pairs.push([fact, other])
      promised[high] = 0
      isTold[high] = 0
    }
  }
  return pairs
}

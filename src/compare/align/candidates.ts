import type { Fact } from '../facts/facts.ts'
import type { Profiles } from '../facts/profiles.ts'
import { type Key, kinds, middle } from './keys.ts'

/** Of a key that more facts share than these, each meets only so many before and after it in time. */
const CROWD = 24
/** An article's claims meet all of its own, up to this far apart in its order. */
const REACH = 80

/** What speaks against one event before anything is known. */
const AGAINST = [-5.9, -4.9] as const
/** Pairs that promise less are not weighed: they hold one in twenty of those that are one event, and half of all. */
const LEAST = -4.5
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
  days: Float64Array,
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
  const days = Float64Array.from(facts, (fact) => middle(fact) ?? 0)
  for (const kind of kinds) {
    for (const sharing of sharingBy(kind, facts, profiles, days)) {
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

/** Pairs of facts by their indices: the lower of each, and the higher. */
export interface Pairs {
  readonly lows: readonly number[]
  readonly highs: readonly number[]
}

/**
 * The pairs of facts worth weighing, each once and in order: those whose common keys promise enough. The number grows
 * with the number of facts, not with its square: a crowded key pairs only neighbours in time.
 */
export function candidates(facts: readonly Fact[], profiles: Profiles): Pairs {
  const shared = sharedBy(facts, profiles)
  const articles = Int32Array.from(facts, ({ article }) => article)
  const least = facts.length <= FEW ? Number.NEGATIVE_INFINITY : LEAST
  const promised = new Float64Array(facts.length)
  const isTold = new Uint8Array(facts.length)
  const met = new Int32Array(facts.length)
  const [lows, highs]: [number[], number[]] = [[], []]
  for (const [low, fact] of facts.entries()) {
    let count = 0
    const meet = (high: number, promise: number): void => {
      if (promised[high] === 0) met[count++] = high
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
    for (const high of met.subarray(0, count).sort()) {
      const against = AGAINST[articles[high] === articles[low] ? 1 : 0]
      if (isTold[high] === 1 && (promised[high] ?? 0) + against > least) {
        lows.push(low)
        highs.push(high)
      }
      promised[high] = 0
      isTold[high] = 0
    }
  }
  return { lows, highs }
}

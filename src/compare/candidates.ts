import type { Fact } from './facts.ts'
import { kinKeys } from './families.ts'
import type { Rarities, Rarity } from './rarity.ts'

/** In a key that more facts share than these, each meets only those nearest to it in time. */
const CROWD = 24
/** An article's claims meet all of its own, up to this far apart in the text. */
const REACH = 80
/** So many of a claim's most telling words are looked up. */
const TELLING = 4

/** The day a fact is sorted by: of its date, of the end that is told, else of its article. */
function middle({ time, published }: Fact): number {
  const told = time ?? published
  if (!told) return 0
  const { first, last } = told
  if (!Number.isFinite(first)) return Number.isFinite(last) ? last : 0
  return Number.isFinite(last) ? (first + last) / 2 : first
}

/** The day, or the stretches of a month, that a date touches, so that near dates meet; none for wide ones. */
function buckets(fact: Fact): readonly string[] {
  const { time } = fact
  if (time === null || time.last - time.first > 62) return []
  const day = middle(fact)
  const [from, to] = [Math.floor((day - 4) / 30), Math.floor((day + 4) / 30)]
  return Array.from({ length: to - from + 1 }, (_, index) => `day ${from + index}`)
}

const telling = (features: readonly string[], rarity: Rarity): readonly string[] =>
  features
    .map((feature) => [rarity(feature), feature] as const)
    .toSorted(([a, one], [b, other]) => b - a || (one < other ? -1 : 1))
    .slice(0, TELLING)
    .map(([, feature]) => feature)

/** What a fact is looked up by: two claims of one event share one of these, whatever else they differ in. */
function keysOf(fact: Fact, rarities: Rarities): readonly string[] {
  const kin = kinKeys(fact.claim.type)
  const days = buckets(fact)
  const names = fact.who.map((name) => `who ${name}`)
  const places = fact.where.flatMap(({ name, within }) => [name, ...within.slice(0, 1)]).map((name) => `at ${name}`)
  const terms = telling(fact.terms, rarities.terms).map((term) => `term ${term}`)
  const mentions = telling(fact.mentions, rarities.mentions).map((word) => `name ${word}`)
  const figures = fact.claim.numbers.filter(({ value }) => value > 10).map(({ value, unit }) => `${value} ${unit}`)
  return [
    ...terms,
    ...mentions,
    ...figures,
    ...(fact.time ? [`exact ${middle(fact)}`] : []),
    ...kin,
    ...kin.flatMap((family) => [...names, ...places].map((key) => `${family} ${key}`)),
    ...days.flatMap((day) => [...names, ...places].map((key) => `${day} ${key}`)),
  ]
}

/**
 * The pairs of facts worth weighing, each once and in order: those that share a key, and those of one article. The
 * number grows with the number of facts, not with its square: a crowded key pairs only neighbours in time.
 */
export function candidates(facts: readonly Fact[], rarities: Rarities): readonly (readonly [Fact, Fact])[] {
  const byKey = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const key of new Set([`article ${fact.article}`, ...keysOf(fact, rarities)])) {
      const sharing = byKey.get(key)
      if (sharing) sharing.push(fact)
      else byKey.set(key, [fact])
    }
  }
  const partners = new Map<number, Set<number>>()
  for (const [key, sharing] of byKey) {
    const own = key.startsWith('article ')
    const reach = own ? REACH : CROWD
    const list =
      own || sharing.length <= CROWD ? sharing : sharing.toSorted((a, b) => middle(a) - middle(b) || a.index - b.index)
    for (const [at, fact] of list.entries()) {
      for (const other of list.slice(at + 1, at + 1 + reach)) {
        const [low, high] = [Math.min(fact.index, other.index), Math.max(fact.index, other.index)]
        const known = partners.get(low)
        if (known) known.add(high)
        else partners.set(low, new Set([high]))
      }
    }
  }
  return [...partners]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([low, highs]) =>
      [...highs]
        .toSorted((a, b) => a - b)
        .flatMap((high) => {
          const [a, b] = [facts[low], facts[high]]
          return a && b ? [[a, b] as const] : []
        }),
    )
}

import { join } from 'node:path'
import { understand } from '../check.ts'
import { candidates } from '../compare/align/candidates.ts'
import { areTwoQuakes } from '../compare/align/quakes.ts'
import { signals } from '../compare/align/signals.ts'
import { areStrangers } from '../compare/align/strangers.ts'
import type { Signal } from '../compare/align/weights.ts'
import { originals } from '../compare/copies.ts'
import type { Fact } from '../compare/facts/facts.ts'
import { factsOf } from '../compare/facts/make-facts.ts'
import { profilesOf } from '../compare/facts/profiles.ts'
import { raritiesOf } from '../compare/facts/rarity.ts'
import type { Understanding } from '../model/report.ts'
import { readArticles } from '../read/read-articles.ts'
import { type GoldTopic, matchGold } from './gold.ts'

/** Two claims of one topic, with what is seen of the pair. */
export interface Pair {
  readonly a: number
  readonly b: number
  /** 0 across articles, 1 within one. */
  readonly column: 0 | 1
  readonly seen: readonly (readonly [Signal, number])[]
}

/** A topic's claims, the pairs to weigh, and the gold event of each claim that the gold knows. */
export interface Topic {
  readonly name: string
  readonly facts: readonly Fact[]
  readonly pairs: readonly Pair[]
  readonly events: readonly (string | null)[]
  /** Sides of gold conflicts, by the places of their claims among the facts. */
  readonly conflicts: readonly (readonly (readonly number[])[])[]
}

/** What the program makes of a topic's articles. */
export const understood = ({ folder }: GoldTopic): readonly Understanding[] =>
  [...readArticles([join(folder, 'articles')], {})]
    .flatMap((read) => (read.kind === 'article' ? [read.article] : []))
    .map((article, index) => understand(article, `a${index + 1}`))

/** The pairs worth weighing, with what is seen of each; those that are strangers without a look are left out. */
function pairsOf(facts: readonly Fact[]): readonly Pair[] {
  const profiles = profilesOf(facts, raritiesOf(facts))
  const { lows, highs } = candidates(facts, profiles)
  return lows.flatMap((low, at) => {
    const high = highs[at] ?? -1
    const [a, b, one, other] = [facts[low], facts[high], profiles[low], profiles[high]]
    if (!a || !b || !one || !other || areTwoQuakes(a, b) || areStrangers(a, b)) return []
    const seen: (readonly [Signal, number])[] = []
    signals(a, b, one, other, (signal, value) => seen.push([signal, value]))
    return [{ a: a.index, b: b.index, column: a.article === b.article ? (1 as const) : (0 as const), seen }]
  })
}

/** Pairs of claims of different topics, of all topics read as one corpus; each with the places of its topics. */
export function strangersOf(
  topics: readonly (readonly Understanding[])[],
): readonly (Pair & { readonly topics: readonly number[] })[] {
  const told = topics.flatMap((topic, at) =>
    topic.map(({ article, ...understanding }) => ({
      ...understanding,
      article: { ...article, id: `${at}-${article.id}` },
      topic: at,
    })),
  )
  const facts = factsOf(told, new Map())
  const topicOfFact = (index: number): number => told[facts[index]?.article ?? -1]?.topic ?? -1
  return pairsOf(facts)
    .map((pair) => ({ ...pair, topics: [topicOfFact(pair.a), topicOfFact(pair.b)] }))
    .filter(({ topics: [one, other] }) => one !== other)
}

/** A topic made ready for fitting, with its articles as they were understood. */
export function topicOf(topic: GoldTopic, told: readonly Understanding[]): Topic {
  const facts = factsOf(told, originals(told.map(({ article }) => article)))
  const matched = new Map(
    told.flatMap(({ article }, at) => {
      const own = facts.flatMap((fact) => (fact.article === at ? [fact.claim] : []))
      return [...matchGold(topic.claims, article.path, own)]
    }),
  )
  const goldOf = facts.map(({ claim }) => matched.get(claim))
  const placeOf = new Map(goldOf.flatMap((gold, at) => (gold ? [[gold.id, at] as const] : [])))
  return {
    name: topic.name,
    facts,
    pairs: pairsOf(facts),
    events: goldOf.map((gold) => gold?.event ?? null),
    conflicts: topic.conflicts.map(({ sides }) => sides.map((ids) => ids.flatMap((id) => placeOf.get(id) ?? []))),
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../check.ts'
import { candidates } from '../compare/candidates.ts'
import { originals } from '../compare/copies.ts'
import { type Fact, factsOf } from '../compare/facts.ts'
import { profilesOf } from '../compare/profiles.ts'
import { raritiesOf } from '../compare/rarity.ts'
import { signals } from '../compare/signals.ts'
import type { Signal } from '../compare/weights.ts'
import { regroup } from '../lines.ts'
import type { ExtractLine, Understanding } from '../model/report.ts'
import { readArticles } from '../read/read-articles.ts'
import type { GoldClaim, GoldTopic } from './gold.ts'

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
  readonly facts: readonly Fact[]
  readonly pairs: readonly Pair[]
  readonly events: readonly (string | null)[]
  /** Sides of gold conflicts, by the places of their claims among the facts. */
  readonly conflicts: readonly (readonly (readonly number[])[])[]
}

/** The gold claim of the article whose trigger a claim shares most of; the first claim to come has it. */
function matchGold(claims: readonly GoldClaim[], path: string, facts: readonly Fact[]): ReadonlyMap<Fact, GoldClaim> {
  const worth = facts.flatMap((fact) =>
    claims.flatMap((gold) => {
      const shared = Math.min(gold.end, fact.claim.trigger.end) - Math.max(gold.start, fact.claim.trigger.start)
      return shared > 0 && path.endsWith(gold.doc)
        ? [{ fact, gold, score: shared + (gold.type === fact.claim.type ? 100 : 0) }]
        : []
    }),
  )
  const matched = new Map<Fact, GoldClaim>()
  const taken = new Set<GoldClaim>()
  for (const { fact, gold } of worth.toSorted((x, y) => y.score - x.score || x.fact.index - y.fact.index)) {
    if (matched.has(fact) || taken.has(gold)) continue
    matched.set(fact, gold)
    taken.add(gold)
  }
  return matched
}

/** What the program makes of a topic's articles: itself, or as `rkn extract` once wrote it. */
function understood({ name, folder }: GoldTopic, claims: string | null): readonly Understanding[] {
  if (claims !== null) {
    const text = readFileSync(join(claims, `${name}.ndjson`), 'utf8')
    const lines: ExtractLine[] = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    return regroup(lines).understandings
  }
  return [...readArticles([join(folder, 'articles')], {})]
    .flatMap((read) => (read.kind === 'article' ? [read.article] : []))
    .map((article, index) => understand(article, `a${index + 1}`))
}

/** A topic made ready for fitting; `claims` is a folder of extracted claims, or null to extract them here. */
export function topicOf(topic: GoldTopic, claims: string | null): Topic {
  const told = understood(topic, claims)
  const facts = factsOf(told, originals(told.map(({ article }) => article)))
  const matched = new Map(
    told.flatMap(({ article }, at) => [
      ...matchGold(
        topic.claims,
        article.path,
        facts.filter((fact) => fact.article === at),
      ),
    ]),
  )
  const profiles = profilesOf(facts, raritiesOf(facts))
  const pairs = candidates(facts, profiles).map(([a, b]) => {
    const seen: (readonly [Signal, number])[] = []
    const [one, other] = [profiles[a.index], profiles[b.index]]
    if (one && other) signals(a, b, one, other, (signal, value) => seen.push([signal, value]))
    return { a: a.index, b: b.index, column: a.article === b.article ? (1 as const) : (0 as const), seen }
  })
  const placeOf = new Map([...matched].map(([fact, gold]) => [gold.id, fact.index]))
  return {
    facts,
    pairs,
    events: facts.map((fact) => matched.get(fact)?.event ?? null),
    conflicts: topic.conflicts.map((sides) => sides.map((ids) => ids.flatMap((id) => placeOf.get(id) ?? []))),
  }
}

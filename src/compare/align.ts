import { keptApart } from './apart.ts'
import { candidates } from './candidates.ts'
import type { Fact } from './facts.ts'
import { heap } from './heap.ts'
import type { Rarities } from './rarity.ts'
import { signalsOf } from './signals.ts'
import { weights } from './weights.ts'

/** What a pair of claims that nothing brought together counts, when their groups are weighed. */
const STRANGERS = -3

/** The evidence that two claims tell one event: above 0 for, below 0 against. */
export function evidence(a: Fact, b: Fact, rarities: Rarities): number {
  const column = a.article === b.article ? 1 : 0
  let sum = 0
  for (const [signal, value] of signalsOf(a, b, rarities)) sum += weights[signal][column] * value
  return sum
}

interface Group {
  readonly facts: readonly Fact[]
  /** Summed evidence and number of weighed pairs, by neighbouring group; groups that are gone are taken out. */
  readonly links: Map<number, Link>
}

interface Link {
  readonly sum: number
  readonly pairs: number
}

interface Merge {
  readonly a: number
  readonly b: number
  readonly score: number
}

const meanOf = ({ sum, pairs }: Link, possible: number): number => (sum + (possible - pairs) * STRANGERS) / possible

const mayJoin = (a: Group, b: Group): boolean =>
  a.facts.every((one) => b.facts.every((other) => !keptApart(one, other)))

const better = (x: Merge, y: Merge): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b

/**
 * Groups claims into events: the two groups with the highest mean evidence between their claims are joined, as long as
 * it is above 0 and no article keeps claims of theirs apart (average-link clustering with cannot-links).
 */
export function align(facts: readonly Fact[], rarities: Rarities): readonly (readonly Fact[])[] {
  const groups = new Map<number, Group>(facts.map((fact) => [fact.index, { facts: [fact], links: new Map() }]))
  const merges = heap<Merge>(better)
  for (const [a, b] of candidates(facts, rarities)) {
    const score = evidence(a, b, rarities)
    groups.get(a.index)?.links.set(b.index, { sum: score, pairs: 1 })
    groups.get(b.index)?.links.set(a.index, { sum: score, pairs: 1 })
    if (score > 0) merges.push({ a: a.index, b: b.index, score })
  }
  let next = facts.length
  for (let merge = merges.pop(); merge !== undefined; merge = merges.pop()) {
    const [a, b] = [groups.get(merge.a), groups.get(merge.b)]
    if (!a || !b || !mayJoin(a, b)) continue
    const joined = { facts: [...a.facts, ...b.facts], links: joinLinks(a, b, merge) }
    const index = next++
    groups.delete(merge.a)
    groups.delete(merge.b)
    groups.set(index, joined)
    for (const [at, link] of joined.links) {
      const other = groups.get(at)
      if (!other) continue
      other.links.delete(merge.a)
      other.links.delete(merge.b)
      other.links.set(index, link)
      const score = meanOf(link, joined.facts.length * other.facts.length)
      if (score > 0) merges.push({ a: at, b: index, score })
    }
  }
  return [...groups.values()].map(({ facts: joined }) => joined.toSorted((a, b) => a.index - b.index))
}

function joinLinks(a: Group, b: Group, merge: Merge): Map<number, Link> {
  const joined = new Map<number, Link>()
  for (const [other, link] of [...a.links, ...b.links]) {
    if (other === merge.a || other === merge.b) continue
    const known = joined.get(other)
    joined.set(other, known ? { sum: known.sum + link.sum, pairs: known.pairs + link.pairs } : link)
  }
  return joined
}

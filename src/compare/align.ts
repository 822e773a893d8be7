import { keptApart } from './apart.ts'
import type { Ties } from './evidence.ts'
import type { Fact } from './facts.ts'
import { heap } from './heap.ts'

/** What a pair of claims that nothing brought together counts, when their groups are weighed. */
const STRANGERS = -3

/** Groups that fit less are two events. Below 0, since what several sources report is more often one event than two. */
const LEAST = -1

interface Group {
  readonly facts: readonly Fact[]
  readonly neighbours: Set<number>
}

interface Merge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** The evidence between any two claims: that of the pair, or what strangers count. */
type Evidence = (a: Fact, b: Fact) => number

/**
 * How well two groups fit: half the mean evidence between all their claims, half that of each claim of the smaller
 * group with the one that fits it best, so that «menewaskan» finds its like beside the crash it is told with.
 */
function linkage(a: readonly Fact[], b: readonly Fact[], between: Evidence): number {
  const bestOfB = new Float64Array(b.length).fill(Number.NEGATIVE_INFINITY)
  let all = 0
  let bestA = 0
  for (const one of a) {
    let most = Number.NEGATIVE_INFINITY
    for (const [at, other] of b.entries()) {
      const sum = between(one, other)
      all += sum
      if (sum > most) most = sum
      if (sum > (bestOfB[at] ?? 0)) bestOfB[at] = sum
    }
    bestA += most
  }
  const meanA = bestA / a.length
  const meanB = bestOfB.reduce((sum, value) => sum + value, 0) / b.length
  const best = a.length < b.length ? meanA : a.length > b.length ? meanB : (meanA + meanB) / 2
  return (best + all / (a.length * b.length)) / 2
}

const mayJoin = (a: Group, b: Group): boolean =>
  a.facts.every((one) => b.facts.every((other) => !keptApart(one, other)))

const better = (x: Merge, y: Merge): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b

/**
 * Groups claims into events: the two groups that fit best are joined, as long as they fit well enough and no article
 * keeps claims of theirs apart (agglomerative clustering with cannot-links).
 */
export function align(facts: readonly Fact[], ties: Ties, least = LEAST): readonly (readonly Fact[])[] {
  const groups = new Map<number, Group>(facts.map((fact) => [fact.index, { facts: [fact], neighbours: new Set() }]))
  const merges = heap<Merge>(better)
  const between: Evidence = (a, b) => ties[a.index]?.get(b.index) ?? STRANGERS
  for (const [index, tied] of ties.entries()) {
    // Two groups of which no two claims fit better than this never fit well enough to join.
    for (const [other, sum] of tied) if (sum > least) groups.get(index)?.neighbours.add(other)
  }
  const offer = (a: number, b: number): void => {
    const [one, other] = [groups.get(a), groups.get(b)]
    if (!one || !other) return
    const score = linkage(one.facts, other.facts, between)
    if (score > least) merges.push({ a, b, score })
  }
  for (const [index, { neighbours }] of groups) for (const other of neighbours) if (other > index) offer(index, other)
  let next = facts.length
  for (let merge = merges.pop(); merge !== undefined; merge = merges.pop()) {
    const [a, b] = [groups.get(merge.a), groups.get(merge.b)]
    if (!a || !b || !mayJoin(a, b)) continue
    const index = next++
    const neighbours = new Set([...a.neighbours, ...b.neighbours].filter((at) => at !== merge.a && at !== merge.b))
    groups.delete(merge.a)
    groups.delete(merge.b)
    groups.set(index, { facts: [...a.facts, ...b.facts], neighbours })
    for (const at of neighbours) {
      const other = groups.get(at)?.neighbours
      other?.delete(merge.a)
      other?.delete(merge.b)
      other?.add(index)
      offer(at, index)
    }
  }
  return [...groups.values()].map(({ facts: joined }) => joined.toSorted((a, b) => a.index - b.index))
}

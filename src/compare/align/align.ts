import type { Fact } from '../facts/facts.ts'
import { isMisreadOrOld } from './ages.ts'
import { isElsewhere, keptApart } from './apart.ts'
import { heap } from './heap.ts'
import { areForeign, areOfOthersThen } from './strangers.ts'
import { STRANGERS, speakersOf, sumBetween, type Ties } from './ties.ts'
import * as table from './weights-table.ts'

interface Group {
  readonly facts: readonly Fact[]
  readonly speakers: readonly Fact[]
  /** Groups that some claim of this one is tied to; those that are gone are taken out. */
  readonly neighbours: Set<number>
}

interface Merge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** The evidence between any two claims: that of the pair, or what strangers count. */
type Evidence = (a: Fact, b: Fact) => number

function groupOf(facts: readonly Fact[], neighbours: Set<number>): Group {
  return { facts, speakers: speakersOf(facts), neighbours }
}

/**
 * How well two groups fit: half the mean evidence between all their claims, half that of each claim of the smaller
 * group with the one that fits it best, so that «menewaskan» finds its like beside the crash it is told with.
 */
function linkage({ speakers: a }: Group, { speakers: b }: Group, between: Evidence): number {
  let all = 0
  let bestOfA = 0
  const bestOfB = b.map(() => Number.NEGATIVE_INFINITY)
  for (const one of a) {
    let best = Number.NEGATIVE_INFINITY
    let at = 0
    for (const other of b) {
      const sum = between(one, other)
      all += sum
      if (sum > best) best = sum
      if (sum > (bestOfB[at] ?? sum)) bestOfB[at] = sum
      at += 1
    }
    bestOfA += best
  }
  const [meanA, meanB] = [bestOfA / a.length, bestOfB.reduce((sum, best) => sum + best, 0) / b.length]
  const best = a.length < b.length ? meanA : a.length > b.length ? meanB : (meanA + meanB) / 2
  return (best + all / (a.length * b.length)) / 2
}

/** Of all pairs between two groups so many may be told of two places by one article: a place is often misread. */
const ELSEWHERE = 0.06
/** And so many ages apart by a date that is only taken over; of many pairs more, where one claim misses a whole group. */
const MISREAD = 0.2
const MISREAD_OF_MANY = 0.35
const MANY = 24
/** And so many kept apart, of groups of so many claims each that fit so well, where one claim of either is misdated. */
const KEPT = 0.06
const LARGE = 5
const FITTING = 0.4

function mayJoin(a: Group, b: Group, score: number): boolean {
  const pairs = a.facts.length * b.facts.length
  let [elsewhere, misread] = [ELSEWHERE * pairs, (pairs < MANY ? MISREAD : MISREAD_OF_MANY) * pairs]
  let kept = score > FITTING && Math.min(a.facts.length, b.facts.length) >= LARGE ? KEPT * pairs : 0
  const [oddOfA, oddOfB] = [new Set<Fact>(), new Set<Fact>()]
  for (const one of a.facts) {
    for (const other of b.facts) {
      if (areForeign(one, other) || areOfOthersThen(one, other)) return false
      if (keptApart(one, other)) {
        kept -= 1
        oddOfA.add(one)
        oddOfB.add(other)
        if (Math.min(oddOfA.size, oddOfB.size) > 1) return false
      }
      if (kept < 0) return false
      if (isElsewhere(one, other)) elsewhere -= 1
      if (isMisreadOrOld(one, other)) misread -= 1
      if (elsewhere < 0 || misread < 0) return false
    }
  }
  return true
}

/** The better fit first; of equals, the older groups. */
const better = (x: Merge, y: Merge): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b

/**
 * Groups claims into events: the two groups that fit best are joined, as long as they fit well enough, hold nothing foreign
 * and no article keeps claims of theirs apart (agglomerative clustering with cannot-links).
 */
export function align(facts: readonly Fact[], ties: Ties, least = table.least): readonly (readonly Fact[])[] {
  const between: Evidence = (a, b) => sumBetween(ties, a.index, b.index, STRANGERS)
  const groups = new Map<number, Group>()
  for (const fact of facts) {
    // Groups none of whose claims fit well enough alone never do together.
    const tied = new Set<number>()
    for (let at = ties.starts[fact.index] ?? 0; at < (ties.starts[fact.index + 1] ?? 0); at += 1)
      if ((ties.sums[at] ?? 0) > least) tied.add(ties.others[at] ?? 0)
    groups.set(fact.index, groupOf([fact], tied))
  }
  const merges = heap<Merge>(better)
  const offer = (a: number, b: number): void => {
    const [one, other] = [groups.get(a), groups.get(b)]
    if (!one || !other) return
    const score = linkage(one, other, between)
    if (score > least) merges.push({ a, b, score })
  }
  for (const [index, { neighbours }] of groups) for (const other of neighbours) if (other > index) offer(index, other)
  let next = facts.length
  for (let merge = merges.pop(); merge !== undefined; merge = merges.pop()) {
    const { a, b } = merge
    const [one, other] = [groups.get(a), groups.get(b)]
    if (!one || !other || !mayJoin(one, other, merge.score)) continue
    const neighbours = new Set([...one.neighbours, ...other.neighbours].filter((at) => at !== a && at !== b))
    const index = next++
    groups.delete(a)
    groups.delete(b)
    groups.set(
      index,
      groupOf(
        [...one.facts, ...other.facts].toSorted((x, y) => x.index - y.index),
        neighbours,
      ),
    )
    for (const at of neighbours) {
      const beside = groups.get(at)?.neighbours
      beside?.delete(a)
      beside?.delete(b)
      beside?.add(index)
      offer(at, index)
    }
  }
  return [...groups.values()].map(({ facts: joined }) => joined)
}

import { align } from '../compare/align/align.ts'
import { secondHand } from '../compare/align/evidence.ts'
import { withLasting } from '../compare/align/lasting.ts'
import { type Ties, tiesOf } from '../compare/align/ties.ts'
import type { Hearsay } from '../compare/align/weights.ts'
import { profilesOf } from '../compare/facts/profiles.ts'
import { raritiesOf } from '../compare/facts/rarity.ts'
import type { Topic } from './event-pairs.ts'

/** All that is fitted, by name: both columns of the weights, of what third claims say, and the least fit of a group. */
export interface Settings {
  readonly weights: ReadonlyMap<string, readonly [across: number, within: number]>
  readonly hearsay: Hearsay
  readonly least: number
}

function weighed({ facts, pairs }: Topic, { weights }: Settings): Ties {
  const sums = pairs.map(({ column, seen }) =>
    seen.reduce((sum, [signal, value]) => sum + (weights.get(signal)?.[column] ?? 0) * value, 0),
  )
  const [lows, highs] = [pairs.map(({ a }) => a), pairs.map(({ b }) => b)]
  return tiesOf(facts.length, lows, highs, sums)
}

const pairsIn = (count: number): number => (count * (count - 1)) / 2

function countOf<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * How well groups match the gold events of some topics: F1 of the links between claims, plus the share of events told
 * by several sources that are found so (less where strangers are among them), plus half the share of gold conflicts of
 * which two sides are in one group.
 */
export function groupingScore(topics: readonly Topic[], settings: Settings): number {
  let [hits, said, gold, told, shared, together, conflicts] = [0, 0, 0, 0, 0, 0, 0]
  for (const topic of topics) {
    const { facts, events } = topic
    const heard = secondHand(facts, weighed(topic, settings), settings.hearsay)
    const groups = align(facts, withLasting(facts, heard, profilesOf(facts, raritiesOf(facts))), settings.least)
    const groupOf = new Map(groups.flatMap((group, at) => group.map(({ index }) => [index, at] as const)))
    const known = facts.filter(({ index }) => events[index] !== null)
    const [byGroup, byEvent] = [
      countOf(known.map(({ index }) => groupOf.get(index))),
      countOf(known.map(({ index }) => events[index])),
    ]
    const byBoth = countOf(known.map(({ index }) => `${groupOf.get(index)} ${events[index]}`))
    said += [...byGroup.values()].reduce((sum, count) => sum + pairsIn(count), 0)
    gold += [...byEvent.values()].reduce((sum, count) => sum + pairsIn(count), 0)
    hits += [...byBoth.values()].reduce((sum, count) => sum + pairsIn(count), 0)
    for (const event of byEvent.keys()) {
      const own = known.filter(({ index }) => events[index] === event)
      if (new Set(own.map(({ source }) => source)).size < 2) continue
      shared += 1
      const homes = [...countOf(own.map(({ index }) => groupOf.get(index)))].toSorted(([, a], [, b]) => b - a)
      const home = groups[homes[0]?.[0] ?? -1] ?? []
      const inside = home.filter(({ index }) => events[index] === event)
      if (new Set(inside.map(({ source }) => source)).size > 1) told += 0.5 + (0.5 * inside.length) / home.length
    }
    for (const sides of topic.conflicts) {
      const homes = sides.map((side) => new Set(side.map((index) => groupOf.get(index))))
      if (homes.filter(({ size }) => size > 0).length < 2) continue
      conflicts += 1
      const meet = homes.some((one, at) =>
        homes.slice(at + 1).some((other) => [...one].some((home) => other.has(home))),
      )
      if (meet) together += 1
    }
  }
  const [precision, recall] = [said === 0 ? 0 : hits / said, gold === 0 ? 0 : hits / gold]
  const links = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return links + (shared === 0 ? 0 : told / shared) + (conflicts === 0 ? 0 : (0.5 * together) / conflicts)
}

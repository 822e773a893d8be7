/**
 * Fits what two claims of different sources must have in common for one to confirm the other
 * (`src/compare/align/support-table.ts`) to our own gold pages, by logistic regression over the pairs that the program
 * joins: right are those of one gold event, wrong all others, those with a claim that the gold does not know among them.
 * Deterministic. Use: `tsx src/learn/train-support.ts TOPICS...`
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { align } from '../compare/align/align.ts'
import { firstHand, secondHand } from '../compare/align/evidence.ts'
import { supportOf } from '../compare/align/support.ts'
import { enough, supports } from '../compare/align/support-table.ts'
import type { Fact } from '../compare/facts/facts.ts'
import { profilesOf } from '../compare/facts/profiles.ts'
import { raritiesOf } from '../compare/facts/rarity.ts'
import { type Topic, topicOf, understood } from './event-pairs.ts'
import { readTopics } from './gold.ts'
import { fitLogistic, type Sample } from './softmax.ts'

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['fixtures/gold/dense', 'fixtures/gold/pages']
const SCHEDULE = { epochs: 40, rate: 0.3, l2: 0.001 }
/** Of a large event so many pairs are looked at: they tell the same again and again. */
const PAIRS = 12

const pairsOf = (group: readonly Fact[]): readonly (readonly [Fact, Fact])[] => {
  const pairs = group.flatMap((a, at) =>
    group.slice(at + 1).flatMap((b) => (a.source === b.source ? [] : [[a, b] as const])),
  )
  const step = Math.ceil(pairs.length / PAIRS)
  return pairs.filter((_, at) => at % step === 0)
}

function samplesOf({ facts, events }: Topic): readonly Sample[] {
  const profiles = profilesOf(facts, raritiesOf(facts))
  const groups = align(facts, secondHand(facts, firstHand(facts, profiles)))
  return groups.flatMap(pairsOf).map(([a, b]) => ({
    values: new Map(supportOf(a, b, profiles).map((support) => [support, 1])),
    right: events[a.index] !== null && events[a.index] === events[b.index],
  }))
}

const samples = folders.flatMap((folder) =>
  readTopics(folder).flatMap((gold) => samplesOf(topicOf(gold, understood(gold)))),
)
const fitted = fitLogistic(samples, SCHEDULE)
const rows = Object.keys(supports)
  .toSorted()
  .map((name) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number((fitted.get(name) ?? 0).toFixed(1)) + 0},`)

writeFileSync(
  fileURLToPath(new URL('../compare/align/support-table.ts', import.meta.url)),
  `/** Log-odds that two joined claims of different sources are one event, by what they share. Fitted by \`learn/train-support.ts\`. */
export const supports = {
${rows.join('\n')}
} as const

/** Claims that have less in common do not confirm each other. */
export const enough = ${enough}
`,
)
console.log(`${samples.length} pairs, ${samples.filter(({ right }) => right).length} of one event`)

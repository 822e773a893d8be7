/**
 * Fits what the sources of a group must have in common to confirm each other (`src/compare/align/support-table.ts`) by
 * logistic regression over the groups that the program makes of gold pages: right are those in which claims of two
 * articles are of one gold event, wrong all others, those of claims that the gold does not know among them.
 * Deterministic. Use: `tsx src/learn/train-support.ts TOPICS...`
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { align } from '../compare/align/align.ts'
import { firstHand, secondHand } from '../compare/align/evidence.ts'
import { withLasting } from '../compare/align/lasting.ts'
import { supportOf } from '../compare/align/support.ts'
import { enough, supports } from '../compare/align/support-table.ts'
import type { Fact } from '../compare/facts/facts.ts'
import { profilesOf } from '../compare/facts/profiles.ts'
import { raritiesOf } from '../compare/facts/rarity.ts'
import { type Topic, topicOf, understood } from './event-pairs.ts'
import { readTopics } from './gold.ts'
import { fitLogistic, type Sample } from './softmax.ts'

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['fixtures/gold/dense', 'fixtures/gold/pages']
const SCHEDULE = { epochs: 200, rate: 0.3, l2: 0.003 }

/** Whether two articles tell one gold event in the group. */
function isRight(group: readonly Fact[], events: Topic['events']): boolean {
  const tellers = new Map<string, number>()
  return group.some(({ index, article }) => {
    const event = events[index]
    if (!event) return false
    const known = tellers.get(event)
    tellers.set(event, known ?? article)
    return known !== undefined && known !== article
  })
}

function samplesOf({ facts, events }: Topic): readonly Sample[] {
  const profiles = profilesOf(facts, raritiesOf(facts))
  const ties = secondHand(facts, firstHand(facts, profiles))
  return align(facts, withLasting(facts, ties, profiles))
    .filter((group) => new Set(group.map(({ source }) => source)).size > 1)
    .map((group) => ({ values: supportOf(group, profiles, ties), right: isRight(group, events) }))
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
  `/** Log-odds that the sources of a group tell one event, by what they have in common. Fitted by \`learn/train-support.ts\`. */
export const supports = {
${rows.join('\n')}
} as const

/** What a group must reach for its sources to be told as speaking of one event. */
export const enough = ${enough}
`,
)
console.log(`${samples.length} groups, ${samples.filter(({ right }) => right).length} of one event`)

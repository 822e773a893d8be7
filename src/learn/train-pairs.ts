/**
 * Fits what speaks for and against two claims telling one event (`src/compare/align/weights-table.ts`) to gold events,
 * pair by pair, by logistic regression: over each topic as extracted and twice with some of its slots lost or wrong, as
 * pages at large have them. What third claims count and how well a group must fit stay as the table has them.
 * Deterministic. Use: `tsx src/learn/train-pairs.ts TOPICS... [--left-out]`, which also tells how well each topic is
 * grouped by the weights of the others.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as table from '../compare/align/weights-table.ts'
import { blurred } from './blur.ts'
import { type Topic, topicOf, understood } from './event-pairs.ts'
import { readTopics } from './gold.ts'
import { groupingScore, type Settings } from './grouping-score.ts'
import { fitLogistic, type Sample } from './softmax.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'left-out': { type: 'boolean' } },
})
const folders =
  positionals.length > 0
    ? positionals
    : ['../shared/eval/crosscheck/train', 'fixtures/gold/pages', 'fixtures/gold/dense']
const SCHEDULE = { epochs: 8, rate: 0.3, l2: 0.0003 }
const SEEDS = [12_345, 13_122, 13_899]
const BLURS = [7, 1234]

/** How much a pair of a topic as it might have been counts. */
const BLURRED = 0.5

/** And one that differs in a slot and is of two events: joined, it would be a conflict that is none. */
const CLASH = 2
const clashes: ReadonlySet<string> = new Set([
  'number differ',
  'number far',
  'order apart',
  'place apart',
  'time clock',
  'time far',
  'time near',
  'time season',
  'time slip',
  'time week',
])

/** The topic as extracted, and as it might have been. */
interface Versions {
  readonly plain: Topic
  readonly blurred: readonly Topic[]
}

const topics: readonly Versions[] = folders.flatMap((folder) =>
  readTopics(folder).map((gold) => {
    const told = understood(gold)
    return { plain: topicOf(gold, told), blurred: BLURS.map((seed) => topicOf(gold, blurred(told, seed))) }
  }),
)

/** The pairs of one column of which the gold knows both claims. */
function samplesOf({ pairs, events }: Topic, column: 0 | 1, worth: number): readonly Sample[] {
  return pairs.flatMap(({ a, b, column: own, seen }) => {
    const [one, other] = [events[a] ?? null, events[b] ?? null]
    if (own !== column || one === null || other === null) return []
    const isClash = one !== other && seen.some(([name]) => clashes.has(name))
    return [{ values: new Map(seen), right: one === other, counts: isClash ? worth * CLASH : worth }]
  })
}

/** The weights by logistic regression, one topic left out. */
function fitted(leftOut: number): Settings['weights'] {
  const columns = ([0, 1] as const).map((column) => {
    const samples = topics.flatMap(({ plain, blurred: others }, at) =>
      at === leftOut
        ? []
        : [...samplesOf(plain, column, 1), ...others.flatMap((topic) => samplesOf(topic, column, BLURRED))],
    )
    return fitLogistic(samples, SEEDS, SCHEDULE)
  })
  const names = [...new Set(columns.flatMap((weights) => [...weights.keys()]))].sort()
  return new Map(names.map((name) => [name, [columns[0]?.get(name) ?? 0, columns[1]?.get(name) ?? 0] as const]))
}

const settingsOf = (leftOut: number): Settings => ({
  weights: fitted(leftOut),
  hearsay: table.hearsay,
  least: table.least,
})

if (values['left-out'] === true)
  for (const [at, { plain }] of topics.entries())
    console.log(`${plain.name}: ${groupingScore([plain], settingsOf(at)).toFixed(3)}`)

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0
const rows = (entries: Iterable<readonly [string, readonly [number, number]]>, digits: number): string =>
  [...entries]
    .map(([name, [across, within]]) => {
      const key = /^\w+$/.test(name) ? name : `'${name}'`
      return `  ${key}: [${rounded(across, digits)}, ${rounded(within, digits)}],`
    })
    .join('\n')

writeFileSync(
  fileURLToPath(new URL('../compare/align/weights-table.ts', import.meta.url)),
  `import type { Hearsay, Weights } from './weights.ts'

/** Log-odds that two claims tell one event, by what is seen of them. Fitted by \`learn/train-pairs.ts\`. */
export const weights: Weights = {
${rows(fitted(-1), 2)}
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay: Hearsay = {
${rows(Object.entries(table.hearsay), 2)}
}

/** Groups that fit less are two events. Below 0, since what several sources report is more often one event than two. */
export const least = ${table.least}
`,
)

/**
 * Fits what speaks for and against two claims telling one event (`src/compare/align/weights-table.ts`) to gold events,
 * pair by pair, by logistic regression: over each topic as extracted and twice with some of its slots lost or wrong, as
 * pages at large have them, and over claims of different topics, which are never one event. What third claims count and how
 * well a group must fit stay as the table has them. Deterministic. Use: `tsx src/learn/train-pairs.ts TOPICS...
 * [--left-out]`, which also tells how well each topic is grouped by the weights of the others.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as table from '../compare/align/weights-table.ts'
import { blurred } from './blur.ts'
import { type Pair, strangersOf, type Topic, topicOf, understood } from './event-pairs.ts'
import { readTopics } from './gold.ts'
import { groupingScore, type Settings } from './grouping-score.ts'
import { fitLogistic } from './softmax.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'left-out': { type: 'boolean' } },
})
const folders = positionals.length > 0 ? positionals : ['../shared/eval/crosscheck/train', 'fixtures/gold/pages']
const signalNames = Object.keys(table.weights).sort()
const SCHEDULE = { epochs: 16, rate: 0.3, l2: 0.0003 }

/** The topic as extracted, and as it might have been. */
interface Versions {
  readonly plain: Topic
  readonly all: readonly Topic[]
}

/** Topics of our own are few, and more like pages at large: they count twice. */
const topics: readonly Versions[] = folders.flatMap((folder, at) =>
  readTopics(folder).flatMap((gold) => {
    const told = understood(gold)
    const plain = topicOf(gold, told)
    const all = [plain, ...[7, 1234].map((seed) => topicOf(gold, blurred(told, seed)))]
    return [{ plain, all: at === 0 ? all : [...all, ...all] }]
  }),
)
const strangers = strangersOf(folders.flatMap((folder) => readTopics(folder).map(understood)))

/** The weights by logistic regression over the pairs of which the gold knows both claims, one topic left out. */
function fitted(leftOut: number): Settings['weights'] {
  const columns = ([0, 1] as const).map((column) => {
    const sampleOf = ({ seen }: Pair, right: boolean) => ({ values: new Map<string, number>(seen), right })
    const known = topics.flatMap(({ all }, at) =>
      at === leftOut
        ? []
        : all.flatMap(({ pairs, events }) =>
            pairs.flatMap((pair) =>
              pair.column === column && events[pair.a] !== null && events[pair.b] !== null
                ? [sampleOf(pair, events[pair.a] === events[pair.b])]
                : [],
            ),
          ),
    )
    const apart = strangers.flatMap((pair) =>
      column === 0 && !pair.topics.includes(leftOut) ? [sampleOf(pair, false)] : [],
    )
    return fitLogistic([...known, ...apart], SCHEDULE)
  })
  return new Map(signalNames.map((name) => [name, [columns[0]?.get(name) ?? 0, columns[1]?.get(name) ?? 0] as const]))
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
${rows(fitted(-1), 1)}
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay: Hearsay = {
${rows(Object.entries(table.hearsay), 2)}
}

/** Groups that fit less are two events. Below 0, since what several sources report is more often one event than two. */
export const least = ${table.least}
`,
)

/**
 * Fits what speaks for and against two claims telling one event (`src/compare/weights-table.ts`) to gold events: first
 * pair by pair, by logistic regression, then by trying small changes and keeping those with which the groups match the
 * gold better. Deterministic. Use: `tsx src/learn/train-pairs.ts TOPICS [--steps N] [--from-table] [CLAIMS...]`; each
 * CLAIMS is a folder with a `TOPIC.ndjson` of `rkn extract`; without any, the program makes the claims itself.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Hearsay } from '../compare/weights.ts'
import * as table from '../compare/weights-table.ts'
import { type Topic, topicOf } from './event-pairs.ts'
import { readTopics } from './gold.ts'
import { groupingScore, type Settings } from './grouping-score.ts'
import { fitLogistic } from './softmax.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: 'string', default: '600' }, 'from-table': { type: 'boolean', default: false } },
})
const [folder = '../shared/eval/crosscheck/train', ...claims] = positionals

const signalNames = Object.keys(table.weights).sort()
const parts = ['always', 'first hand', 'best third', 'all thirds', 'rival'] as const
const current: Settings = {
  weights: new Map(Object.entries(table.weights)),
  hearsay: table.hearsay,
  least: table.least,
}

/** The weights by logistic regression over the pairs of which the gold knows both claims. */
function regressed(topics: readonly Topic[]): Settings['weights'] {
  const columns = ([0, 1] as const).map((column) =>
    fitLogistic(
      topics.flatMap(({ pairs, events }) =>
        pairs.flatMap(({ a, b, column: own, seen }) =>
          own === column && events[a] !== null && events[b] !== null
            ? [{ values: new Map<string, number>(seen), right: events[a] === events[b] }]
            : [],
        ),
      ),
      { epochs: 40, rate: 0.3, l2: 0.002 },
    ),
  )
  return new Map(signalNames.map((name) => [name, [columns[0]?.get(name) ?? 0, columns[1]?.get(name) ?? 0] as const]))
}

/** Numbers from 0 to 1 that are the same every time (Numerical Recipes' linear congruence). */
function* chances(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const replaced = ([across, within]: readonly [number, number], column: 0 | 1, by: number): readonly [number, number] =>
  column === 0 ? [across + by, within] : [across, within + by]

/** The settings with one number changed, the `at`-th of all: weights, then what third claims say, then the least fit. */
function changed(settings: Settings, at: number, by: number): Settings {
  const column = at % 2 === 0 ? 0 : 1
  const name = signalNames[at >> 1]
  if (name !== undefined) {
    const weight = replaced(settings.weights.get(name) ?? [0, 0], column, by)
    return { ...settings, weights: new Map([...settings.weights, [name, weight]]) }
  }
  const part = parts[(at >> 1) - signalNames.length]
  if (part === undefined) return { ...settings, least: settings.least + by / 2 }
  const hearsay: Hearsay = { ...settings.hearsay, [part]: replaced(settings.hearsay[part], column, by / 2) }
  return { ...settings, hearsay }
}

/** A change must be worth this much for each unit that it moves a number, or the table says what chance says. */
const WORTH = 0.0006
const moves = [0.3, -0.3, 0.6, -0.6, 1, -1]

function searched(topics: readonly Topic[], from: Settings, steps: number): Settings {
  const chance = chances(20_231)
  const draw = <Of>(list: readonly Of[]): Of | undefined => list[Math.floor(chance.next().value * list.length)]
  const places = Array.from({ length: 2 * (signalNames.length + parts.length) + 1 }, (_, at) => at)
  let best = from
  let score = groupingScore(topics, from)
  for (let step = 0; step < steps; step += 1) {
    const by = draw(moves) ?? 0
    const next = changed(best, draw(places) ?? 0, by)
    const reached = groupingScore(topics, next)
    if (reached - score <= WORTH * Math.abs(by)) continue
    best = next
    score = reached
    console.log(`step ${step}: ${score.toFixed(4)}`)
  }
  return best
}

const gold = readTopics(folder)
const topics = (claims.length > 0 ? claims : [null]).flatMap((told) => gold.map((topic) => topicOf(topic, told)))
const start = values['from-table'] ? current : { ...current, weights: regressed(topics) }
console.log(`start: ${groupingScore(topics, start).toFixed(4)}`)
const fitted = searched(topics, start, Number(values.steps))

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0
const rows = (entries: Iterable<readonly [string, readonly [number, number]]>, digits: number): string =>
  [...entries]
    .map(([name, [across, within]]) => {
      const key = /^\w+$/.test(name) ? name : `'${name}'`
      return `  ${key}: [${rounded(across, digits)}, ${rounded(within, digits)}],`
    })
    .join('\n')

writeFileSync(
  fileURLToPath(new URL('../compare/weights-table.ts', import.meta.url)),
  `import type { Hearsay, Weights } from './weights.ts'

/** Log-odds that two claims tell one event, by what is seen of them. Fitted by \`learn/train-pairs.ts\`. */
export const weights: Weights = {
${rows(fitted.weights, 1)}
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay: Hearsay = {
${rows(
  parts.map((part) => [part, fitted.hearsay[part]] as const),
  2,
)}
}

/** Groups that fit less are two events. Below 0, since what several sources report is more often one event than two. */
export const least = ${rounded(fitted.least, 2)}
`,
)

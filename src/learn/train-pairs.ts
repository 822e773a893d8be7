/**
 * Fits what speaks for and against two claims telling one event (`src/compare/weights-table.ts`) from gold events, on the
 * claims that the program itself makes of the topics' articles. Use: `tsx src/learn/train-pairs.ts TOPICS`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { understand } from '../check.ts'
import { candidates } from '../compare/candidates.ts'
import { originals } from '../compare/copies.ts'
import { secondHand, type Ties } from '../compare/evidence.ts'
import { type Fact, factsOf } from '../compare/facts.ts'
import { raritiesOf } from '../compare/rarity.ts'
import { signalsOf } from '../compare/signals.ts'
import type { Hearsay } from '../compare/weights.ts'
import { hearsay, weights } from '../compare/weights-table.ts'
import { readArticles } from '../read/read-articles.ts'
import { type GoldClaim, type GoldTopic, readTopics } from './gold.ts'
import { fitLogistic, type Sample } from './softmax.ts'

/** A pair of claims of one topic, with what is seen of it; `same` is null where the gold does not know both. */
interface Pair {
  readonly a: Fact
  readonly b: Fact
  readonly signals: ReadonlyMap<string, number>
  readonly same: boolean | null
}

interface Topic {
  readonly facts: readonly Fact[]
  readonly pairs: readonly Pair[]
}

const columns = ['across', 'within'] as const
const columnOf = ({ a, b }: Pair): 0 | 1 => (a.article === b.article ? 1 : 0)

/** The gold claim whose trigger a claim shares most of. */
function goldOf(claims: readonly GoldClaim[], path: string, { claim }: Fact): GoldClaim | null {
  let best: GoldClaim | null = null
  let most = 0
  for (const gold of claims) {
    if (!path.endsWith(gold.doc)) continue
    const shared = Math.min(gold.end, claim.trigger.end) - Math.max(gold.start, claim.trigger.start)
    if (shared > most) {
      most = shared
      best = gold
    }
  }
  return best
}

function readTopic({ folder, claims }: GoldTopic): Topic {
  const told = [...readArticles([join(folder, 'articles')], {})]
    .flatMap((read) => (read.kind === 'article' ? [read.article] : []))
    .map((article, index) => understand(article, `a${index + 1}`))
  const facts = factsOf(told, originals(told.map(({ article }) => article)))
  const events = facts.map((fact) => goldOf(claims, told[fact.article]?.article.path ?? '', fact)?.event ?? null)
  const rarities = raritiesOf(facts)
  const pairs = candidates(facts, rarities).map(([a, b]) => {
    const [one, other] = [events[a.index] ?? null, events[b.index] ?? null]
    return { a, b, signals: signalsOf(a, b, rarities), same: one === null || other === null ? null : one === other }
  })
  return { facts, pairs }
}

type Table = Readonly<Record<string, readonly [across: number, within: number]>>

const sumOf = (pair: Pair, table: Table): number =>
  [...pair.signals].reduce((sum, [signal, value]) => sum + (table[signal]?.[columnOf(pair)] ?? 0) * value, 0)

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0

/** Fits each column on its own pairs; a name that no pair shows weighs nothing. */
function fitTable(names: readonly string[], samplesOf: (column: 0 | 1) => readonly Sample[]): Table {
  const fitted = columns.map((_, column) =>
    fitLogistic(samplesOf(column === 0 ? 0 : 1), { epochs: 40, rate: 0.3, l2: 0.002 }),
  )
  return Object.fromEntries(
    names.map((name) => [name, [rounded(fitted[0]?.get(name) ?? 0), rounded(fitted[1]?.get(name) ?? 0)] as const]),
  )
}

const firstTable = (topics: readonly Topic[]): Table =>
  fitTable(Object.keys(weights).sort(), (column) =>
    topics.flatMap(({ pairs }) =>
      pairs.flatMap((pair) =>
        pair.same === null || columnOf(pair) !== column ? [] : [{ values: pair.signals, right: pair.same }],
      ),
    ),
  )

function tiesOf({ facts, pairs }: Topic, table: Table): Ties {
  const ties = facts.map(() => new Map<number, number>())
  for (const pair of pairs) {
    const sum = sumOf(pair, table)
    ties[pair.a.index]?.set(pair.b.index, sum)
    ties[pair.b.index]?.set(pair.a.index, sum)
  }
  return ties
}

const parts = ['always', 'first hand', 'best third', 'all thirds', 'rival'] as const

/** What third claims say of each pair, one map of ties a part: the evidence is linear in the mix. */
function heardOf(topic: Topic, table: Table): ReadonlyMap<string, Ties> {
  const ties = tiesOf(topic, table)
  const none = {
    always: [0, 0],
    'first hand': [0, 0],
    'best third': [0, 0],
    'all thirds': [0, 0],
    rival: [0, 0],
  } as const
  return new Map(
    parts.map((part) => {
      const mix: Hearsay = { ...none, [part]: [1, 1] }
      return [part, secondHand(topic.facts, ties, mix)] as const
    }),
  )
}

const secondTable = (topics: readonly Topic[], table: Table): Table => {
  const heard = topics.map((topic) => heardOf(topic, table))
  return fitTable(Object.keys(hearsay), (column) =>
    topics.flatMap(({ pairs }, at) =>
      pairs.flatMap((pair) => {
        if (pair.same === null || columnOf(pair) !== column) return []
        const values = new Map(
          parts.map((part) => [part, heard[at]?.get(part)?.[pair.a.index]?.get(pair.b.index) ?? 0]),
        )
        return [{ values, right: pair.same }]
      }),
    ),
  )
}

const topics = readTopics(process.argv[2] ?? '../shared/eval/crosscheck/train').map(readTopic)

// Two topics kept aside a turn: how often the evidence has the right sign where nobody has looked.
let [hits, said, gold] = [0, 0, 0]
const turns = Math.ceil(topics.length / 2)
for (let turn = 0; turn < turns; turn += 1) {
  const table = firstTable(topics.filter((_, index) => index % turns !== turn))
  for (const { pairs } of topics.filter((_, index) => index % turns === turn)) {
    for (const pair of pairs) {
      if (pair.same === null) continue
      const yes = sumOf(pair, table) > 0
      if (yes) said += 1
      if (pair.same) gold += 1
      if (yes && pair.same) hits += 1
    }
  }
}
console.log(`pairs kept aside: precision ${(hits / said).toFixed(3)} recall ${(hits / gold).toFixed(3)} (${gold})`)

const first = firstTable(topics)
const second = secondTable(topics, first)
const rows = (table: Table): string =>
  Object.entries(table)
    .map(([name, [across, within]]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${across}, ${within}],`)
    .join('\n')

writeFileSync(
  fileURLToPath(new URL('../compare/weights-table.ts', import.meta.url)),
  `import type { Hearsay, Weights } from './weights.ts'

/** Log-odds that two claims tell one event, by what is seen of them. Fitted by \`src/learn/train-pairs.ts\`. */
export const weights: Weights = {
${rows(first)}
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay: Hearsay = {
${rows(second)}
}
`,
)

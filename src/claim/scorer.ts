import { claimhoodWeights } from './weights/claimhood.ts'
import { timingWeights } from './weights/timing.ts'
import { whereWeights } from './weights/where.ts'
import { whoWeights } from './weights/who.ts'

/** What is seen at one place, by its number: that of `voice=passive`, of `time=clause`. */
export type Feature = number

export type Features = readonly Feature[]

/** As many features as a big archive shows; what is new beyond them is `OTHER`, which weighs nothing. */
const MOST = 100_000
const OTHER = 0

/** The features by their numbers: those of the models, then others as they are seen. */
const names = [
  ...new Set([
    '',
    ...[claimhoodWeights, timingWeights, whoWeights, whereWeights].flatMap((model) => [...model.keys()]),
  ]),
]
const numbers = new Map(names.map((name, number) => [name, number]))

function numberOf(name: string): Feature {
  const known = numbers.get(name)
  if (known !== undefined) return known
  if (names.length >= MOST) return OTHER
  numbers.set(name, names.length)
  return names.push(name) - 1
}

export const nameOf = (feature: Feature): string => names[feature] ?? ''

/** A linear model: the log-odds that it gives to each feature. */
function modelOf(weights: ReadonlyMap<string, number>): Float64Array {
  const model = new Float64Array(MOST)
  for (const [name, weight] of weights) model[numberOf(name)] = weight
  return model
}

const models = {
  claimhood: modelOf(claimhoodWeights),
  timing: modelOf(timingWeights),
  who: modelOf(whoWeights),
  where: modelOf(whereWeights),
}

export type Model = keyof typeof models

export const weightOf = (model: Model, feature: Feature): number => models[model][feature] ?? 0

/** The log-odds that the model gives to what is seen. */
export function score(model: Model, features: Features): number {
  const weights = models[model]
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}

/** What was made of a template and of the values in its gaps so far: a tree, a gap a level. */
interface Filled {
  feature: Feature | null
  readonly next: Map<TemplateStringsArray | string | number, Filled>
}

/** Templates by their place in the code, where each is always the same object. */
const root: Filled = { feature: null, next: new Map() }

function fill({ next }: Filled, gap: TemplateStringsArray | string | number): Filled {
  const known = next.get(gap)
  if (known) return known
  if (next.size >= MOST) next.clear()
  const filled: Filled = { feature: null, next: new Map() }
  next.set(gap, filled)
  return filled
}

/**
 * A feature out of parts that take few values: seen`time=${bond}&${part}`. The same again is found without being joined: to
 * join and to hash the words anew was half the work of scoring.
 */
export function seen(template: TemplateStringsArray, ...gaps: readonly (string | number)[]): Feature {
  let filled = fill(root, template)
  for (const gap of gaps) filled = fill(filled, gap)
  filled.feature ??= numberOf(String.raw(template, ...gaps))
  return filled.feature
}

/** For each kind of thing, what was made of a feature, by its number; `OTHER` where nothing was yet. */
const madeFor = new Map<string, Int32Array>()

/** Features as they count for one kind of thing: `none&voice=passive` out of `voice=passive`. */
export function seenOf(kind: string, features: Features): Features {
  const made = madeFor.get(kind) ?? new Int32Array(MOST)
  madeFor.set(kind, made)
  return features.map((feature) => (made[feature] ||= numberOf(`${kind}&${nameOf(feature)}`)))
}

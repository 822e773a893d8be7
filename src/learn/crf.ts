import { BUCKETS, TEMPLATES } from '../entity/tagger/features.ts'
import { type Convention, mayFollow, TAGS } from '../entity/tagger/model.ts'
import type { Chain } from './tagger-chains.ts'

const EPOCHS = 15
const RATE = 0.012
const L2 = 0.04
/** How many of the features are left out at each step, so that no single one is relied on. */
const DROPPED = 0.3
/** The weight that the greatest of the tagger's four bits stands for; greater ones are cut. */
const TOP = 0.25

/** Weights that all conventions share, then those that each adds to them (Daumé, 2007), with their AdaGrad sums. */
interface Fitting {
  readonly weights: Float64Array
  readonly squares: Float64Array
  readonly steps: Float64Array
  readonly stepSquares: Float64Array
}

const WEIGHTS = BUCKETS * TAGS
const STEPS = TAGS * TAGS
const LAYERS: Readonly<Record<Convention, number>> = { news: 1, reference: 2 }

const logSum = (values: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  if (most === Number.NEGATIVE_INFINITY) return most
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

function nudge(values: Float64Array, sums: Float64Array, at: number, slope: number): void {
  const pull = slope - L2 * (values[at] ?? 0)
  sums[at] = (sums[at] ?? 0) + pull * pull
  values[at] = (values[at] ?? 0) + (RATE * pull) / Math.sqrt(sums[at] ?? 1)
}

const NONE = -1

/** Numbers from 0 up to 1 that look like chance and are the same in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) / 0x1000000
  }
}

function scoresOf(features: Int32Array, length: number, weights: Float64Array, layer: number): Float64Array {
  const scores = new Float64Array(length * TAGS)
  for (let at = 0; at < length; at += 1) {
    for (let template = 0; template < TEMPLATES; template += 1) {
      const feature = features[at * TEMPLATES + template] ?? NONE
      if (feature === NONE) continue
      for (let tag = 0; tag < TAGS; tag += 1) {
        const place = feature * TAGS + tag
        scores[at * TAGS + tag] =
          (scores[at * TAGS + tag] ?? 0) + (weights[place] ?? 0) + (weights[layer * WEIGHTS + place] ?? 0)
      }
    }
  }
  return scores
}

/** The log likelihood's slopes for the scores of the tags and for the steps, by the forward-backward algorithm. */
function slopesOf(
  tags: Uint8Array,
  scores: Float64Array,
  steps: Float64Array,
): { readonly slopes: Float64Array; readonly stepSlopes: Float64Array } {
  const length = tags.length
  const forward = new Float64Array(length * TAGS).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(length * TAGS)
  const options = new Float64Array(TAGS)
  for (let tag = 0; tag < TAGS; tag += 1) if (mayFollow(tag, 0)) forward[tag] = (scores[tag] ?? 0) + (steps[tag] ?? 0)
  for (let at = 1; at < length; at += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      for (let before = 0; before < TAGS; before += 1)
        options[before] = mayFollow(tag, before)
          ? (forward[(at - 1) * TAGS + before] ?? 0) + (steps[before * TAGS + tag] ?? 0)
          : Number.NEGATIVE_INFINITY
      forward[at * TAGS + tag] = logSum(options) + (scores[at * TAGS + tag] ?? 0)
    }
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      for (let after = 0; after < TAGS; after += 1)
        options[after] = mayFollow(after, tag)
          ? (backward[(at + 1) * TAGS + after] ?? 0) +
            (steps[tag * TAGS + after] ?? 0) +
            (scores[(at + 1) * TAGS + after] ?? 0)
          : Number.NEGATIVE_INFINITY
      backward[at * TAGS + tag] = logSum(options)
    }
  }
  const whole = logSum(forward.subarray((length - 1) * TAGS))
  const slopes = new Float64Array(length * TAGS)
  const stepSlopes = new Float64Array(STEPS)
  for (let at = 0; at < length; at += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      const slope =
        (tags[at] === tag ? 1 : 0) -
        Math.exp((forward[at * TAGS + tag] ?? 0) + (backward[at * TAGS + tag] ?? 0) - whole)
      slopes[at * TAGS + tag] = slope
      if (at === 0) {
        stepSlopes[tag] = (stepSlopes[tag] ?? 0) + slope
        continue
      }
      for (let before = 0; before < TAGS; before += 1) {
        if (!mayFollow(tag, before)) continue
        const thought = Math.exp(
          (forward[(at - 1) * TAGS + before] ?? 0) +
            (steps[before * TAGS + tag] ?? 0) +
            (scores[at * TAGS + tag] ?? 0) +
            (backward[at * TAGS + tag] ?? 0) -
            whole,
        )
        const wanted = tags[at] === tag && tags[at - 1] === before ? 1 : 0
        stepSlopes[before * TAGS + tag] = (stepSlopes[before * TAGS + tag] ?? 0) + wanted - thought
      }
    }
  }
  return { slopes, stepSlopes }
}

/** One step up the gradient of a chain's log likelihood, for the shared weights and for those of its convention. */
function learn(fitting: Fitting, { features: all, tags, convention }: Chain, chance: () => number): void {
  const { weights, squares, steps, stepSquares } = fitting
  const layer = LAYERS[convention]
  const features = all.map((feature) => (chance() < DROPPED ? NONE : feature))
  const both = Float64Array.from({ length: STEPS }, (_, at) => (steps[at] ?? 0) + (steps[layer * STEPS + at] ?? 0))
  const { slopes, stepSlopes } = slopesOf(tags, scoresOf(features, tags.length, weights, layer), both)
  slopes.forEach((slope, place) => {
    if (Math.abs(slope) < 1e-4) return
    const at = Math.floor(place / TAGS)
    for (let template = 0; template < TEMPLATES; template += 1) {
      const feature = features[at * TEMPLATES + template] ?? NONE
      if (feature === NONE) continue
      const weight = feature * TAGS + (place % TAGS)
      nudge(weights, squares, weight, slope)
      nudge(weights, squares, layer * WEIGHTS + weight, slope)
    }
  })
  stepSlopes.forEach((slope, at) => {
    if (slope === 0) return
    nudge(steps, stepSquares, at, slope)
    nudge(steps, stepSquares, layer * STEPS + at, slope)
  })
}

function fitted(chains: readonly Chain[]): Fitting {
  const chance = numbers(1)
  const fitting: Fitting = {
    weights: new Float64Array(3 * WEIGHTS),
    squares: new Float64Array(3 * WEIGHTS).fill(0.01),
    steps: new Float64Array(3 * STEPS),
    stepSquares: new Float64Array(3 * STEPS).fill(0.01),
  }
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) for (const chain of chains) learn(fitting, chain, chance)
  return fitting
}

/** What the chains teach of a convention, as the tagger reads it: rows of four bits a tag, and the steps. */
export interface Learned {
  readonly rows: Uint32Array
  readonly steps: readonly number[]
}

/** The sign, then the root of the size, in four bits. */
function bitsOf(weight: number): number {
  const root = Math.min(7, Math.round(Math.sqrt(Math.abs(weight) / TOP) * 7))
  return weight < 0 && root > 0 ? root + 8 : root
}

/** Fits the weights to the chains, in the given order. */
export function fitChains(chains: readonly Chain[]): Readonly<Record<Convention, Learned>> {
  const { weights, steps } = fitted(chains)
  const learned = (layer: number): Learned => ({
    rows: Uint32Array.from({ length: BUCKETS }, (_, bucket) => {
      let row = 0
      for (let tag = 0; tag < TAGS; tag += 1) {
        const at = bucket * TAGS + tag
        row |= bitsOf(((weights[at] ?? 0) + (weights[layer * WEIGHTS + at] ?? 0)) * (1 - DROPPED)) << (4 * tag)
      }
      return row
    }),
    steps: Array.from({ length: STEPS }, (_, at) =>
      Math.round((((steps[at] ?? 0) + (steps[layer * STEPS + at] ?? 0)) * 49) / TOP),
    ),
  })
  return { news: learned(LAYERS.news), reference: learned(LAYERS.reference) }
}

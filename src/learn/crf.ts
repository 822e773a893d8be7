import { BUCKETS, TEMPLATES } from '../entity/tagger/features.ts'
import { mayFollow, TAGS } from '../entity/tagger/model.ts'
import { scoresOf } from '../entity/tagger/tag.ts'
import type { Chain } from './tagger-chains.ts'

const EPOCHS = 12
const RATE = 0.03
const L2 = 8e-3

interface Fitted {
  readonly weights: Float64Array
  readonly steps: Float64Array
}

const logSum = (values: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  if (most === Number.NEGATIVE_INFINITY) return most
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** Fits the weights to the chains: the gradient of each chain's log likelihood, in turn, with AdaGrad's steps. */
export function fitChains(chains: readonly Chain[]): Fitted {
  const weights = new Float64Array(BUCKETS * TAGS)
  const squares = new Float64Array(BUCKETS * TAGS).fill(0.01)
  const steps = new Float64Array(TAGS * TAGS)
  const stepSquares = new Float64Array(TAGS * TAGS).fill(0.01)
  const nudge = (values: Float64Array, sums: Float64Array, at: number, slope: number): void => {
    const pull = slope - L2 * (values[at] ?? 0)
    sums[at] = (sums[at] ?? 0) + pull * pull
    values[at] = (values[at] ?? 0) + (RATE * pull) / Math.sqrt(sums[at] ?? 1)
  }
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, tags } of chains) {
      const length = tags.length
      const scores = scoresOf(features, length, weights)
      const forward = new Float64Array(length * TAGS).fill(Number.NEGATIVE_INFINITY)
      const backward = new Float64Array(length * TAGS)
      const options = new Float64Array(TAGS)
      for (let tag = 0; tag < TAGS; tag += 1)
        if (mayFollow(tag, 0)) forward[tag] = (scores[tag] ?? 0) + (steps[tag] ?? 0)
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
      for (let at = 0; at < length; at += 1)
        for (let tag = 0; tag < TAGS; tag += 1)
          slopes[at * TAGS + tag] =
            (tags[at] === tag ? 1 : 0) -
            Math.exp((forward[at * TAGS + tag] ?? 0) + (backward[at * TAGS + tag] ?? 0) - whole)
      const stepSlopes = new Float64Array(TAGS * TAGS)
      for (let at = 0; at < length; at += 1) {
        for (let tag = 0; tag < TAGS; tag += 1) {
          if (at === 0) stepSlopes[tag] = (stepSlopes[tag] ?? 0) + (slopes[tag] ?? 0)
          else
            for (let before = 0; before < TAGS; before += 1) {
              if (!mayFollow(tag, before)) continue
              const wanted = tags[at] === tag && tags[at - 1] === before ? 1 : 0
              const thought = Math.exp(
                (forward[(at - 1) * TAGS + before] ?? 0) +
                  (steps[before * TAGS + tag] ?? 0) +
                  (scores[at * TAGS + tag] ?? 0) +
                  (backward[at * TAGS + tag] ?? 0) -
                  whole,
              )
              stepSlopes[before * TAGS + tag] = (stepSlopes[before * TAGS + tag] ?? 0) + wanted - thought
            }
        }
      }
      for (let at = 0; at < length; at += 1) {
        for (let tag = 0; tag < TAGS; tag += 1) {
          const slope = slopes[at * TAGS + tag] ?? 0
          if (Math.abs(slope) < 1e-4) continue
          for (let template = 0; template < TEMPLATES; template += 1)
            nudge(weights, squares, (features[at * TEMPLATES + template] ?? 0) * TAGS + tag, slope)
        }
      }
      stepSlopes.forEach((slope, at) => {
        if (slope !== 0) nudge(steps, stepSquares, at, slope)
      })
    }
  }
  return { weights, steps }
}

/** The weights as signed bytes; `scale` bytes are one. */
export function quantised({ weights, steps }: Fitted): {
  readonly weights: Int8Array
  readonly steps: Int8Array
  readonly scale: number
} {
  let most = 0
  for (const value of weights) most = Math.max(most, Math.abs(value))
  for (const value of steps) most = Math.max(most, Math.abs(value))
  const scale = 127 / most
  const bytes = (values: Float64Array): Int8Array => Int8Array.from(values, (value) => Math.round(value * scale))
  return { weights: bytes(weights), steps: bytes(steps), scale }
}

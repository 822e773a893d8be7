import type { EntityKind } from '../../model/entity.ts'
import type { Desk } from '../desk.ts'
import { type Facts, factsOf } from './facts.ts'
import { featuresAt, isCandidate, TEMPLATES } from './features.ts'
import { bestTags, type Model, TAGS } from './model.ts'
import { nameWeights } from './weights/names.ts'

/** A stretch of tokens that the tagger takes for a name. */
export interface Tagged {
  readonly first: number
  readonly last: number
  readonly kind: Extract<EntityKind, 'person' | 'organisation' | 'place'>
}

const KINDS = ['person', 'organisation', 'place'] as const

let read: Model | null = null

/** The trained weights, read from their text at the first call. */
function model(): Model {
  if (read) return read
  const bytes = Buffer.from(nameWeights, 'base64')
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  read = { steps: numbers.subarray(0, TAGS * TAGS), weights: numbers.subarray(TAGS * TAGS) }
  return read
}

/** What the weights give each tag of each token. */
export function scoresOf(features: Int32Array, length: number, weights: Model['weights']): Float64Array {
  const scores = new Float64Array(length * TAGS)
  for (let at = 0; at < length; at += 1) {
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
    const end = (at + 1) * TEMPLATES
    for (let template = at * TEMPLATES; template < end; template += 1) {
      const row = (features[template] ?? 0) * TAGS
      a += weights[row] ?? 0
      b += weights[row + 1] ?? 0
      c += weights[row + 2] ?? 0
      d += weights[row + 3] ?? 0
      e += weights[row + 4] ?? 0
      f += weights[row + 5] ?? 0
      g += weights[row + 6] ?? 0
    }
    scores.set([a, b, c, d, e, f, g], at * TAGS)
  }
  return scores
}

/** The names that the trained tagger sees, in order; it does not look at sentences written Like This. */
export function tagNames(desk: Desk): readonly Tagged[] {
  const { sentences } = desk.layer
  const found: Tagged[] = []
  let facts: Facts | null = null
  sentences.forEach(({ first, last }, sentence) => {
    if (desk.shouting[sentence] === true) return
    let at = first
    while (at < last) {
      if (!isCandidate(desk, at, first, last)) {
        at += 1
        continue
      }
      let end = at + 1
      while (end < last && isCandidate(desk, end, first, last)) end += 1
      facts ??= factsOf(desk)
      found.push(...tagStretch(desk, facts, at, end, first, last))
      at = end
    }
  })
  return found
}

function tagStretch(
  desk: Desk,
  facts: Facts,
  start: number,
  end: number,
  first: number,
  last: number,
): readonly Tagged[] {
  const length = end - start
  const features = new Int32Array(length * TEMPLATES)
  for (let at = 0; at < length; at += 1) featuresAt(facts, desk, start + at, first, last, features, at * TEMPLATES)
  const { weights, steps } = model()
  const tags = bestTags(scoresOf(features, length, weights), length, steps)
  const found: Tagged[] = []
  for (let at = 0; at < length; at += 1) {
    const tag = tags[at] ?? 0
    const kind = KINDS[(tag - 1) / 2]
    if (kind === undefined) continue
    let until = at + 1
    while (until < length && tags[until] === tag + 1) until += 1
    found.push({ first: start + at, last: start + until, kind })
  }
  return found
}

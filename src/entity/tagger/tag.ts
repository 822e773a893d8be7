import type { EntityKind } from '../../model/entity.ts'
import type { Desk } from '../desk.ts'
import { type Facts, factsOf } from './facts.ts'
import { featuresAt, isCandidate, TEMPLATES } from './features.ts'
import { bestTags, type Convention, type Model, TAGS } from './model.ts'
import { news } from './weights/news.ts'
import { reference } from './weights/reference.ts'

/** A stretch of tokens that the tagger takes for a name. */
export interface Tagged {
  readonly first: number
  readonly last: number
  readonly kind: Extract<EntityKind, 'person' | 'organisation' | 'place'>
}

const KINDS = ['person', 'organisation', 'place'] as const

/** In articles both are listened to: a name that one corpus has taught is a name. */
const BOTH: readonly Convention[] = ['news', 'reference']

const read = new Map<Convention, Model>()

/** The trained weights, read from their text at the first call. */
function model(convention: Convention): Model {
  const known = read.get(convention)
  if (known) return known
  const { rows, steps } = { news, reference }[convention]
  const bytes = Uint8Array.from(Buffer.from(rows, 'base64'))
  const made: Model = { rows: new Uint32Array(bytes.buffer), steps }
  read.set(convention, made)
  return made
}

/** What the four bits stand for: squares, so that small weights are kept apart; the upper half is below zero. */
const VALUES = Int8Array.from({ length: 16 }, (_, bits) => (bits < 8 ? bits ** 2 : -((bits - 8) ** 2)))

/** Adds what the rows give each tag of each token. */
function addScores(scores: Float64Array, features: Int32Array, length: number, rows: Model['rows']): void {
  for (let at = 0; at < length; at += 1) {
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
    const end = (at + 1) * TEMPLATES
    for (let template = at * TEMPLATES; template < end; template += 1) {
      const row = rows[features[template] ?? 0] ?? 0
      a += VALUES[row & 15] ?? 0
      b += VALUES[(row >>> 4) & 15] ?? 0
      c += VALUES[(row >>> 8) & 15] ?? 0
      d += VALUES[(row >>> 12) & 15] ?? 0
      e += VALUES[(row >>> 16) & 15] ?? 0
      f += VALUES[(row >>> 20) & 15] ?? 0
      g += VALUES[(row >>> 24) & 15] ?? 0
    }
    const sums = [a, b, c, d, e, f, g]
    for (let tag = 0; tag < TAGS; tag += 1) scores[at * TAGS + tag] = (scores[at * TAGS + tag] ?? 0) + (sums[tag] ?? 0)
  }
}

/** The names that the trained tagger sees, in order; it does not look at sentences written Like This. */
export function tagNames(desk: Desk, conventions: readonly Convention[] = BOTH): readonly Tagged[] {
  const models = conventions.map(model)
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
      found.push(...tagStretch(models, desk, facts, at, end, first, last))
      at = end
    }
  })
  return found
}

function tagStretch(
  models: readonly Model[],
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
  const scores = new Float64Array(length * TAGS)
  for (const { rows } of models) addScores(scores, features, length, rows)
  const steps = Array.from({ length: TAGS * TAGS }, (_, at) =>
    models.reduce((sum, model) => sum + (model.steps[at] ?? 0), 0),
  )
  const tags = bestTags(scores, length, steps)
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

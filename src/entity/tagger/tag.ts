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

const wordsOf = (rows: string): Int32Array => new Int32Array(new Uint8Array(Buffer.from(rows, 'base64')).buffer)

const read = new Map<string, Model>()

/** The trained weights of the conventions, read from their text at the first call. */
function model(conventions: readonly Convention[]): Model {
  const key = conventions.join('+')
  const known = read.get(key)
  if (known) return known
  const trained = conventions.map((convention) => ({ news, reference })[convention])
  const [first = news, second] = trained
  const one = wordsOf(first.rows)
  let made: Model = { rows: one, steps: first.steps, width: 1 }
  if (second) {
    const two = wordsOf(second.rows)
    const rows = new Int32Array(2 * one.length)
    for (let at = 0; at < one.length; at += 1) {
      rows[2 * at] = one[at] ?? 0
      rows[2 * at + 1] = two[at] ?? 0
    }
    made = { rows, steps: first.steps.map((step, at) => step + (second.steps[at] ?? 0)), width: 2 }
  }
  read.set(key, made)
  return made
}

/** What the four bits stand for: squares, so that small weights are kept apart; the upper half is below zero. */
const VALUES = Int8Array.from({ length: 16 }, (_, bits) => (bits < 8 ? bits ** 2 : -((bits - 8) ** 2)))

/** Adds what the rows give each tag of each token. */
function addScores(scores: Float64Array, features: Int32Array, length: number, { rows, width }: Model): void {
  for (let at = 0; at < length; at += 1) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    const end = (at + 1) * TEMPLATES
    for (let template = at * TEMPLATES; template < end; template += 1) {
      const bucket = (features[template] ?? 0) * width
      for (let side = bucket; side < bucket + width; side += 1) {
        const row = rows[side] ?? 0
        a += VALUES[row & 15] ?? 0
        b += VALUES[(row >> 4) & 15] ?? 0
        c += VALUES[(row >> 8) & 15] ?? 0
        d += VALUES[(row >> 12) & 15] ?? 0
        e += VALUES[(row >> 16) & 15] ?? 0
        f += VALUES[(row >> 20) & 15] ?? 0
        g += VALUES[(row >> 24) & 15] ?? 0
      }
    }
    const to = at * TAGS
    scores[to] = (scores[to] ?? 0) + a
    scores[to + 1] = (scores[to + 1] ?? 0) + b
    scores[to + 2] = (scores[to + 2] ?? 0) + c
    scores[to + 3] = (scores[to + 3] ?? 0) + d
    scores[to + 4] = (scores[to + 4] ?? 0) + e
    scores[to + 5] = (scores[to + 5] ?? 0) + f
    scores[to + 6] = (scores[to + 6] ?? 0) + g
  }
}

/** The names that the trained tagger sees, in order; it does not look at sentences written Like This. */
export function tagNames(desk: Desk, conventions: readonly Convention[] = BOTH): readonly Tagged[] {
  const trained = model(conventions)
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
      found.push(...tagStretch(trained, desk, facts, at, end, first, last))
      at = end
    }
  })
  return found
}

function tagStretch(
  trained: Model,
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
  addScores(scores, features, length, trained)
  const tags = bestTags(scores, length, trained.steps)
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

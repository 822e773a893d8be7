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

/** What four bits stand for: squares, so that small weights are kept apart; the upper half is below zero. */
const weightOf = (bits: number): number => (bits < 8 ? bits ** 2 : -((bits - 8) ** 2))

/** Added to each value, so that none is below zero. */
const LIFT = 64

/** The lifted values of two tags at once, one in the lower and one in the upper half of the number, for eight bits. */
const PAIRS = Int32Array.from(
  { length: 256 },
  (_, bits) => (weightOf(bits & 15) + LIFT) | ((weightOf(bits >> 4) + LIFT) << 16),
)

/** Writes what the rows give each tag of each token. */
function writeScores(scores: Float64Array, features: Int32Array, length: number, { rows, width }: Model): void {
  const lift = TEMPLATES * width * LIFT
  for (let at = 0; at < length; at += 1) {
    let ab = 0
    let cd = 0
    let ef = 0
    let gh = 0
    const end = (at + 1) * TEMPLATES
    for (let template = at * TEMPLATES; template < end; template += 1) {
      const bucket = (features[template] ?? 0) * width
      for (let side = bucket; side < bucket + width; side += 1) {
        const row = rows[side] ?? 0
        ab += PAIRS[row & 255] ?? 0
        cd += PAIRS[(row >> 8) & 255] ?? 0
        ef += PAIRS[(row >> 16) & 255] ?? 0
        gh += PAIRS[(row >> 24) & 255] ?? 0
      }
    }
    const to = at * TAGS
    scores[to] = (ab & 65_535) - lift
    scores[to + 1] = (ab >> 16) - lift
    scores[to + 2] = (cd & 65_535) - lift
    scores[to + 3] = (cd >> 16) - lift
    scores[to + 4] = (ef & 65_535) - lift
    scores[to + 5] = (ef >> 16) - lift
    scores[to + 6] = (gh & 65_535) - lift
  }
}

/** The names that the trained tagger sees, in order; it does not look at sentences written Like This. */
export function tagNames(desk: Desk, conventions: readonly Convention[] = BOTH): readonly Tagged[] {
  const trained = model(conventions)
  const { sentences } = desk.layer
  const found: Tagged[] = []
  let facts: Facts | null = null
  const room = roomFor(sentences.reduce((most, { first, last }) => Math.max(most, last - first), 0))
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
      found.push(...tagStretch(trained, room, desk, facts, at, end, first, last))
      at = end
    }
  })
  return found
}

/** Where the features and the scores of a stretch are written: one room for all of an article. */
interface Room {
  readonly features: Int32Array
  readonly scores: Float64Array
}

const roomFor = (tokens: number): Room => ({
  features: new Int32Array(tokens * TEMPLATES),
  scores: new Float64Array(tokens * TAGS),
})

function tagStretch(
  trained: Model,
  { features, scores }: Room,
  desk: Desk,
  facts: Facts,
  start: number,
  end: number,
  first: number,
  last: number,
): readonly Tagged[] {
  const length = end - start
  for (let at = 0; at < length; at += 1) featuresAt(facts, desk, start + at, first, last, features, at * TEMPLATES)
  writeScores(scores, features, length, trained)
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

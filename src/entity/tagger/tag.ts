import type { EntityKind } from '../../model/entity.ts'
import type { Sentence } from '../../model/reading.ts'
import type { Desk } from '../desk.ts'
import { isCandidate } from './candidate.ts'
import { type Facts, factsOf } from './facts.ts'
import { BUCKETS, bucketOf, layOut, TEMPLATES } from './features.ts'
import { type Convention, type Lattice, latticeFor, type Model, TAGS, writeTags } from './model.ts'
import { news } from './weights/news.ts'
import { reference } from './weights/reference.ts'

/** A stretch of tokens that the tagger takes for a name. */
export interface Tagged {
  readonly first: number
  readonly last: number
  readonly kind: Extract<EntityKind, 'person' | 'organisation' | 'place'>
}

/** What each tag opens; null for those that open nothing. */
const OPENED = [null, 'person', null, 'organisation', null, 'place', null] as const

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
  const made: Model = {
    rows: trained.map(({ rows }) => wordsOf(rows)),
    sums: new Int32Array(2 * BUCKETS),
    steps: news.steps.map((_, at) => trained.reduce((sum, { steps }) => sum + (steps[at] ?? 0), 0)),
  }
  read.set(key, made)
  return made
}

/** What four bits stand for: squares, so that small weights are kept apart; the upper half is below zero. */
const weightOf = (bits: number): number => (bits < 8 ? bits ** 2 : -((bits - 8) ** 2))

/** Added to each value, so that none is below zero; the sum of two still fits a byte. */
const LIFT = 49

/** The lifted values of two tags at once, one in each of the lower two bytes of the number, for eight bits. */
const PAIRS = Uint16Array.from(
  { length: 256 },
  (_, bits) => (weightOf(bits & 15) + LIFT) | ((weightOf(bits >> 4) + LIFT) << 8),
)

/** Sums up what the rows of a bucket give: four tags in the first of its two numbers, the others in the second. */
function sumUp({ rows, sums }: Model, bucket: number): void {
  let [four, three] = [0, 0]
  for (let at = 0; at < rows.length; at += 1) {
    const bits = rows[at]?.[bucket] ?? 0
    four += (PAIRS[bits & 255] ?? 0) + ((PAIRS[(bits >> 8) & 255] ?? 0) << 16)
    three += (PAIRS[(bits >> 16) & 255] ?? 0) + ((PAIRS[(bits >> 24) & 255] ?? 0) << 16)
  }
  sums[2 * bucket] = four
  sums[2 * bucket + 1] = three
}

/** Every other byte of a number: two values of sixteen bits, so that all templates together fit. */
const BYTES = 0x00ff00ff

/** Writes what the rows give each tag of the token whose features are laid out, from `to` on. */
function writeScores(scores: Float64Array, to: number, trained: Model): void {
  const { rows, sums } = trained
  const lift = TEMPLATES * rows.length * LIFT
  let ac = 0
  let bd = 0
  let eg = 0
  let f = 0
  // Few steps a feature: so many can wait for memory at a time.
  for (let template = 0; template < TEMPLATES; template += 1) {
    const bucket = bucketOf(template)
    let four = sums[2 * bucket] ?? 0
    if (four === 0) {
      sumUp(trained, bucket)
      four = sums[2 * bucket] ?? 0
    }
    const three = sums[2 * bucket + 1] ?? 0
    ac = (ac + (four & BYTES)) | 0
    bd = (bd + ((four >>> 8) & BYTES)) | 0
    eg = (eg + (three & BYTES)) | 0
    f = (f + ((three >>> 8) & BYTES)) | 0
  }
  scores[to] = (ac & 65_535) - lift
  scores[to + 1] = (bd & 65_535) - lift
  scores[to + 2] = (ac >>> 16) - lift
  scores[to + 3] = (bd >>> 16) - lift
  scores[to + 4] = (eg & 65_535) - lift
  scores[to + 5] = (f & 65_535) - lift
  scores[to + 6] = (eg >>> 16) - lift
}

/** The names that the trained tagger sees, in order; it does not look at sentences written Like This. */
export function tagNames(desk: Desk, conventions: readonly Convention[] = BOTH): readonly Tagged[] {
  const trained = model(conventions)
  const { sentences } = desk.layer
  const found: Tagged[] = []
  let facts: Facts | null = null
  sentences.forEach((sentence, nth) => {
    if (desk.shouting[nth] === true) return
    const { first, last } = sentence
    let at = first
    while (at < last) {
      if (!isCandidate(desk, at, first, last)) {
        at += 1
        continue
      }
      let end = at + 1
      while (end < last && isCandidate(desk, end, first, last)) end += 1
      facts ??= factsOf(desk)
      tagStretch({ trained, desk, facts, sentence }, at, end, found)
      at = end
    }
  })
  return found
}

let room = latticeFor(0)

/** One room for all stretches, as large as the longest has needed. */
function roomOf(tokens: number): Lattice {
  if (room.tags.length < tokens) room = latticeFor(2 * tokens)
  return room
}

/** What the tagger looks at. */
interface Look {
  readonly trained: Model
  readonly desk: Desk
  readonly facts: Facts
  readonly sentence: Sentence
}

/** Adds the names in the tokens `start` up to `end` of a sentence. */
function tagStretch({ trained, desk, facts, sentence }: Look, start: number, end: number, found: Tagged[]): void {
  const length = end - start
  const here = roomOf(length)
  const { scores, tags } = here
  for (let at = 0; at < length; at += 1) {
    layOut(facts, desk, start + at, sentence)
    writeScores(scores, at * TAGS, trained)
  }
  writeTags(here, length, trained.steps)
  for (let at = 0; at < length; at += 1) {
    const tag = tags[at] ?? 0
    const kind = OPENED[tag] ?? null
    if (kind === null) continue
    let until = at + 1
    while (until < length && tags[until] === tag + 1) until += 1
    found.push({ first: start + at, last: start + until, kind })
  }
}

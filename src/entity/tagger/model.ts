/** The tags that the tagger gives, `O` first. */
export const tagNames = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const

export const TAGS = tagNames.length

/**
 * How a corpus marks names. `news`: a state that only tells whose somebody is, «tentara Israel», is no name of its own,
 * and «Mahkamah Konstitusi (MK)» is one; `reference`, of encyclopedias: every name that is written.
 */
export type Convention = 'news' | 'reference'

/** What the tagger has learned: a row for each bucket, and what a step from one tag (row) to the next (column) gives. */
export interface Model {
  /**
   * For each convention listened to, the weight of each tag in four bits, the first tag lowest: the sign, then the root
   * of its size.
   */
  readonly rows: readonly Int32Array[]
  /**
   * The sums of the rows: two numbers a bucket, of four bytes each, a byte a tag, each lifted so that none is below zero.
   * Filled as buckets are asked for: 0 is not yet.
   */
  readonly sums: Int32Array
  /** In the units of the rows. */
  readonly steps: readonly number[]
}

/** Whether a tag may follow another: `I-PER` only `B-PER` and `I-PER`. */
export const mayFollow = (tag: number, before: number): boolean =>
  tag % 2 === 1 || tag === 0 || before === tag || before === tag - 1

/** The tags that may stand before each. */
const BEFORE: readonly (readonly number[])[] = tagNames.map((_, tag) =>
  tagNames.flatMap((_name, before) => (mayFollow(tag, before) ? [before] : [])),
)

/** Where a stretch of tokens is weighed: `TAGS` numbers a token. */
export interface Lattice {
  /** What the features give each tag. */
  readonly scores: Float64Array
  /** The sums of the best ways to each tag, and the tag before it on that way. */
  readonly sums: Float64Array
  readonly from: Uint8Array
  /** A number a token. */
  readonly tags: Uint8Array
}

export const latticeFor = (tokens: number): Lattice => ({
  scores: new Float64Array(tokens * TAGS),
  sums: new Float64Array(tokens * TAGS),
  from: new Uint8Array(tokens * TAGS),
  tags: new Uint8Array(tokens),
})

/** Writes the best tags for a stretch of tokens (Viterbi, 1967); the token before the stretch counts as `O`. */
export function writeTags({ scores, sums, from, tags }: Lattice, length: number, steps: ArrayLike<number>): void {
  for (let tag = 0; tag < TAGS; tag += 1)
    sums[tag] = mayFollow(tag, 0) ? (scores[tag] ?? 0) + (steps[tag] ?? 0) : Number.NEGATIVE_INFINITY
  for (let to = TAGS; to < length * TAGS; to += TAGS) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      let best = Number.NEGATIVE_INFINITY
      let origin = 0
      for (const before of BEFORE[tag] ?? []) {
        const sum = (sums[to - TAGS + before] ?? 0) + (steps[before * TAGS + tag] ?? 0)
        if (sum <= best) continue
        best = sum
        origin = before
      }
      sums[to + tag] = best + (scores[to + tag] ?? 0)
      from[to + tag] = origin
    }
  }
  const end = (length - 1) * TAGS
  let best = 0
  for (let tag = 1; tag < TAGS; tag += 1) if ((sums[end + tag] ?? 0) > (sums[end + best] ?? 0)) best = tag
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = best
    best = from[at * TAGS + best] ?? 0
  }
}

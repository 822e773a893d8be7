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
  /** For each convention listened to, the weight of each tag in four bits, the first tag lowest: the sign, then the root of its size. */
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

/**
 * The best tags for a stretch of tokens (Viterbi, 1967). `scores` holds what the features give, `TAGS` numbers a token;
 * the token before the stretch counts as `O`.
 */
export function bestTags(scores: Float64Array, length: number, steps: ArrayLike<number>): Uint8Array {
  const from = new Uint8Array(length * TAGS)
  let sums = new Float64Array(TAGS).fill(Number.NEGATIVE_INFINITY)
  for (let tag = 0; tag < TAGS; tag += 1) if (mayFollow(tag, 0)) sums[tag] = (scores[tag] ?? 0) + (steps[tag] ?? 0)
  let next = new Float64Array(TAGS)
  for (let at = 1; at < length; at += 1) {
    next.fill(Number.NEGATIVE_INFINITY)
    for (let tag = 0; tag < TAGS; tag += 1) {
      for (const before of BEFORE[tag] ?? []) {
        const sum = (sums[before] ?? 0) + (steps[before * TAGS + tag] ?? 0)
        if (sum <= (next[tag] ?? 0)) continue
        next[tag] = sum
        from[at * TAGS + tag] = before
      }
      next[tag] = (next[tag] ?? 0) + (scores[at * TAGS + tag] ?? 0)
    }
    ;[sums, next] = [next, sums]
  }
  const tags = new Uint8Array(length)
  let best = 0
  for (let tag = 1; tag < TAGS; tag += 1) if ((sums[tag] ?? 0) > (sums[best] ?? 0)) best = tag
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = best
    best = from[at * TAGS + best] ?? 0
  }
  return tags
}

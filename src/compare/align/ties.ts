/**
 * The facts that each fact was weighed against, and the evidence that both tell one event: above 0 for, below against.
 * A sparse table with a row for each fact, and each pair in both its rows.
 */
export interface Ties {
  /** Where the row of each fact begins, and last where all end. */
  readonly starts: Int32Array
  /** The other fact of each pair, ascending within a row. */
  readonly others: Int32Array
  readonly sums: Float64Array
  /** Where the same pair stands in the row of its other fact. */
  readonly twins: Int32Array
}

/** The table of pairs that come in order, each once: by the lower of the two, then by the higher. */
export function tiesOf(
  facts: number,
  lows: ArrayLike<number>,
  highs: ArrayLike<number>,
  sums: ArrayLike<number>,
): Ties {
  const pairs = lows.length
  const starts = new Int32Array(facts + 1)
  for (const ends of [lows, highs]) {
    for (let pair = 0; pair < pairs; pair += 1) {
      const row = (ends[pair] ?? 0) + 1
      starts[row] = (starts[row] ?? 0) + 1
    }
  }
  for (let row = 0; row < facts; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  const free = starts.slice()
  const ties = {
    starts,
    others: new Int32Array(2 * pairs),
    sums: new Float64Array(2 * pairs),
    twins: new Int32Array(2 * pairs),
  }
  const take = (row: number): number => {
    const at = free[row] ?? 0
    free[row] = at + 1
    return at
  }
  for (let pair = 0; pair < pairs; pair += 1) {
    const [low, high, sum] = [lows[pair] ?? 0, highs[pair] ?? 0, sums[pair] ?? 0]
    const [one, other] = [take(low), take(high)]
    ties.others[one] = high
    ties.others[other] = low
    ties.sums[one] = sum
    ties.sums[other] = sum
    ties.twins[one] = other
    ties.twins[other] = one
  }
  return ties
}

/** The evidence between two facts; what is given for strangers where they were not weighed. */
export function sumBetween({ starts, others, sums }: Ties, a: number, b: number, strangers: number): number {
  let [from, to] = [starts[a] ?? 0, starts[a + 1] ?? 0]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = others[middle] ?? 0
    if (other === b) return sums[middle] ?? strangers
    if (other < b) from = middle + 1
    else to = middle
  }
  return strangers
}

/** What a pair of claims that nothing brought together counts. */
export const STRANGERS = -3

/** Of a large group so many claims speak for it. */
const SPEAKERS = 32

/** Those of a group who speak for it: all of a small one, evenly picked of a large one. */
export function speakersOf<Member>(group: readonly Member[]): readonly Member[] {
  const step = Math.ceil(group.length / SPEAKERS)
  return group.filter((_, at) => at % step === 0)
}

/** One decision: options with what is seen of each, and the indices of those that are right. */
export interface Choice {
  readonly options: readonly (readonly string[])[]
  readonly right: readonly number[]
}

export interface Schedule {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull towards zero, per choice. */
  readonly l2: number
  /** Features that fewer options show are left out: what is seen twice teaches only those two places. */
  readonly seen?: number
}

/** A yes-or-no decision, as a choice between what is seen and nothing. */
export const yesNo = (features: readonly string[], yes: boolean): Choice => ({
  options: [features, []],
  right: [yes ? 0 : 1],
})

/**
 * Fits a conditional logit (maximum entropy) model by Adagrad over the choices in their given order. Where several
 * options are right, their total probability is raised. The weights are the mean over the second half of the epochs,
 * which depends less on the order of the choices. Deterministic: no shuffling, no random start.
 */
export function fitModel(
  choices: readonly Choice[],
  { epochs, rate, l2, seen = 1 }: Schedule,
): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  const open = choices.filter(({ right, options }) => right.length > 0 && right.length < options.length)
  const counts = countsOf(open)
  const common = (feature: string): boolean => (counts.get(feature) ?? 0) >= seen
  const coded = open.map(({ options, right }) => ({
    options: options.map((features) => features.filter(common).map((feature) => idOf(ids, feature))),
    right: new Set(right),
  }))
  const weights = new Float64Array(ids.size)
  const squares = new Float64Array(ids.size).fill(1e-6)
  const sums = new Float64Array(ids.size)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { options, right } of coded) {
      const odds = options.map((features) => features.reduce((sum, id) => sum + (weights[id] ?? 0), 0))
      const all = probabilities(odds, () => true)
      const wanted = probabilities(odds, (index) => right.has(index))
      options.forEach((features, index) => {
        const pull = (wanted[index] ?? 0) - (all[index] ?? 0)
        for (const id of features) {
          const slope = pull - l2 * (weights[id] ?? 0)
          squares[id] = (squares[id] ?? 0) + slope * slope
          weights[id] = (weights[id] ?? 0) + (rate * slope) / Math.sqrt(squares[id] ?? 1)
        }
      })
    }
    for (let id = 0; epoch >= epochs / 2 && id < ids.size; id += 1) sums[id] = (sums[id] ?? 0) + (weights[id] ?? 0)
  }
  const counted = epochs - Math.ceil(epochs / 2)
  return new Map([...ids].map(([feature, id]) => [feature, (sums[id] ?? 0) / counted]))
}

function countsOf(choices: readonly Choice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { options } of choices)
    for (const features of options) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

function idOf(ids: Map<string, number>, feature: string): number {
  const known = ids.get(feature)
  if (known !== undefined) return known
  ids.set(feature, ids.size)
  return ids.size - 1
}

function probabilities(odds: readonly number[], counts: (index: number) => boolean): readonly number[] {
  const top = Math.max(...odds.filter((_, index) => counts(index)))
  const raised = odds.map((value, index) => (counts(index) ? Math.exp(value - top) : 0))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / total)
}

/** One yes-or-no decision with how much of each feature is seen. */
export interface Sample {
  readonly values: ReadonlyMap<string, number>
  readonly right: boolean
}

/** Fits a logistic regression by Adagrad over the samples in their given order. */
export function fitLogistic(samples: readonly Sample[], { epochs, rate, l2 }: Schedule): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  const coded = samples.map(({ values, right }) => ({
    features: [...values].map(([name, value]) => [idOf(ids, name), value] as const),
    right: right ? 1 : 0,
  }))
  const weights = new Float64Array(ids.size)
  const squares = new Float64Array(ids.size).fill(1e-6)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, right } of coded) {
      let odds = 0
      for (const [id, value] of features) odds += (weights[id] ?? 0) * value
      const pull = right - 1 / (1 + Math.exp(-odds))
      for (const [id, value] of features) {
        const slope = pull * value - l2 * (weights[id] ?? 0)
        squares[id] = (squares[id] ?? 0) + slope * slope
        weights[id] = (weights[id] ?? 0) + (rate * slope) / Math.sqrt(squares[id] ?? 1)
      }
    }
  }
  return new Map([...ids].map(([feature, id]) => [feature, weights[id] ?? 0]))
}

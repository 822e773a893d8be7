/** A linear model: feature → weight, as `src/learn` writes it. */
export type Weights = ReadonlyMap<string, number>

/** What is seen at one place, each a word for itself: `voice=passive`, `time=clause`. */
export type Features = readonly string[]

/** The log-odds that the model gives to what is seen. */
export function score(weights: Weights, features: Features): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

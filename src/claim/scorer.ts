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

/** What was made of a template and of the values in its gaps so far: a tree, a gap a level. */
interface Filled {
  text: string | null
  readonly next: Map<TemplateStringsArray | string | number, Filled>
}

/** Templates by their place in the code, where each is always the same object. */
const root: Filled = { text: null, next: new Map() }

function fill({ next }: Filled, gap: TemplateStringsArray | string | number): Filled {
  const known = next.get(gap)
  if (known) return known
  const filled: Filled = { text: null, next: new Map() }
  next.set(gap, filled)
  return filled
}

/**
 * A feature out of parts that take few values: seen`time=${bond}&${part}`. The same again is the same string, whose hash is
 * known: to join and to hash them anew was half the work of scoring.
 */
export function seen(template: TemplateStringsArray, ...gaps: readonly (string | number)[]): string {
  let filled = fill(root, template)
  for (const gap of gaps) filled = fill(filled, gap)
  filled.text ??= String.raw(template, ...gaps)
  return filled.text
}

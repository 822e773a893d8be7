/** The values in an order by chance that is the same every time (Fisher–Yates; Numerical Recipes' linear congruence). */
export function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const order = values.map((_, at) => at)
  let state = seed
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const to = state % (at + 1)
    const [one, other] = [order[at] ?? 0, order[to] ?? 0]
    order[at] = other
    order[to] = one
  }
  return order.flatMap((at) => values.slice(at, at + 1))
}

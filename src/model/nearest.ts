import { distance } from 'fastest-levenshtein'

/** The name most like a mistyped one, if any is close. */
export function nearest(name: string, others: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const other of others) {
    const apart = distance(name.toLowerCase(), other.toLowerCase())
    if (apart < least) {
      best = other
      least = apart
    }
  }
  return best
}

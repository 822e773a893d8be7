import { closest, distance } from 'fastest-levenshtein'

/** `; did you mean json?`, when one of the known words is near enough to be a slip of the hand; else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const near = closest(word, [...known])
  const slips = Math.max(1, Math.floor(Math.max(word.length, near.length) * 0.4))
  return distance(word, near) <= slips ? `; did you mean ${near}?` : ''
}

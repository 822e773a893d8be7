import { nearest } from '../read/input-error.ts'

/** `; did you mean json?`, when one of the known words is near enough to be a slip of the hand; else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === null ? '' : `; did you mean ${near}?`
}

import { distance } from 'fastest-levenshtein'
import type { Message } from './message.ts'

/** The user asked for something that is not there: nothing can be read. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** In both languages. */
  readonly words: Message

  constructor(words: Message) {
    super(words.message)
    this.words = words
  }
}

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

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

import type { Lang } from '../model/readable.ts'
import type { Message } from '../read/message.ts'

/** What the user must hear in one line before the program ends with exit code 2. */
export class Refusal extends Error {
  readonly words: Message

  constructor(words: Message) {
    super(words.message)
    this.words = words
  }
}

/** The line on stderr. */
export const refusalLine = (words: Message, lang: Lang): string =>
  `rkn: ${lang === 'id' ? words.messageId : words.message}\n`

/** The other end of a pipe is gone, `rkn check | head`: there is nobody left to write to, and nothing went wrong. */
export class ClosedPipe extends Error {}

/** 0 done, no conflict; 1 done, at least one conflict; 2 could not run. */
export const exitCodes = { done: 0, conflict: 1, refused: 2 } as const

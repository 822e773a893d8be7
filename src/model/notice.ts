import type { Span } from './span.ts'

/** Something odd in the input, in one sentence, in both languages: `Unexpected X, expected Y`. */
export interface Oddity {
  readonly rule: string
  /** Null when it is about the whole article or file. */
  readonly span: Span | null
  readonly message: string
  readonly messageId: string
}

/** An oddity with its place in the user's files. `article` is null for a file that gave no article. */
export interface Notice {
  readonly rule: string
  readonly article: string | null
  readonly path: string
  readonly start: number | null
  readonly end: number | null
  readonly line: number | null
  readonly column: number | null
  readonly message: string
  readonly messageId: string
}

/** Where a notice stands that is of a file or of a line of it, and of no article. Lines count from 1. */
export function inFile(path: string, line: number | null = null): Omit<Notice, 'rule' | 'message' | 'messageId'> {
  return { article: null, path, start: null, end: null, line, column: line === null ? null : 1 }
}

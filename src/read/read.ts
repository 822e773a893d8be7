import type { Article } from '../model/article.ts'
import type { Oddity } from '../model/notice.ts'
import type { Message } from './message.ts'

export interface ReadArticle {
  readonly kind: 'article'
  readonly article: Article
  readonly oddities: readonly Oddity[]
}

/** A file, or a line of one, that gave no article. */
export interface Trouble extends Message {
  readonly kind: 'trouble'
  readonly path: string
  /** From 1; null when it is about the whole file. */
  readonly line: number | null
  readonly rule: string
}

/** What reading gives, in the order of the files: articles, and troubles in their place. */
export type Read = ReadArticle | Trouble

export const trouble = (path: string, line: number | null, rule: string, message: Message): Trouble => ({
  kind: 'trouble',
  path,
  line,
  rule,
  ...message,
})

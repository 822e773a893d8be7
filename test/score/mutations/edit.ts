import type { Article } from '../../../src/model/article.ts'
import { lineStarts } from '../../../src/model/place.ts'
import type { Span } from '../../../src/model/span.ts'

/** Words put in the place of a stretch of text. */
export interface Edit extends Span {
  readonly by: string
}

const inOrder = (edits: readonly Edit[]): readonly Edit[] => edits.toSorted((a, b) => a.start - b.start)

/** Where an offset of the old text lies in the new one; inside an edit, at the edit's start. */
export function moved(edits: readonly Edit[], offset: number): number {
  let by = 0
  for (const { start, end, by: words } of inOrder(edits)) {
    if (offset <= start) break
    if (offset < end) return start + by
    by += words.length - (end - start)
  }
  return offset + by
}

export function edited(text: string, edits: readonly Edit[]): string {
  let out = ''
  let from = 0
  for (const { start, end, by } of inOrder(edits)) {
    out += text.slice(from, start) + by
    from = end
  }
  return out + text.slice(from)
}

/** The article with other words in its text: its blocks stay what they are, and when it appeared. */
export function editedArticle(article: Article, edits: readonly Edit[]): Article {
  const text = edited(article.text, edits)
  const blocks = article.blocks.map((block) => ({
    ...block,
    start: moved(edits, block.start),
    end: moved(edits, block.end),
  }))
  const segments = [{ start: 0, end: text.length, source: 0, in: 'text' as const }]
  return { ...article, text, blocks, segments, lineStarts: lineStarts(text) }
}

/** `words` with a capital where `like` has one. */
export const cased = (words: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words

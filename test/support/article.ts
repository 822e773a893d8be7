import { type Article, type BlockKind, noOrigins } from '../../src/model/article.ts'
import { lineStarts } from '../../src/model/place.ts'

/** An article of our own making: one block a paragraph, the first of the given kind. */
export function articleOf(
  text: string,
  { published = '2023-09-14', first = 'paragraph' }: { published?: string | null; first?: BlockKind } = {},
): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    kind: index === 0 ? first : ('paragraph' as const),
    start: line.index,
    end: line.index + line[0].length,
  }))
  return {
    path: 'own.txt',
    sha256: '',
    text,
    blocks,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: published === null ? null : { value: published, from: 'text' },
    updated: null,
    origins: { ...noOrigins, published: published && 'text' },
    wire: null,
    dateline: null,
    segments: [{ start: 0, end: text.length, source: 0, in: 'text' }],
    lineStarts: lineStarts(text),
  }
}

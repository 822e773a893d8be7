import { findEntities } from '../../src/entity/find-entities.ts'
import { type Article, type BlockKind, noOrigins } from '../../src/model/article.ts'
import type { EntityMention } from '../../src/model/entity.ts'
import { lineStarts } from '../../src/model/place.ts'
import type { QuantityMention } from '../../src/model/quantity.ts'
import { readText } from '../../src/text/read-text.ts'

/** An article whose lines are its blocks; a line that begins with `# ` is a heading. */
function articleOf(lines: string): Article {
  const text = lines.replace(/^# /gm, '')
  let at = 0
  const blocks = lines.split('\n').map((line) => {
    const words = line.replace(/^# /, '')
    const kind: BlockKind = line.startsWith('# ') ? 'heading' : 'paragraph'
    const block = { kind, start: at, end: at + words.length }
    at += words.length + 1
    return block
  })
  return {
    path: 'article.txt',
    sha256: '',
    text,
    blocks,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    updated: null,
    origins: noOrigins,
    wire: null,
    dateline: null,
    segments: [{ start: 0, end: text.length, source: 0, in: 'text' }],
    lineStarts: lineStarts(text),
  }
}

export interface Seen {
  readonly text: string
  readonly names: readonly EntityMention[]
  readonly quantities: readonly QuantityMention[]
}

/** What the room finds in an article of plain lines. */
export function see(lines: string): Seen {
  const article = articleOf(lines)
  return { text: article.text, ...findEntities(article, readText(article)) }
}

/** `words=name+name`: what a mention says and means. */
export const meaning = ({ text }: Seen, { start, end, entities }: EntityMention): string =>
  `${text.slice(start, end)}=${entities.map(({ name }) => name).join('+')}`

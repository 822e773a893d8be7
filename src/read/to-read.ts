import type { Article, Block, Origins, Published, Segment } from '../model/article.ts'
import type { Oddity } from '../model/notice.ts'
import { bySpan, overlaps, type Span } from '../model/span.ts'
import type { Known } from './known.ts'
import { languageOddity } from './language.ts'
import { unexpected } from './message.ts'
import { type LineHint, type Page, readPage } from './page.ts'
import { type Read, trouble } from './read.ts'

export type { LineHint } from './page.ts'

/** A text on its way to becoming an article. */
export interface Draft {
  readonly path: string
  readonly sha256: string
  readonly text: string
  /** Where the page begins: after a front matter, after a title put before it. */
  readonly begin: number
  /** The title in `text`, when it stands before the page. */
  readonly titleSpan: Span | null
  readonly known: Known
  readonly segments: readonly Segment[]
  readonly lineStarts: readonly number[]
  readonly oddities: readonly Oddity[]
  /** For a troubled article out of a longer file. */
  readonly line: number | null
  /** What tags say of the lines, by their offset in `text`. */
  readonly hints?: ReadonlyMap<number, LineHint>
}

/** Reads the page of a draft; a page without any text of its own is a trouble. */
export function toRead(draft: Draft): Read {
  const page = readPage(draft.text, {
    begin: draft.begin,
    headline: draft.known.title,
    hints: draft.hints,
    outlet: draft.known.outlet,
    url: draft.known.url,
  })
  const blocks = withTitle(page, draft)
  if (!blocks.some(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'caption')) {
    const message = unexpected(
      'empty article',
      'text besides furniture',
      'Artikel kosong',
      'teks selain perabot halaman',
    )
    return trouble(draft.path, draft.line, 'no-text', message)
  }
  const language = languageOddity(draft.text, blocks)
  return {
    kind: 'article',
    article: articleOf(draft, page, blocks),
    oddities: language ? [...draft.oddities, language] : draft.oddities,
  }
}

function articleOf(draft: Draft, page: Page, blocks: readonly Block[]): Article {
  const { path, sha256, text, segments, lineStarts, known } = draft
  const inText = (value: string | null): Published | null => (value === null ? null : { value, from: 'text' })
  return {
    path,
    sha256,
    text,
    blocks,
    title: known.title ?? page.title,
    outlet: known.outlet ?? page.outlet,
    author: known.author ?? page.author,
    url: known.url ?? page.url,
    published: known.published ?? inText(page.published),
    updated: known.updated ?? inText(page.updated),
    origins: originsOf(known, page),
    dates: [...(known.published ? [{ ...known.published, spot: 'source' as const, at: null }] : []), ...page.dates],
    wire: known.wire ?? page.wire,
    dateline: page.dateline,
    segments,
    lineStarts,
  }
}

/** Where the fields come from: outside the text first, as their values do. */
function originsOf({ origins }: Known, page: Page): Origins {
  const { title, outlet, author, url, published, updated } = page
  const found = { title, outlet, author, url, published, updated }
  const of = (field: keyof Origins): string | null => origins[field] ?? (found[field] === null ? null : 'text')
  return {
    title: of('title'),
    outlet: of('outlet'),
    author: of('author'),
    url: of('url'),
    published: of('published'),
    updated: of('updated'),
  }
}

/** The blocks, with the title that the source gives; the same headline in the text is no second one. */
function withTitle({ blocks }: Page, { titleSpan, known }: Draft): readonly Block[] {
  if (known.title === null) return blocks
  const rest = blocks.flatMap((block): Block[] => {
    if (titleSpan && overlaps(block, titleSpan)) return []
    return block.kind === 'title' && titleSpan ? [] : [block]
  })
  return titleSpan === null ? rest : [{ kind: 'title' as const, ...titleSpan }, ...rest].sort(bySpan)
}

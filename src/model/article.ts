import type { Span } from './span.ts'

/** What a run of the text is to the page it stands on. Furniture (menus, 'Baca juga', adverts) is no block at all. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'item'

/** One run of an article that holds prose, in reading order; blocks never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
}

export type PublishedFrom = 'text' | 'meta' | 'json' | 'option'

/** When the article appeared: `2023-09-14` or `2023-09-14T09:12+07:00` (EDTF), and where that was found. */
export interface Published {
  readonly value: string
  readonly from: PublishedFrom
}

/** What an article tells of itself. */
export type Field = 'title' | 'outlet' | 'author' | 'url' | 'published' | 'updated'

/**
 * Where each field was found, null for one that was not: `text`, or what stands outside the text and the name it bears
 * there: `json-ld:headline`, `meta:og:title`, `link:canonical`, `html:h1`, `front-matter:judul`, `json:datePublished`.
 */
export type Origins = Readonly<Record<Field, string | null>>

export const noOrigins: Origins = { title: null, outlet: null, author: null, url: null, published: null, updated: null }

/** A date that may be that of the publication, and where it stands. */
export interface PublishedCandidate extends Published {
  /**
   * `head`, `foot`: a line over or under the article. `updated`: when it was changed. `source`: tags, a record's key.
   * `prose`: a sentence that dates its own «hari ini».
   */
  readonly spot: 'head' | 'dateline' | 'foot' | 'updated' | 'source' | 'prose'
  /** The line that holds it; null outside the text. */
  readonly at: Span | null
}

/** How a run of `Article.text` lies in what the user gave us: `text[start + n]` stands at `source + n` of that part. */
export interface Segment extends Span {
  readonly source: number
  readonly in: 'text' | 'title'
}

/** One text of one outlet, as the rooms after `read/` see it. */
export interface Article {
  /** The file's path, or `FILE#ID` for an article out of a JSON file. Articles are ordered by it. */
  readonly path: string
  /** Of the bytes (file) or of the record's text (JSON), in hex. */
  readonly sha256: string
  /** The decoded text that spans count in, furniture included. */
  readonly text: string
  /** The article itself: the runs of `text` that are read. The title, where the text has one, is the first. */
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: Published | null
  /** When the article was changed last, as it says itself; null when it does not. */
  readonly updated: Published | null
  readonly origins: Origins
  /** Every date that may be it, in the order of the text; what stands outside the text comes first, and is the one used. */
  readonly dates?: readonly PublishedCandidate[]
  /** The news agency that the page itself credits: `Reuters`, `Antara`. */
  readonly wire: string | null
  /** The city of the dateline, `JAKARTA, X.com –`, as written. */
  readonly dateline: string | null
  /** Identity for a text file; for JSON and HTML what maps a span back to the source. In order, without overlaps. */
  readonly segments: readonly Segment[]
  /** Offsets at which the lines of the source begin; the first is 0. */
  readonly lineStarts: readonly number[]
}

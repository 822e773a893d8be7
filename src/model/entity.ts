import type { Span } from './span.ts'

export type EntityKind = 'person' | 'organisation' | 'country' | 'place' | 'group'

/** Somebody or something with one canonical, full name: `Kim Jong Un`, `Amerika Serikat`, `Kosmodrom Vostochny`. */
export interface Entity {
  readonly name: string
  readonly kind: EntityKind
  /** For a place: what it lies in, nearest first: `['Cianjur', 'Jawa Barat', 'Indonesia']`. Else empty. */
  readonly within: readonly string[]
}

/** How the text refers to it. `metonym`: a capital for its state; `description`: 'pemimpinnya', 'negara itu'. */
export type Via = 'name' | 'abbreviation' | 'pronoun' | 'metonym' | 'description'

/** A stretch of text that names one entity, or several at once (`keduanya`, `kedua pemimpin`). */
export interface EntityMention extends Span {
  readonly rule: string
  readonly entities: readonly Entity[]
  readonly via: Via
  /** The title before or after the name, `Menteri Pertahanan Rusia`; the span leaves it out. Null without one. */
  readonly title: string | null
}

/** Another name of somebody that shares no word with the full one: `Kimesa` of `PT Kirana Megah`. */
export interface Alias {
  readonly short: string
  readonly name: string
  readonly kind: EntityKind
}

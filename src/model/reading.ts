import type { Article } from './article.ts'
import type { EntityMention } from './entity.ts'
import type { QuantityMention } from './quantity.ts'
import type { Span } from './span.ts'
import type { TimeMention } from './time.ts'

/** How a word is built: `bertemu` is `ber-` on `temu`. One object a distinct word, shared by its tokens. */
export interface Word {
  /** The root: `temu` for bertemu, pertemuan, menemui, dipertemukan. */
  readonly root: string
  /** Without clitic and particle: `menemukannya` → `menemukan`. */
  readonly stem: string
  readonly prefix: 'meN' | 'di' | 'ber' | 'ter' | 'peN' | 'per' | 'ke' | 'se' | ''
  readonly suffix: 'kan' | 'i' | 'an' | ''
  /** `nya`, `ku`, `mu`, or empty. */
  readonly clitic: string
  readonly voice: 'active' | 'passive' | 'none'
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address'
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

export interface Token extends Span {
  readonly kind: TokenKind
  /** Lower case, with straight apostrophes and plain hyphens. */
  readonly norm: string
  readonly casing: Casing
  /** Null for all but words. */
  readonly word: Word | null
}

/** Tokens `first` up to, not including, `last`. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  /** Index into `article.blocks`. */
  readonly block: number
}

export type ClauseKind = 'main' | 'coordinate' | 'relative' | 'subordinate'

/** A stretch of one sentence around one predicate; the clauses of a sentence tile it, in order. */
export interface Clause extends Span {
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly kind: ClauseKind
  /** The word that opens it: `yang`, `setelah`, `dan`; null for a first or bare one. */
  readonly marker: string | null
}

/** Words between quotation marks, marks included. `speech`: a sentence somebody says, not a name or a wry word. */
export interface Quotation extends Span {
  readonly speech: boolean
}

/** A negator and the tokens it negates. */
export interface Negation {
  /** Index of the negating token. */
  readonly token: number
  readonly first: number
  readonly last: number
}

/** What `text/` finds. */
export interface TextLayer {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
  readonly negations: readonly Negation[]
}

/** An article with its sentences, tokens and mentions; every list is in text order. */
export interface Reading extends TextLayer {
  readonly article: Article
  readonly times: readonly TimeMention[]
  readonly names: readonly EntityMention[]
  readonly quantities: readonly QuantityMention[]
}

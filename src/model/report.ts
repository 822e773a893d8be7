import type { Origins, Published } from './article.ts'
import type { Claim, ClaimNumber, ClaimTime } from './claim.ts'
import type { Alias } from './entity.ts'
import type { Event } from './event.ts'
import type { Notice } from './notice.ts'

/** What the report, and `compare`, know of an article: all but its text. */
export interface ArticleRecord {
  readonly id: string
  readonly path: string
  readonly sha256: string
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: Published | null
  readonly updated: Published | null
  readonly origins: Origins
  readonly wire: string | null
  /** MinHash of the body's word shingles: 64 unsigned 32-bit numbers. Empty for a text too short to compare. */
  readonly shingles: readonly number[]
  /** Whom it calls by another name, that other articles may call so too. */
  readonly aliases: readonly Alias[]
  /** What other articles may find it by, whatever it claims: its bytes, bands of its shingles. */
  readonly keys: readonly string[]
}

/** An article understood: what `extract` writes and `compare` reads. */
export interface Understanding {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
  /** For each claim what it can be found by from other articles: claims that share no key never meet. */
  readonly keys: readonly (readonly string[])[]
  readonly notices: readonly Notice[]
}

/** What taking an archive apart cost: what was not compared with what. */
export interface Split {
  readonly articles: number
  /** Keys that too many articles hold, the one that most do, and how many. */
  readonly crowded: number
  readonly top: string
  readonly topArticles: number
  /** Articles of components too large for the first level, and the level that the last of them were taken apart at. */
  readonly open: number
  readonly level: number
  /** Articles that no level took apart: cut by publication. */
  readonly cut: number
}

/** One line of `extract`. An article's record comes before its claims and notices. */
export type ExtractLine =
  | ({ readonly record: 'article' } & ArticleRecord)
  | ({ readonly record: 'claim'; readonly keys: readonly string[] } & Claim)
  | ({ readonly record: 'notice' } & Notice)

/**
 * What `compare` reads. Whoever takes an archive apart himself puts a `batch` before the lines of each batch, and
 * may tell with `split` what that cost.
 */
export type CompareLine = ExtractLine | { readonly record: 'batch' } | ({ readonly record: 'split' } & Split)

export interface ReportArticle extends Omit<ArticleRecord, 'shingles' | 'keys' | 'aliases'> {
  /** The article of which this is a near copy, the same source; else null. */
  readonly copyOf: string | null
}

export interface ReportClaim extends Omit<Claim, 'terms' | 'root' | 'headline' | 'time' | 'yearless' | 'numbers'> {
  readonly event: string
  readonly time: Omit<ClaimTime, 'assumed'> | null
  readonly numbers: readonly Omit<ClaimNumber, 'to'>[]
}

export interface Summary {
  readonly articles: number
  readonly sources: number
  readonly claims: number
  readonly events: number
  readonly agree: number
  readonly conflict: number
  readonly single: number
}

/** `rkn check --format json`. */
export interface Report {
  readonly report: 'rkn/1'
  readonly generator: string
  readonly articles: readonly ReportArticle[]
  readonly claims: readonly ReportClaim[]
  readonly events: readonly Event[]
  readonly notices: readonly Notice[]
  readonly summary: Summary
}

/** What stands before and after a claim's quote in its paragraph: the report itself holds the quote alone. */
export interface Context {
  readonly before: string
  readonly after: string
}

/** `rkn annotate`: what the program saw in one article. Spans are offsets in the source. */
export interface Annotation {
  readonly id: string
  readonly path: string
  readonly published: Published | null
  readonly updated: Published | null
  readonly origins: Origins
  /** Every date that may be that of the publication, with the place of the line that holds it. */
  readonly dates: readonly {
    readonly value: string
    readonly from: Published['from']
    readonly spot: string
    readonly start: number | null
    readonly end: number | null
    readonly used: boolean
  }[]
  readonly sentences: readonly (readonly [number, number])[]
  readonly tokens: readonly (readonly [number, number])[]
  readonly times: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly type: string
    readonly value: string
    readonly mod: string | null
    readonly edtf: string | null
  }[]
  readonly names: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly kind: string
    readonly name: string
  }[]
}

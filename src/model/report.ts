import type { Origins, Published } from './article.ts'
import type { Claim, ClaimNumber, ClaimTime } from './claim.ts'
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
}

/** An article understood: what `extract` writes and `compare` reads. */
export interface Understanding {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
  readonly notices: readonly Notice[]
}

/** One line of `extract`. An article's record comes before its claims and notices. */
export type ExtractLine =
  | ({ readonly record: 'article' } & ArticleRecord)
  | ({ readonly record: 'claim' } & Claim)
  | ({ readonly record: 'notice' } & Notice)

export interface ReportArticle extends Omit<ArticleRecord, 'shingles'> {
  /** The article of which this is a near copy, the same source; else null. */
  readonly copyOf: string | null
}

export interface ReportClaim extends Omit<Claim, 'terms' | 'root' | 'headline' | 'time' | 'numbers'> {
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

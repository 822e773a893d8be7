import type { BlockKind } from '../../model/article.ts'

/** What a page's tags say of a line: where it stands to the article, and what it is. */
export interface LineHint {
  /** `above` the article, where dates and bylines stand; `outside` it, where nothing counts. */
  readonly place: 'inside' | 'above' | 'outside'
  readonly kind: BlockKind | null
}

import { read } from './check.ts'
import { deriveClaims } from './claim/derive.ts'
import type { Article } from './model/article.ts'
import type { Derivation } from './model/derivation.ts'

/** How each trigger of one article became a claim, or why it did not. */
export const derive = (article: Article, id: string): readonly Derivation[] => deriveClaims(read(article).reading, id)

import type { Article } from '../model/article.ts'
import type { Oddity } from '../model/notice.ts'
import type { TextLayer } from '../model/reading.ts'
import type { TimeMention } from '../model/time.ts'
import { anchor } from './anchor.ts'
import { refine } from './refine/index.ts'
import { scan } from './scan.ts'

/** The times that an article names, in text order, and what is odd about them. */
export function findTimes(
  article: Article,
  layer: TextLayer,
): { readonly times: readonly TimeMention[]; readonly oddities: readonly Oddity[] } {
  return anchor(article, layer, refine(scan(article, layer), article.text))
}

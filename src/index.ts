/**
 * The library. `check(readArticles(['arsip/']))` gives the report of `rkn check arsip/ --format json`; `extract` and
 * `compare` are its two halves, the first of which needs one article at a time and can run anywhere.
 */
export { annotate, check, compare, extract, understand } from './check.ts'
export type { Article, Published } from './model/article.ts'
export type { Claim, EventType, Ordinal, Status } from './model/claim.ts'
export type { Conflict, Event, Side, Slot, Update, Verdict } from './model/event.ts'
export type { Notice } from './model/notice.ts'
export type {
  Annotation,
  ArticleRecord,
  ExtractLine,
  Report,
  ReportArticle,
  ReportClaim,
  Summary,
  Understanding,
} from './model/report.ts'
export { readArticles } from './read/read-articles.ts'

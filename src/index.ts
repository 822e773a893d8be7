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

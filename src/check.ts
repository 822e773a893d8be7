import type { Article } from './model/article.ts'
import type { Understanding } from './model/report.ts'

export type { Article, Understanding }

import { annotation } from './annotation.ts'
import { article, claim } from './lines.ts'
import type { Schema } from './parts.ts'
import { report } from './report.ts'

/** The shapes that `rkn schema` prints. */
export const schemas = { report, claim, article, annotation } satisfies Record<string, Schema>

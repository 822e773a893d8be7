import { annotation } from './annotation.ts'
import { config } from './config.ts'
import { baseline, waivers } from './known.ts'
import { article, claim } from './lines.ts'
import type { Schema } from './parts.ts'
import { report } from './report.ts'

/** The shapes that `rkn schema` prints. */
export const schemas = { report, claim, article, annotation, config, waivers, baseline } satisfies Record<
  string,
  Schema
>

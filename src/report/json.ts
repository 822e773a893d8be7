import type { Report } from '../model/report.ts'
import { safeJson } from './safe.ts'

/** The whole report as one object; the shape is in `schema/report.ts`. */
export const json = (report: Report): string => `${safeJson(report, 2)}\n`

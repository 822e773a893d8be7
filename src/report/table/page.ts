import type { Report } from '../../model/report.ts'
import { type Shown, shown } from '../shown.ts'
import type { View } from '../view.ts'
import { type Theme, theme } from './theme.ts'

/** What every part of the table draws from. */
export interface Page extends Shown {
  readonly theme: Theme
}

export const page = (report: Report, view: View): Page => ({ ...shown(report, view), theme: theme(view.color) })

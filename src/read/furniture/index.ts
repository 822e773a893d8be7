import type { Line } from '../line.ts'
import type { Role } from '../mark.ts'
import { address } from './address.ts'
import { bareDateline } from './bare-dateline.ts'
import { breadcrumb } from './breadcrumb.ts'
import { buttonBar } from './button-bar.ts'
import { byline } from './byline.ts'
import { closingCode } from './closing-code.ts'
import { dateLine } from './date-line.ts'
import { embed } from './embed.ts'
import { gluedMenu } from './glued-menu.ts'
import { hashtags } from './hashtags.ts'
import { imageName } from './image-name.ts'
import { invitation } from './invitation.ts'
import { label } from './label.ts'
import { opening } from './opening.ts'
import { pageNotice } from './page-notice.ts'
import { pager } from './pager.ts'
import { photoCredit } from './photo-credit.ts'
import type { LineRule } from './rule.ts'
import { sourceLine } from './source-line.ts'
import { wholeLine } from './whole-line.ts'

/** Tried in this order; the first rule to know a line names its role. */
export const lineRules: readonly LineRule[] = [
  wholeLine,
  buttonBar,
  pager,
  address,
  hashtags,
  gluedMenu,
  imageName,
  embed,
  bareDateline,
  dateLine, // before the labels: «Sumber: KabarKita» may stand beside the date
  label,
  opening,
  pageNotice,
  invitation,
  byline,
  sourceLine,
  closingCode,
  photoCredit,
  breadcrumb,
]

/** What a line is, as far as it alone tells. */
export function roleOf(line: Line): Role | null {
  for (const rule of lineRules) {
    const role = rule.find(line)
    if (role) return role
  }
  return null
}

import { roleOf } from '../furniture/index.ts'
import type { Line } from '../line.ts'
import type { Mark, Pass } from '../mark.ts'
import { findHeadings, findTimeline, nameTheRest } from './body.ts'
import { dropFoot, dropStrayHeadlines } from './foot.ts'
import { findHead } from './head.ts'
import { dropRepeats } from './repeats.ts'
import { dropDatedHeadlines, dropSeeAlsoLists, dropTeaserSections } from './teasers.ts'

/** In this order: each looks at what the ones before it left open. */
const passes = (outlets: readonly string[], headline: string | null): readonly Pass[] => [
  dropSeeAlsoLists,
  dropTeaserSections,
  dropDatedHeadlines,
  dropFoot,
  dropStrayHeadlines,
  dropRepeats,
  findTimeline, // before the head: its first date stands right below the headline
  findHead(outlets, headline),
  findHeadings,
  nameTheRest,
]

/** What each line of a page is when looked at alone. */
export const firstLook = (lines: readonly Line[]): readonly Mark[] =>
  lines.map((line) => ({ line, role: roleOf(line) }))

/** What each line of a page is, the page as a whole considered. No role is left open. */
export const settleRoles = (
  marks: readonly Mark[],
  outlets: readonly string[],
  headline: string | null = null,
): readonly Mark[] => passes(outlets, headline).reduce((settled, pass) => pass(settled), marks)

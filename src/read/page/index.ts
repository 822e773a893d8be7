import { roleOf } from '../furniture/index.ts'
import type { Line } from '../line.ts'
import type { Mark, Pass, Role } from '../mark.ts'
import { findHeadings, findTimeline, nameTheRest } from './body.ts'
import { dropFoot, dropStrayHeadlines } from './foot.ts'
import { findHead } from './head.ts'
import type { LineHint } from './hint.ts'
import { dropRepeats } from './repeats.ts'
import { dropDatedHeadlines, dropGalleries, dropSeeAlsoLists, dropTeaserSections } from './teasers.ts'

/** In this order: each looks at what the ones before it left open. */
const passes = (outlets: readonly string[], headline: string | null, hints: Hints): readonly Pass[] => [
  dropSeeAlsoLists,
  dropGalleries,
  dropTeaserSections,
  dropDatedHeadlines,
  dropFoot,
  dropStrayHeadlines,
  dropRepeats,
  findTimeline, // before the head: its first date stands right below the headline
  findHead(outlets, headline),
  findHeadings,
  nameTheRest(hints),
]

type Hints = ReadonlyMap<number, LineHint> | undefined

/** What each line of a page is when looked at alone. */
export const firstLook = (lines: readonly Line[], hints?: Hints): readonly Mark[] =>
  lines.map((line) => {
    const role = roleOf(line)
    const place = hints?.get(line.start)?.place ?? 'inside'
    return { line, role: place === 'inside' || (place === 'above' && isHeadRole(role)) ? role : 'navigation' }
  })

/** Above the article only what speaks of the article counts. */
const isHeadRole = (role: Role | null): boolean => role === 'date' || role === 'byline' || role === 'source'

/** What each line of a page is, the page as a whole considered. No role is left open. */
export const settleRoles = (
  marks: readonly Mark[],
  outlets: readonly string[],
  headline: string | null = null,
  hints?: Hints,
): readonly Mark[] => passes(outlets, headline, hints).reduce((settled, pass) => pass(settled), marks)

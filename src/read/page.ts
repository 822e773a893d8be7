import type { Block } from '../model/article.ts'
import { readAuthor } from './byline.ts'
import { keptRuns } from './cut.ts'
import { type Dateline, readBareDateline, readDateline } from './dateline.ts'
import { readLines } from './line.ts'
import { isBlock, type Mark } from './mark.ts'
import { chooseOutlet, outletHints } from './outlet.ts'
import { firstLook, settleRoles } from './page/index.ts'
import { isProse } from './page/prose.ts'
import { choosePublished, type DateCandidate, dateCandidates } from './published.ts'
import { readWire } from './wire.ts'

/** What a text says of itself, and the runs of it that are the article. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly dates: readonly DateCandidate[]
  readonly wire: string | null
  readonly dateline: string | null
}

/** Reads plain text as copied from a page: what is the article, and what the lines around it say. `begin` skips a front matter,
 * `headline` is the title that stands outside the page. */
export function readPage(text: string, begin = 0, headline: string | null = null): Page {
  const first = firstLook(readLines(text, begin))
  const names = outletHints(first).map(({ name }) => name)
  const opening = findDateline(first, names)
  const hinted = opening?.dateline.outlet ? [...names, opening.dateline.outlet] : names
  const marks = settleRoles(first, hinted, headline)
  const hints = outletHints(marks)
  const outlet = chooseOutlet(
    opening?.dateline.outlet ? [...hints, { name: opening.dateline.outlet, weight: 2.5 }] : hints,
    text,
  )
  const dates = dateCandidates(marks, opening?.dateline.published ?? null)
  const blocks = marks.flatMap(({ line, role }, index): Block[] =>
    isBlock(role)
      ? keptRuns(line, role, index === opening?.index ? opening.dateline.end : 0).map((run) => ({ kind: role, ...run }))
      : [],
  )
  const title = blocks.find(({ kind }) => kind === 'title')
  return {
    blocks,
    title: title ? text.slice(title.start, title.end) : null,
    outlet,
    author: readAuthor(marks),
    url: readUrl(first),
    published: choosePublished(dates),
    dates,
    wire: readWire(marks, outlet, opening?.dateline.outlet ?? null),
    dateline: opening?.dateline.city ?? null,
  }
}

const URL_LINE = /^(?:(?:sumber|link|tautan|url|artikel asli)\s*:\s*)?(?<url>https?:\/\/[^\s]{4,400})$/iu

/** The page's own address, when its head says it. */
const readUrl = (marks: readonly Mark[]): string | null =>
  marks
    .slice(0, 4)
    .map(({ line }) => URL_LINE.exec(line.text)?.groups?.['url'])
    .find((url) => url !== undefined) ?? null

interface Opening {
  readonly index: number
  readonly dateline: Dateline
}

/** The dateline of the first paragraph: at its beginning, or on a line of its own above it. */
function findDateline(marks: readonly Mark[], outlets: readonly string[]): Opening | null {
  const index = marks.findIndex(isProse)
  const above = marks.findIndex(({ role }) => role === 'dateline')
  const bare = above >= 0 && (index < 0 || above < index) ? marks[above] : undefined
  const own = marks[index] && readDateline(marks[index].line.text, outlets)
  if (own) return { index, dateline: own }
  const dateline = bare ? readBareDateline(bare.line.text, outlets) : null
  return dateline && { index: above, dateline }
}

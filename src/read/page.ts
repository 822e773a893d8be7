import type { Block, PublishedCandidate } from '../model/article.ts'
import { readAuthor } from './byline.ts'
import { keptRuns } from './cut.ts'
import { type Dateline, readBareDateline, readDateline, readHouseOpening } from './dateline.ts'
import { isNamed, outletRecord } from './known-outlet.ts'
import { readLines } from './line.ts'
import { isBlock, type Mark, remark } from './mark.ts'
import { chooseOutlet, outletHints } from './outlet.ts'
import type { Outlet } from './outlets/outlet.ts'
import type { LineHint } from './page/hint.ts'
import { firstLook, settleRoles } from './page/index.ts'
import { isProse } from './page/prose.ts'
import { choosePublished, dateCandidates, toldDays } from './published.ts'
import { mended } from './shattered.ts'
import { readWire } from './wire.ts'

/** What a text says of itself, and the runs of it that are the article. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly dates: readonly PublishedCandidate[]
  readonly wire: string | null
  readonly dateline: string | null
}

export type { LineHint } from './page/hint.ts'

export interface PageOptions {
  /** Skips a front matter. */
  readonly begin?: number
  /** The title, when the source gives it outside the page. */
  readonly headline?: string | null
  readonly hints?: ReadonlyMap<number, LineHint> | undefined
  /** The outlet and the address, when the source gives them outside the page. */
  readonly outlet?: string | null
  readonly url?: string | null
}

/** Reads plain text as copied from a page: what is the article, and what the lines around it say. */
export function readPage(text: string, options: PageOptions = {}): Page {
  const { begin = 0, headline = null, hints: tags } = options
  const alone = firstLook(mended(text, readLines(text, begin)), tags)
  const names = [...new Set(outletHints(alone).map(({ name }) => name))]
  const opened = findDateline(alone, names, null)
  const known = [opened?.dateline.outlet, options.outlet, ...names].filter((name) => typeof name === 'string')
  const record = outletRecord(known, options.url ?? readUrl(alone))
  const first = record ? dropHouseFurniture(alone, record) : alone
  const opening = record ? findDateline(first, names, record) : opened
  const named = opening?.dateline.outlet ?? null
  const marks = settleRoles(first, named === null ? names : [...names, named], headline, tags)
  const hints = [...outletHints(marks), ...(named === null ? [] : [{ name: named, weight: 2.5 }])]
  const chosen = chooseOutlet(hints, text)
  const own = record ?? (chosen === null ? null : outletRecord([chosen], null))
  const outlet = own && (chosen === null || isNamed(own, chosen)) ? own.name : chosen
  const printed = opening?.dateline.published ?? null
  const line = marks[opening?.index ?? -1]?.line
  const dates = dateCandidates(marks, printed === null || !line ? null : { value: printed, line })
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
    published: choosePublished(dates, toldDays(marks)),
    updated: dates.findLast(({ spot }) => spot === 'updated')?.value ?? null,
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

/** Lines that only this outlet's pages have. */
const dropHouseFurniture = (marks: readonly Mark[], { drop }: Outlet): readonly Mark[] =>
  remark(marks, ({ line, role }) =>
    (role === null || role === 'caption') && line.text.length <= 400 && drop.some((own) => own.test(line.text))
      ? 'navigation'
      : undefined,
  )

interface Opening {
  readonly index: number
  readonly dateline: Dateline
}

const FIRST_PARAGRAPHS = 4

/** The dateline of the first paragraph that has one: at its beginning, or on a line of its own above it. */
function findDateline(marks: readonly Mark[], outlets: readonly string[], record: Outlet | null): Opening | null {
  let paragraphs = 0
  for (const [index, mark] of marks.entries()) {
    const { text } = mark.line
    if (mark.role === 'dateline') {
      const bare = readBareDateline(text, outlets)
      if (bare) return { index, dateline: bare }
    }
    if (mark.role !== null) continue
    const own = (record?.opening && readHouseOpening(text, record.opening)) ?? readDateline(text, outlets)
    // A headline may look like one: «BMKG - Pemda …» does not end as a sentence does.
    if (own && isProse(mark)) return { index, dateline: own }
    if (isProse(mark) && ++paragraphs >= FIRST_PARAGRAPHS) return null
  }
  return null
}

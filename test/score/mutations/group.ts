import { understand } from '../../../src/check.ts'
import { compare } from '../../../src/compare/compare.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Event } from '../../../src/model/event.ts'
import type { Oddity } from '../../../src/model/notice.ts'
import type { ReportClaim, Understanding } from '../../../src/model/report.ts'
import { readFolder } from '../../support/read-folder.ts'

export type Comparison = ReturnType<typeof compare>

export interface Member {
  readonly article: Article
  readonly oddities: readonly Oddity[]
  readonly understanding: Understanding
}

/** Articles that are checked together, each understood once. */
export interface Group {
  readonly name: string
  /** By path: the report calls the first one `a1`. */
  readonly members: readonly Member[]
  readonly base: Comparison
}

export function groupOf(name: string, folder: string): Group {
  const members = readFolder(folder, folder)
    .flatMap((read) => (read.kind === 'article' ? [read] : []))
    .toSorted(({ article: a }, { article: b }) => (a.path < b.path ? -1 : 1))
    .map(({ article, oddities }, at) => ({
      article,
      oddities,
      understanding: understand(article, `a${at + 1}`, oddities),
    }))
  return { name, members, base: compare(members.map(({ understanding }) => understanding)) }
}

/** The place of a claim's article in its group. */
export const memberOf = ({ article }: ReportClaim): number => Number(article.slice(1)) - 1

/** The article that a claim's own is a copy of, or its own. */
export const sourceOf = ({ base }: Group, claim: ReportClaim): string =>
  base.articles[memberOf(claim)]?.copyOf ?? claim.article

/** A claim of an event that sources agree on, and what the others say of it. */
export interface Site {
  readonly group: Group
  readonly event: Event
  readonly claim: ReportClaim
  readonly text: string
  /** When the article appeared, as `2023-09-14`; null when unknown. */
  readonly published: string | null
  /** Claims of the same event by independent sources. */
  readonly others: readonly ReportClaim[]
}

/** Whether another claim tells the same kind of happening, so that it can bear witness against a wrong value. */
export const tellsSame = (claim: ReportClaim, other: ReportClaim): boolean =>
  other.type === claim.type && other.status === 'happened'

/** Whether offsets in the user's file are offsets in the text, so that a span can be cut from it. */
const isPlain = ({ segments, text }: Article): boolean => {
  const [only] = segments
  return (
    segments.length === 1 && only?.source === 0 && only.in === 'text' && only.start === 0 && only.end === text.length
  )
}

/** Every claim that another source agrees with, in articles whose text can be changed. */
export function sitesOf(group: Group): readonly Site[] {
  const { claims, events, articles } = group.base
  return events
    .filter(({ verdict }) => verdict === 'agree')
    .flatMap((event) => {
      const told = claims.filter((claim) => claim.event === event.id)
      return told.flatMap((claim): readonly Site[] => {
        const article = group.members[memberOf(claim)]?.article
        if (!article || !isPlain(article)) return []
        const others = told.filter((other) => sourceOf(group, other) !== sourceOf(group, claim))
        const published = articles[memberOf(claim)]?.published?.value.slice(0, 10) ?? null
        return others.length > 0 ? [{ group, event, claim, text: article.text, published, others }] : []
      })
    })
}

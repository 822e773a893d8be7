import { understand } from '../../../src/check.ts'
import { compare } from '../../../src/compare/compare.ts'
import { type GoldClaim, type GoldTopic, matchGold } from '../../../src/learn/gold.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Event, Slot } from '../../../src/model/event.ts'
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
  /** What a reader made of the articles; null where nobody has judged them. */
  readonly judged: Judged | null
}

/** What is gold of a group's claims, by their ids, and of what its sources dispute. */
export interface Judged {
  readonly gold: ReadonlyMap<string, GoldClaim>
  readonly conflicts: GoldTopic['conflicts']
}

function judgedBy({ claims, conflicts }: GoldTopic, members: readonly Member[], base: Comparison): Judged {
  const gold = members.flatMap(({ article }, at) => {
    const own = base.claims.filter((claim) => memberOf(claim) === at)
    return [...matchGold(claims, article.path, own)].map(([{ id }, known]) => [id, known] as const)
  })
  return { gold: new Map(gold), conflicts }
}

export function groupOf(name: string, folder: string, gold: GoldTopic | null): Group {
  const members = readFolder(folder, gold?.folder ?? folder)
    .flatMap((read) => (read.kind === 'article' ? [read] : []))
    .toSorted(({ article: a }, { article: b }) => (a.path < b.path ? -1 : 1))
    .map(({ article, oddities }, at) => ({
      article,
      oddities,
      understanding: understand(article, `a${at + 1}`, oddities),
    }))
  const base = compare(members.map(({ understanding }) => understanding))
  return { name, members, base, judged: gold && judgedBy(gold, members, base) }
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

/**
 * Whether another claim tells the same kind of happening, so that it can bear witness against a wrong value. Where the
 * articles are judged, a reader too must find that both tell one event as a fact, and agree on the slot: what the
 * report alone believes to agree may be two happenings, and then a changed value contradicts nobody.
 */
export function bearsWitness(
  { judged }: Group,
  slot: Slot,
  claim: ReportClaim,
  other: ReportClaim,
  says: (gold: GoldClaim) => boolean,
): boolean {
  if (other.type !== claim.type || other.status !== 'happened') return false
  if (!judged) return tellsOneDoing(claim, other)
  const [one, witness] = [judged.gold.get(claim.id), judged.gold.get(other.id)]
  return (
    one !== undefined &&
    witness !== undefined &&
    one.event === witness.event &&
    [one, witness].every((gold) => gold.status === 'happened' && says(gold)) &&
    !judged.conflicts.some(({ on, sides }) => on === slot && areOpposed(sides, one.id, witness.id))
  )
}

const areOpposed = (sides: readonly (readonly string[])[], a: string, b: string): boolean =>
  sides.some((side) => side.includes(a) && sides.some((other) => other !== side && other.includes(b)))

/** «Kereta Tono bertolak dari Solo», «Wati berkunjung ke Solo»: without a judge, somebody or the very word must be the same. */
const tellsOneDoing = (claim: ReportClaim, other: ReportClaim): boolean =>
  claim.trigger.text.toLowerCase() === other.trigger.text.toLowerCase() ||
  claim.who.some(({ name }) => other.who.some((one) => one.name === name))

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

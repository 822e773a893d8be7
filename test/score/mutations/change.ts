import { understand } from '../../../src/check.ts'
import { compare } from '../../../src/compare/compare.ts'
import type { ReportClaim } from '../../../src/model/report.ts'
import { type Random, shuffled } from '../../support/random.ts'
import { type Edit, editedArticle } from './edit.ts'
import { type Comparison, type Group, memberOf, type Site } from './group.ts'

/** Other words for what a claim says, in its article's text. */
export interface Change {
  readonly kind: string
  readonly group: Group
  /** The claim before the change. */
  readonly claim: ReportClaim
  readonly edits: readonly Edit[]
}

/** A way to change a claim's words; gives each way once, the likeliest first. */
export interface Changer {
  readonly kind: string
  readonly change: (site: Site, random: Random) => readonly (readonly Edit[])[]
}

/** So many changes of one kind at one claim. */
const MOST = 3

/** The changes of one kind at some claims, in a random order: the first ones of all claims, then the second ones. */
export function changesOf({ kind, change }: Changer, sites: readonly Site[], random: Random): readonly Change[] {
  const seen = new Set<string>()
  const rounds: Change[][] = Array.from({ length: MOST }, () => [])
  for (const site of sites) {
    for (const [round, edits] of change(site, random).slice(0, MOST).entries()) {
      const key = JSON.stringify([site.group.name, memberOf(site.claim), edits])
      if (!seen.has(key)) rounds[round]?.push({ kind, group: site.group, claim: site.claim, edits })
      seen.add(key)
    }
  }
  return rounds.flatMap((round) => shuffled(round, random))
}

/** The report of the group with the changed article; only that one is understood anew. */
export function reportOf({ group, claim, edits }: Change): Comparison {
  const at = memberOf(claim)
  return compare(
    group.members.map(({ article, oddities, understanding }, index) =>
      index === at ? understand(editedArticle(article, edits), `a${at + 1}`, oddities) : understanding,
    ),
  )
}

/** Takes `count` changes, in turn of each kind, and of each of its topics in turn, as long as there are any. */
export function spread(byKind: readonly (readonly (readonly Change[])[])[], count: number): readonly Change[] {
  const queues = byKind.map((topics) => topics.filter((changes) => changes.length > 0).map((changes) => [...changes]))
  const taken: Change[] = []
  while (taken.length < count && queues.some((topics) => topics.length > 0)) {
    for (const topics of queues) {
      const next = topics.shift()
      const change = next?.shift()
      if (!next || !change || taken.length >= count) continue
      taken.push(change)
      if (next.length > 0) topics.push(next)
    }
  }
  return taken
}

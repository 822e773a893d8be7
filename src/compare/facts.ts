import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/report.ts'
import { type Interval, interval } from '../model/time.ts'
import { mentionsOf } from './mentions.ts'
import { fold, namesOf } from './names.ts'

export interface FactPlace {
  readonly name: string
  /** Nearest first. */
  readonly within: readonly string[]
}

/** A claim made ready for comparing: its values read once, its names folded. */
export interface Fact {
  /** Its place in the fixed order of all claims: by article path, then span. */
  readonly index: number
  readonly claim: Claim
  /** The place of its article in the order of paths. */
  readonly article: number
  /** The article that its own is a copy of, or its own: claims of one source do not confirm each other. */
  readonly source: string
  readonly published: Interval | null
  /** The day its article tells it: of publication, else the latest that any of its claims gives; null for neither. */
  readonly told: number | null
  /** Its place among its article's claims, from 0. */
  readonly rank: number
  /** Null for an undated claim, and for a value that cannot be read. */
  readonly time: Interval | null
  /** About when an undated claim may be: the date of the dated claim nearest to it, a headline's that of the lead. */
  readonly about: Interval | null
  /** Whom it names, each by what tells people and names apart. */
  readonly who: readonly string[]
  /** What each of the claim's participants is shown as: one name for all spellings. */
  readonly names: readonly string[]
  readonly where: readonly FactPlace[]
  /** The roots of its wording. */
  readonly terms: readonly string[]
  /** The words of the names in its quote, whatever part they play. */
  readonly mentions: readonly string[]
  /** Those of the claims around it: a claim of «wahana itu» speaks of what they name. */
  readonly context: readonly string[]
}

const byText = (a: Claim, b: Claim): number =>
  a.span.start - b.span.start || a.trigger.start - b.trigger.start || a.span.end - b.span.end

function nearestTime(claim: Claim, dated: readonly Claim[]): Interval | null {
  // A headline's date is that of what follows it.
  const behind = claim.headline ? Number.POSITIVE_INFINITY : claim.span.start
  const distance = ({ span }: Claim): number =>
    span.start >= claim.span.end ? span.start - claim.span.end : Math.max(0, behind - span.end)
  let nearest: Claim | null = null
  for (const other of dated) if (nearest === null || distance(other) < distance(nearest)) nearest = other
  return nearest?.time ? interval(nearest.time.value) : null
}

/** The latest day of dated claims; null without one. */
function latest(dated: readonly Claim[]): number | null {
  const days = dated.flatMap(({ time }) => {
    const last = time ? interval(time.value)?.last : undefined
    return last !== undefined && Number.isFinite(last) ? [last] : []
  })
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b))
}

/** So far around a claim, in characters, what stands there speaks of the same. */
const AROUND = 300

function contextOf(
  claim: Claim,
  ordered: readonly Claim[],
  mentions: ReadonlyMap<Claim, readonly string[]>,
): readonly string[] {
  const around = ordered.filter(({ trigger }) => Math.abs(trigger.start - claim.trigger.start) <= AROUND)
  return [...new Set(around.flatMap((other) => mentions.get(other) ?? []))]
}

/** The claims of articles in the order of their paths, as facts. */
export function factsOf(
  articles: readonly { readonly article: ArticleRecord; readonly claims: readonly Claim[] }[],
  original: ReadonlyMap<string, string>,
): readonly Fact[] {
  const facts: Fact[] = []
  const every = articles.flatMap(({ claims }) => claims)
  const names = namesOf(every)
  const mentions = new Map(
    mentionsOf(every).flatMap((words, at) => {
      const claim = every[at]
      return claim ? [[claim, words] as const] : []
    }),
  )
  for (const [at, { article, claims }] of articles.entries()) {
    const source = original.get(article.id) ?? article.id
    const published = article.published ? interval(article.published.value) : null
    const ordered = claims.toSorted(byText)
    const dated = ordered.filter(({ time, status }) => time !== null && status !== 'planned')
    const told = published?.first ?? latest(dated)
    for (const [rank, claim] of ordered.entries()) {
      facts.push({
        index: facts.length,
        claim,
        article: at,
        rank,
        source,
        published,
        told,
        time: claim.time ? interval(claim.time.value) : null,
        about: claim.time ? null : (nearestTime(claim, dated) ?? published),
        who: [...new Set(claim.who.map(names.keyOf))],
        names: claim.who.map(names.shownBy),
        where: claim.where.map(({ name, within }) => ({ name: fold(name), within: within.map(fold) })),
        terms: claim.terms,
        mentions: mentions.get(claim) ?? [],
        context: contextOf(claim, ordered, mentions),
      })
    }
  }
  return facts
}

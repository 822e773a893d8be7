import type { Event } from '../model/event.ts'
import type { ReportArticle, ReportClaim, Understanding } from '../model/report.ts'
import { interval } from '../model/time.ts'
import { align } from './align/align.ts'
import { cohesive } from './align/cohesion.ts'
import { firstHand, secondHand } from './align/evidence.ts'
import { withLasting } from './align/lasting.ts'
import { likenessBy } from './align/likeness.ts'
import { withReplies } from './align/replies.ts'
import { reunited } from './align/reunite.ts'
import { confirmed } from './align/support.ts'
import { originals } from './copies.ts'
import { length } from './facts/dates.ts'
import type { Fact } from './facts/facts.ts'
import { factsOf } from './facts/make-facts.ts'
import { profilesOf } from './facts/profiles.ts'
import { raritiesOf } from './facts/rarity.ts'
import { withYears } from './facts/years.ts'
import type { Likeness } from './judge/dispute.ts'
import { judge } from './judge/judge.ts'
import { sourcesOf } from './judge/sides.ts'
import { labelsOf } from './label/label.ts'
import { timeOf, typeOf, whereOf, whoOf } from './label/summary.ts'

/** What comparing the articles of a batch gives. */
export interface Comparison {
  readonly articles: readonly ReportArticle[]
  readonly claims: readonly ReportClaim[]
  readonly events: readonly Event[]
}

const byPath = ({ article: a }: Understanding, { article: b }: Understanding): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0

interface Group {
  readonly facts: readonly Fact[]
  readonly time: string | null
}

/** What events are ordered by: their date, undated last; `~` follows every digit. */
export const timeKey = ({ time }: { readonly time: string | null }): string => time?.replace(/^\.\.\//, '') ?? '~'

/** By date, then by the first claim. */
function byTime(a: Group, b: Group): number {
  const [one, other] = [timeKey(a), timeKey(b)]
  return one < other ? -1 : one > other ? 1 : (a.facts[0]?.index ?? 0) - (b.facts[0]?.index ?? 0)
}

/** Articles understood one by one in, events with verdicts out; the same whatever order the articles come in. */
export function compare(understandings: readonly Understanding[]): Comparison {
  const told = withYears(
    understandings
      .toSorted(byPath)
      .map(({ article, claims }, at) => ({ article: { ...article, id: `a${at + 1}` }, claims })),
  )
  const original = originals(told.map(({ article }) => article))
  const facts = factsOf(told, original)
  const profiles = profilesOf(facts, raritiesOf(facts))
  const ties = secondHand(facts, firstHand(facts, profiles))
  const aligned = align(facts, withLasting(facts, ties, profiles))
  const sure = aligned
    .flatMap((group) => cohesive(group, profiles, ties))
    .flatMap((group) => confirmed(group, profiles, ties))
  const groups = withReplies(reunited(sure))
    .map((group) => ({ facts: group, time: timeOf(group) }))
    .toSorted(byTime)
  return {
    articles: told.map(({ article: { shingles: _shingles, keys: _keys, aliases: _aliases, ...article } }) => {
      const source = original.get(article.id) ?? article.id
      return { ...article, copyOf: source === article.id ? null : source }
    }),
    claims: reportClaims(facts, groups),
    events: eventsOf(groups, likenessBy(profiles)),
  }
}

const idOf = ({ index }: Fact): string => `c${index + 1}`

function eventsOf(groups: readonly Group[], likeness: Likeness): Event[] {
  const named = groups.map(({ facts, time }) => ({
    type: typeOf(facts),
    time,
    who: whoOf(facts),
    where: whereOf(facts),
    facts,
  }))
  const labels = labelsOf(named)
  return named.map(({ type, time, who, where, facts }, at) => {
    const { label, labelId } = labels[at] ?? { label: '', labelId: '' }
    const { verdict, conflicts, updates } = judge(facts, likeness, idOf)
    const claims = facts.map(idOf)
    return {
      id: `e${at + 1}`,
      label,
      labelId,
      type,
      time,
      who,
      where,
      verdict,
      sources: sourcesOf(facts),
      claims,
      conflicts,
      updates,
    }
  })
}

/** The claims as reported, in order: an undated one takes its event's date, marked as inferred. */
function reportClaims(facts: readonly Fact[], groups: readonly Group[]): ReportClaim[] {
  const groupOf = new Map(
    groups.flatMap(({ facts: group, time }, at) =>
      group.map(({ index }) => [index, { event: `e${at + 1}`, time }] as const),
    ),
  )
  return facts.map((fact) => {
    const { id: _id, article: _article, time, numbers, ...told } = fact.claim
    const { terms: _terms, root: _root, headline: _headline, yearless: _yearless, ...claim } = told
    const { event, time: eventTime } = groupOf.get(fact.index) ?? { event: '', time: null }
    return {
      id: idOf(fact),
      article: `a${fact.article + 1}`,
      ...claim,
      event,
      who: claim.who.map((participant, at) => ({ ...participant, name: fact.names[at] ?? participant.name })),
      time: time
        ? { value: time.value, from: time.from, text: time.text, start: time.start, end: time.end }
        : inferred(fact, eventTime),
      numbers: numbers.map(({ to: _, ...number }) => number),
    }
  })
}

/** Days of the longest stretch that tells an undated claim when it was: a month, not «1961» or «hingga pukul 14.00». */
const MONTH = 31

/** The day or month of its event, of an undated claim; none that its article cannot have known. */
function inferred({ claim, published }: Fact, value: string | null): ReportClaim['time'] {
  const { start } = claim.trigger
  const time = value === null ? null : interval(value)
  if (value === null || time === null || length(time) > MONTH) return null
  const isAhead = claim.status === 'planned' || claim.status === 'possible'
  if (published && !isAhead && time.first > published.last + 1) return null
  // An event's clock is that of what one article told then; of another's telling only the day is known.
  return { value: value.replace(/T\d{2}:\d{2}[^/]*/g, ''), from: 'inferred', text: '', start, end: start }
}

import type { Event } from '../model/event.ts'
import type { ReportArticle, ReportClaim, Understanding } from '../model/report.ts'
import { align } from './align.ts'
import { originals } from './copies.ts'
import { firstHand, secondHand } from './evidence.ts'
import { type Fact, factsOf } from './facts.ts'
import { judge } from './judge.ts'
import { labelOf } from './label.ts'
import { likenessBy } from './likeness.ts'
import { type Rarities, raritiesOf } from './rarity.ts'
import { sourcesOf } from './sides.ts'
import { timeOf, typeOf, whereOf, whoOf } from './summary.ts'

interface Comparison {
  readonly articles: ReportArticle[]
  readonly claims: ReportClaim[]
  readonly events: Event[]
}

const byPath = ({ article: a }: Understanding, { article: b }: Understanding): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0

/** Articles understood one by one in, events with verdicts out; the same whatever order the articles come in. */
export function compare(understandings: readonly Understanding[]): Comparison {
  const told = understandings.toSorted(byPath)
  const original = originals(told.map(({ article }) => article))
  const facts = factsOf(told, original)
  const rarities = raritiesOf(facts)
  const groups = align(facts, secondHand(facts, firstHand(facts, rarities))).map((group) => ({
    group,
    time: timeOf(group),
    first: group[0]?.index ?? 0,
  }))
  // Undated events come last; `~` follows every digit.
  const key = (time: string | null): string => time?.replace(/^\.\.\//, '') ?? '~'
  const ordered = groups.toSorted((a, b) =>
    key(a.time) < key(b.time) ? -1 : key(a.time) > key(b.time) ? 1 : a.first - b.first,
  )
  const eventOf = new Map(
    ordered.flatMap(({ group, time }, at) => group.map(({ index }) => [index, { id: `e${at + 1}`, time }] as const)),
  )
  const ids = new Map(told.map(({ article }, at) => [article.id, `a${at + 1}`]))
  return {
    articles: told.map(({ article: { shingles: _, ...article } }, at) => {
      const source = original.get(article.id) ?? article.id
      return { ...article, id: `a${at + 1}`, copyOf: source === article.id ? null : (ids.get(source) ?? null) }
    }),
    claims: facts.map((fact) => reportClaim(fact, eventOf.get(fact.index) ?? { id: '', time: null })),
    events: ordered.map(({ group, time }, at) => eventFrom(`e${at + 1}`, group, time, rarities)),
  }
}

const idOf = ({ index }: Fact): string => `c${index + 1}`

function eventFrom(id: string, facts: readonly Fact[], time: string | null, rarities: Rarities): Event {
  const named = { type: typeOf(facts), time, who: whoOf(facts), where: whereOf(facts) }
  const { verdict, conflicts, updates } = judge(facts, likenessBy(rarities), idOf)
  return {
    id,
    ...labelOf(named),
    ...named,
    verdict,
    sources: sourcesOf(facts),
    claims: facts.map(idOf),
    conflicts,
    updates,
  }
}

/** The claim as reported: an undated one takes its event's date, marked as inferred. */
function reportClaim(fact: Fact, event: { readonly id: string; readonly time: string | null }): ReportClaim {
  const { terms: _terms, root: _root, headline: _headline, time, numbers, ...claim } = fact.claim
  return {
    ...claim,
    id: idOf(fact),
    article: `a${fact.article + 1}`,
    event: event.id,
    time: time
      ? { value: time.value, from: time.from, text: time.text, start: time.start, end: time.end }
      : inferred(fact, event.time),
    numbers: numbers.map(({ to: _, ...number }) => number),
  }
}

function inferred({ claim }: Fact, value: string | null): ReportClaim['time'] {
  const { start } = claim.trigger
  return value === null ? null : { value, from: 'inferred', text: '', start, end: start }
}

import type { Conflict, Update, Verdict } from '../../model/event.ts'
import { covers } from '../../model/span.ts'
import { clockKey, type Fact } from '../facts/facts.ts'
import { slotRules } from '../slots/index.ts'
import type { Likeness, Party } from './dispute.ts'
import { sourcesOf } from './sides.ts'
import { countedBy, growthOf } from './updates.ts'
import { whyConflict, whyUpdate } from './why.ts'

export interface Judgement {
  readonly verdict: Verdict
  readonly conflicts: readonly Conflict[]
  readonly updates: readonly Update[]
}

/** What comparing an event's claims gives: no side wins, sides with more independent sources are only shown first. */
export function judge(facts: readonly Fact[], likeness: Likeness, idOf: (fact: Fact) => string): Judgement {
  // One claim alone stands against nothing.
  if (facts.length === 1) return { verdict: 'single', conflicts: [], updates: [] }
  const conflicts = slotRules
    .flatMap((rule) => rule.disputes(facts, likeness).map((dispute) => ({ ...dispute, rule })))
    .map(({ on, sides: parties, rule }) => {
      const shown = witnesses(parties, facts, (fact, side) => rule.backs?.(fact, side, likeness) ?? false)
        .map(({ value, facts: told }) => ({ value, sources: sourcesOf(told), told }))
        .toSorted((a, b) => b.sources - a.sources)
      const sides = shown.map(({ value, sources, told }) => ({ value, sources, claims: [...new Set(told.map(idOf))] }))
      const hedged = shown.map((side, at) => ({
        ...side,
        about: on === 'time' && tellSeveralHours(side.told),
        among: amongSources(side.told, shown[at - 1]?.told ?? []),
      }))
      return { on, sides, ...whyConflict(on, hedged) }
    })
  const updates = growthOf(facts).map((chain) => ({
    on: 'number' as const,
    claims: [...new Set(chain.map(({ fact }) => idOf(fact)))],
    ...whyUpdate(
      chain.map(({ value }) => value),
      countedBy(chain),
    ),
  }))
  const verdict = conflicts.length > 0 ? 'conflict' : sourcesOf(facts) > 1 ? 'agree' : 'single'
  return { verdict, conflicts, updates }
}

/** How many sources tell the other side, where all of one side's are among them: an article tells a charge and its denial. */
function amongSources(told: readonly Fact[], before: readonly Fact[]): number | null {
  const others = new Set(before.map(({ source }) => source))
  return told.every(({ source }) => others.has(source)) ? others.size : null
}

/** «pukul 07.40», «pukul 07.45»: near enough to be one hour, and still two. */
const tellSeveralHours = (facts: readonly Fact[]): boolean =>
  new Set(facts.flatMap(({ claim }) => clockKey(claim) ?? [])).size > 1

/**
 * Adds to each party the claims beside it whose own quote holds the disputed words, and those that say the same, who
 * take no other side.
 */
function witnesses(
  parties: readonly Party[],
  facts: readonly Fact[],
  backs: (fact: Fact, side: readonly Fact[]) => boolean,
): readonly Pick<Party, 'value' | 'facts'>[] {
  const taken = new Set(parties.flatMap((party) => party.facts))
  const isBeside = ({ article, claim }: Fact, { words }: Party): boolean =>
    words.some((word) => word.article === article && covers(claim.span, word))
  const free = facts.filter((fact) => !taken.has(fact))
  const backers = free.map((fact) => parties.filter((party) => backs(fact, party.facts)))
  return parties.map((party) => {
    const more = free.filter((fact, at) => {
      const [backed, other] = backers[at] ?? []
      return isBeside(fact, party) || (backed === party && other === undefined)
    })
    return { value: party.value, facts: [...party.facts, ...more].toSorted((a, b) => a.index - b.index) }
  })
}

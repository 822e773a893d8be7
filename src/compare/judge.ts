import type { Conflict, Update, Verdict } from '../model/event.ts'
import type { Likeness } from './dispute.ts'
import type { Fact } from './facts.ts'
import { sourcesOf } from './sides.ts'
import { slotRules } from './slots/index.ts'
import { growthOf } from './updates.ts'
import { whyConflict, whyUpdate } from './why.ts'

export interface Judgement {
  readonly verdict: Verdict
  readonly conflicts: readonly Conflict[]
  readonly updates: readonly Update[]
}

/** What comparing an event's claims gives: no side wins, sides with more independent sources are only shown first. */
export function judge(facts: readonly Fact[], likeness: Likeness, idOf: (fact: Fact) => string): Judgement {
  const conflicts = slotRules
    .flatMap((rule) => rule.disputes(facts, likeness))
    .map(({ on, sides }) => {
      const shown = sides
        .map(({ value, facts: told }) => ({ value, sources: sourcesOf(told), claims: [...new Set(told.map(idOf))] }))
        .toSorted((a, b) => b.sources - a.sources)
      return { on, sides: shown, ...whyConflict(on, shown) }
    })
  const updates = growthOf(facts).map((chain) => ({
    on: 'number' as const,
    claims: [...new Set(chain.map(({ fact }) => idOf(fact)))],
    ...whyUpdate(chain.map(({ value }) => value)),
  }))
  const verdict = conflicts.length > 0 ? 'conflict' : sourcesOf(facts) > 1 ? 'agree' : 'single'
  return { verdict, conflicts, updates }
}

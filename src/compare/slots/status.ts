import type { SlotRule } from '../dispute.ts'
import type { Fact } from '../facts.ts'
import { sayings } from '../families.ts'

const isDenied = ({ claim }: Fact): boolean => claim.status === 'denied'

/** What some allege or tell, and others deny; an article that gives both sides shows the dispute alone. */
export const statusRule: SlotRule = {
  on: 'status',
  disputes: (facts) => {
    const denied = facts.filter(isDenied)
    const told = facts.filter(
      (fact) => !isDenied(fact) && fact.claim.status !== 'planned' && !sayings.has(fact.claim.type),
    )
    const accused = facts.filter((fact) => fact.claim.type === 'accuse' && !isDenied(fact))
    const affirmed = told.length > 0 ? told : accused
    const [first] = affirmed
    if (!first || denied.length === 0) return []
    const value = first.claim.type === 'accuse' ? 'alleged' : first.claim.status
    return [
      {
        on: 'status',
        sides: [
          { value, facts: affirmed, words: [] },
          { value: 'denied', facts: denied, words: [] },
        ],
      },
    ]
  },
}

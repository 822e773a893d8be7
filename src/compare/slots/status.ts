import type { SlotRule } from '../dispute.ts'
import type { Fact } from '../facts.ts'
import { sayings } from '../families.ts'

const isDenied = ({ claim }: Fact): boolean => claim.status === 'denied'
const isPlan = ({ claim }: Fact): boolean => claim.status === 'planned'

/** What some allege or tell, and others deny; an article that gives both sides shows the dispute alone. */
export const statusRule: SlotRule = {
  on: 'status',
  disputes: (facts) => {
    const denied = facts.filter(isDenied)
    if (denied.length === 0) return []
    const told = facts.filter((fact) => !isDenied(fact) && !isPlan(fact) && !sayings.has(fact.claim.type))
    const accused = facts.filter(({ claim }) => claim.type === 'accuse' && claim.status !== 'denied')
    const affirmed = told.length > 0 ? told : accused
    const [first] = affirmed
    if (!first) return []
    return [
      {
        on: 'status',
        sides: [
          {
            value: first.claim.status === 'happened' && sayings.has(first.claim.type) ? 'alleged' : first.claim.status,
            facts: affirmed,
          },
          { value: 'denied', facts: denied },
        ],
      },
    ]
  },
}

import type { Participant } from '../../model/claim.ts'
import { areIndependent, disputeOf, type SlotRule } from '../dispute.ts'
import type { Fact } from '../facts.ts'
import { fold } from '../facts.ts'
import { campsOf } from '../sides.ts'

/** Who a claim names in the one role: its only participant. */
const onlyOne = ({ claim }: Fact): Participant | null => (claim.who.length === 1 ? (claim.who[0] ?? null) : null)

/** Roles that one alone fills: the first or last of a series, whoever scored the goal, walked out, won. */
const isSole = (a: Fact, b: Fact): boolean =>
  (a.claim.order !== null && a.claim.order === b.claim.order) ||
  (a.claim.root === b.claim.root && a.claim.type === b.claim.type)

/** Two names for a role that one alone can fill: «kereta pertama yang melintas». */
export const whoRule: SlotRule = {
  on: 'who',
  disputes: (facts, { parallel }) => {
    const stated = facts.flatMap((fact) => {
      const value = onlyOne(fact)
      return value === null || fact.claim.status !== 'happened' ? [] : [{ fact, value }]
    })
    const camps = campsOf(
      stated,
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        a.value.kind === b.value.kind &&
        fold(a.value.name) !== fold(b.value.name) &&
        isSole(a.fact, b.fact) &&
        parallel(a.fact, b.fact),
    )
    return disputeOf('who', camps, ([first]) => first?.value.name ?? '')
  },
}

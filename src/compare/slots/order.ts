import { areIndependent, disputesOf, type SlotRule } from '../dispute.ts'
import { campsOf } from '../sides.ts'

/** First against second of one series; `last` goes with any. */
export const orderRule: SlotRule = {
  on: 'order',
  disputes: (facts, { parallel }) => {
    const stated = facts.flatMap((fact) => {
      const { order } = fact.claim
      return order === null || order === 'last' ? [] : [{ fact, value: order }]
    })
    const camps = campsOf(
      stated,
      (a, b) => a.value !== b.value && areIndependent(a.fact, b.fact) && parallel(a.fact, b.fact),
    )
    return disputesOf(
      'order',
      camps,
      ([first]) => first?.value ?? '',
      () => null,
    )
  },
}

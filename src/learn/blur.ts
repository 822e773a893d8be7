import type { Claim, ClaimTime } from '../model/claim.ts'
import type { Understanding } from '../model/report.ts'

/** Numbers from 0 to 1 that are the same every time (Numerical Recipes' linear congruence). */
function* chances(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/**
 * Claims as they are found on pages that are harder to read than those trained on: some dates lost or taken from
 * another sentence, some names, places and numbers not found or cut short, some types unknown, some claims missed.
 */
export function blurred(told: readonly Understanding[], seed: number): readonly Understanding[] {
  const chance = chances(seed)
  const next = (): number => chance.next().value
  return told.map((understanding) => {
    const times = understanding.claims.flatMap(({ time }) => (time ? [time] : []))
    const elsewhere = (): ClaimTime | null => {
      const time = times[Math.floor(next() * times.length)]
      return time ? { ...time, from: 'inherited' } : null
    }
    const timeOf = (time: ClaimTime | null): ClaimTime | null => {
      const by = next()
      if (time === null) return by < 0.25 ? elsewhere() : null
      if (by < 0.12) return elsewhere()
      if (by < 0.24) return null
      return by < 0.5 ? { ...time, from: 'inherited' } : time
    }
    const blur = (claim: Claim): Claim => ({
      ...claim,
      time: timeOf(claim.time),
      who: claim.who
        .filter(() => next() > 0.25)
        .map((participant) => {
          const words = participant.name.split(' ')
          const name = words[Math.floor(next() * words.length)] ?? participant.name
          return words.length > 1 && next() < 0.15 ? { ...participant, name } : participant
        }),
      where: claim.where.filter(() => next() > 0.25),
      numbers: claim.numbers.filter(() => next() > 0.15),
      type: next() < 0.12 ? 'other' : claim.type,
    })
    return { ...understanding, claims: understanding.claims.map(blur).filter(() => next() > 0.05) }
  })
}

import type { Fact } from '../facts/facts.ts'

/** So far behind an accusation its denial still answers it, in characters. */
const REPLY = 400

/** «menepis tuduhan itu», «membantahnya», «hal tersebut»: what is denied stands before. */
const POINTS_BACK = /\b(?:itu|ini|tersebut)\b|[a-z][a-z]nya\b/u

const isDenial = ({ claim }: Fact): boolean => claim.type === 'deny' && claim.status === 'denied'

/** A charge, or what is charged or rumoured. */
const isCharge = ({ claim }: Fact): boolean =>
  claim.type !== 'deny' && (claim.type === 'accuse' || claim.status === 'alleged')

/** Whether the denial says not what it denies, or some word of what the charge says. */
const meets = ({ claim, terms, mentions }: Fact, charge: Fact): boolean => {
  const own = terms.filter((term) => term !== claim.root && !mentions.includes(term))
  return own.length === 0 || POINTS_BACK.test(claim.quote) || own.some((term) => charge.terms.includes(term))
}

/** The charge that a denial answers: the last of its article before it, not far off. */
function answeredBy(denial: Fact, charges: readonly Fact[]): Fact | undefined {
  const gap = (charge: Fact): number => denial.claim.trigger.start - charge.claim.trigger.start
  return charges
    .filter((charge) => gap(charge) > 0 && gap(charge) < REPLY && meets(denial, charge))
    .toSorted((a, b) => gap(a) - gap(b))[0]
}

/**
 * Takes each denial to the charge that it answers in its article: «Kremlin menepis tuduhan itu» is alike to every other
 * denial, and says not what it denies.
 */
export function withReplies(groups: readonly (readonly Fact[])[]): readonly (readonly Fact[])[] {
  const charges = new Map<number, Fact[]>()
  const homes = new Map<Fact, number>()
  for (const [at, group] of groups.entries()) {
    for (const fact of group) {
      homes.set(fact, at)
      if (isCharge(fact)) charges.set(fact.article, [...(charges.get(fact.article) ?? []), fact])
    }
  }
  const moved = groups.map((): Fact[] => [])
  for (const [fact, at] of homes) {
    const charge = isDenial(fact) ? answeredBy(fact, charges.get(fact.article) ?? []) : undefined
    moved[(charge && homes.get(charge)) ?? at]?.push(fact)
  }
  return moved.filter((group) => group.length > 0).map((group) => group.toSorted((a, b) => a.index - b.index))
}

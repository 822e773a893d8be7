import type { Likeness } from './dispute.ts'
import type { Fact } from './facts.ts'
import type { Rarities } from './rarity.ts'
import { wording } from './signals.ts'

/** How much of their wording two claims of different types must share to speak of one doing. */
const SAME_WORDS = 0.3

/** Claims speak of the same doing when their type is the same, or their trigger, or much of their wording. */
export const likenessBy = ({ terms }: Rarities): Likeness => ({
  parallel: (a: Fact, b: Fact) =>
    (a.claim.type === b.claim.type && a.claim.type !== 'other') ||
    a.claim.root === b.claim.root ||
    wording(a.terms, b.terms, terms) >= SAME_WORDS,
})

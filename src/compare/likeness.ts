import type { Likeness } from './dispute.ts'
import { evidence } from './evidence.ts'
import type { Fact } from './facts.ts'
import type { Rarities } from './rarity.ts'
import { wording } from './signals.ts'
import type { Signal } from './weights.ts'

/** How much of their wording two claims of different types must share to speak of one doing. */
const SAME_WORDS = 0.3

const isOfTime = (signal: Signal): boolean => /^(?:time|day|clock) |and time$/.test(signal)

/** One doing told from its two sides: «Ternate menang», «Tidore kalah»; «menjual», «membeli». */
const converse: ReadonlySet<string> = new Set(['buy sell', 'lose play', 'lose win', 'play win'])

/** Claims speak of the same doing when their type is the same, or their trigger, or much of their wording. */
export const likenessBy = (rarities: Rarities): Likeness => ({
  parallel: (a: Fact, b: Fact) =>
    (a.claim.type === b.claim.type && a.claim.type !== 'other') ||
    a.claim.root === b.claim.root ||
    converse.has([a.claim.type, b.claim.type].toSorted().join(' ')) ||
    wording(a.terms, b.terms, rarities.terms) >= SAME_WORDS,
  dateless: (a, b) => evidence(a, b, rarities, (signal) => !isOfTime(signal)),
})

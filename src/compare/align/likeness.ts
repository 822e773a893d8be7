import { likeness } from '../facts/bag.ts'
import { areOneWord } from '../facts/doings.ts'
import type { Fact } from '../facts/facts.ts'
import type { Profiles } from '../facts/profiles.ts'
import type { Likeness } from '../judge/dispute.ts'
import { evidence } from './evidence.ts'
import type { Signal } from './weights.ts'
import { weights } from './weights-table.ts'

/** How much of their wording two claims of different types must share to speak of one doing. */
const SAME_WORDS = 0.3

const OF_TIME = /^(?:time|day|clock) |and time$/
const ofTime: ReadonlySet<string> = new Set(Object.keys(weights).filter((signal) => OF_TIME.test(signal)))
const isTimeless = (signal: Signal): boolean => !ofTime.has(signal)
const isNumberless = (signal: Signal): boolean => !ofTime.has(signal) && !signal.startsWith('number ')
const isPlaceless = (signal: Signal): boolean => !ofTime.has(signal) && !signal.startsWith('place ')

/** Without their dates, half the pairs that are one event have evidence above -1.2: it is told from about there, spread. */
const MIDDLE = 0.9
const SPREAD = 1.35

function shareWords(a: Fact, b: Fact, profiles: Profiles): boolean {
  const [one, other] = [profiles[a.index], profiles[b.index]]
  return one !== undefined && other !== undefined && likeness(one.terms, other.terms) >= SAME_WORDS
}

/** One doing told from its two sides: «Ternate menang», «Tidore kalah»; «menjual», «membeli». */
const converse: ReadonlySet<string> = new Set(['buy sell', 'lose play', 'lose win', 'play win'])

/** Claims speak of the same doing when their type is the same, or their trigger, or much of their wording. */
export const likenessBy = (profiles: Profiles): Likeness => ({
  parallel: (a: Fact, b: Fact) =>
    (a.claim.type === b.claim.type && a.claim.type !== 'other') ||
    areOneWord(a.claim, b.claim) ||
    converse.has([a.claim.type, b.claim.type].toSorted().join(' ')) ||
    shareWords(a, b, profiles),
  worded: (a, b) => a.claim.root === b.claim.root || shareWords(a, b, profiles),
  dateless: (a, b) => SPREAD * (evidence(a, b, profiles, isTimeless) + MIDDLE),
  numberless: (a, b) => SPREAD * (evidence(a, b, profiles, isNumberless) + MIDDLE),
  placeless: (a, b) => SPREAD * (evidence(a, b, profiles, isPlaceless) + MIDDLE),
})

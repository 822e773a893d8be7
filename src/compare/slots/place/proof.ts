import { peopleUnits } from '../../../lexicon/counted-words.ts'
import { compareTimes, isInherited } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { tolls } from '../../facts/families.ts'
import { meet } from '../../facts/names.ts'
import { compareNumbers } from '../../judge/amounts.ts'
import type { Likeness } from '../../judge/dispute.ts'
import { isOneDoing } from '../../judge/figures.ts'
import { areOnTour } from './tour.ts'

const isUndated = ({ claim }: Fact): boolean => claim.time === null && !claim.headline

/** The evidence asked of two claims of which one is undated: it is of the event by likeness alone. */
const LIKELY = 1

/** The date is only that of a sentence before: what else is said must not speak against one event, much less on two days. */
const DOUBTFUL = -1
const DOUBTFUL_ON_ONE_DAY = -2.5

const countsPeople = ({ claim }: Fact): boolean => claim.numbers.some(({ unit }) => peopleUnits.has(unit))

/** So many words two claims of a death must share beside their verb to be of one. */
const ONE_DEATH = 2

/** «Seorang mahasiswi ditemukan tewas di rumah kos», «Mahasiswi itu ditemukan tewas di rumah kos»: one is no count of an area. */
const isOfOneDeath = (a: Fact, b: Fact): boolean =>
  [...a.claim.numbers, ...b.claim.numbers].every(({ unit, value }) => !peopleUnits.has(unit) || value === 1) &&
  a.claim.root === b.claim.root &&
  a.terms.filter((term) => term !== a.claim.root && b.terms.includes(term)).length >= ONE_DEATH

/** «Di Lebak 37 orang tewas», «gempa di Pandeglang menimbulkan korban jiwa»: people are counted place by place. */
const areOfTwoAreas = (a: Fact, b: Fact): boolean =>
  tolls.has(a.claim.type) &&
  (countsPeople(a) || countsPeople(b)) &&
  compareNumbers(a, b) !== 'agree' &&
  !isOfOneDeath(a, b)

/** «membuka cabang di Wela», «membuka cabang di Sengon»: what one has many of. */
const BRANCH = /\b(?:cabang|gerai|outlet|posko)\b/iu
const areOfTwoBranches = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  BRANCH.test(a.quote) && BRANCH.test(b.quote)

/** So many words two closings that are told by two verbs must share to be one. */
const ALIKE = 2

/** «Sekolah di Wela diliburkan», «sekolah di Sengon ditutup»: what is closed in many places. */
const areTwoClosings = (a: Fact, b: Fact): boolean =>
  a.claim.type === 'close' &&
  b.claim.type === 'close' &&
  a.claim.root !== b.claim.root &&
  !meet(a.who, b.who) &&
  a.terms.filter((term) => b.terms.includes(term)).length < ALIKE

const isWelcome = ({ claim }: Fact): boolean => claim.root === 'sambut' || claim.root === 'jemput'

/** «disambut di Bandara X», «berunding di Istana Y»: how a guest is met, and what he came for. */
const areWelcomeAndTalks = (a: Fact, b: Fact): boolean => isWelcome(a) !== isWelcome(b)

const doings: readonly ((a: Fact, b: Fact) => boolean)[] = [
  areOfTwoAreas,
  areOfTwoBranches,
  areOnTour,
  areTwoClosings,
  areWelcomeAndTalks,
]

/** Whether the two tell of doings that have each a place of its own, however alike they are told. */
export const areTwoDoings = (a: Fact, b: Fact): boolean => doings.some((areTwo) => areTwo(a, b))

/** Whether the two are surely of one doing: dated both, or of one type and much alike. */
export function areSure(a: Fact, b: Fact, { placeless }: Likeness): boolean {
  if (isUndated(a) || isUndated(b)) return a.claim.type === b.claim.type && placeless(a, b) >= LIKELY
  if (!isInherited(a) && !isInherited(b)) return true
  const isOneTelling = compareTimes(a, b) === 'day' && isOneDoing(a, b)
  return placeless(a, b) > (isOneTelling ? DOUBTFUL_ON_ONE_DAY : DOUBTFUL)
}

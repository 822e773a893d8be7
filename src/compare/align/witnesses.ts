import { lightRoots } from '../../lexicon/light-roots.ts'
import { sharedOf } from '../facts/bag.ts'
import { compareTimes, isToldOutright, oneTime, slips } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { kinship, manifoldTypes, sayings } from '../facts/families.ts'
import { areNear } from '../facts/places.ts'
import type { Profiles } from '../facts/profiles.ts'
import { rareAmong } from '../facts/rarity.ts'
import { compareNumbers } from '../judge/amounts.ts'
import { isDoubted } from './signals.ts'
import { STRANGERS, sumBetween, type Ties } from './ties.ts'

/** Of what claims of two sources have in common, a reader must be able to point at so many things. */
const LEAST = 2
/** Unless the evidence is so strong, in log-odds. */
const SURE = 2

/** Whether two claims are of one kind of doing, or of parts of one, and the kind is told by few doings. */
function areAkin({ claim: { type: a } }: Fact, { claim: { type: b } }: Fact): boolean {
  const kin = kinship(a, b)
  return (
    kin === 'casualty' ||
    kin === 'companion' ||
    (kin === 'same' && a !== 'other' && !sayings.has(a) && !manifoldTypes.has(a))
  )
}

/** One time, or what one of the two may have wrong. */
const areOneTime = (a: Fact, b: Fact): boolean =>
  isToldOutright(a) && isToldOutright(b) && (oneTime.has(compareTimes(a, b)) || slips.has(compareTimes(a, b)))

/** Whether each of their articles tells but one doing of their kind. */
const areSole = (a: Fact, b: Fact): boolean => a.claim.type === b.claim.type && a.ofType.claims * b.ofType.claims === 1

/**
 * How many things they have in common: the kind, for which there may be no other, the verb, words, a name, a figure, the
 * place, and the day where both tell it; a figure or a day that they dispute is one as well.
 */
function inCommon(a: Fact, b: Fact, profiles: Profiles): number {
  const [one, other] = [profiles[a.index], profiles[b.index]]
  if (!one || !other) return 0
  const isOneVerb = a.claim.root === b.claim.root
  const terms = sharedOf(one.terms, other.terms)
  const words = terms.count - (isOneVerb ? 1 : 0)
  const names = sharedOf(one.mentions, other.mentions)
  const rare = rareAmong(profiles.length)
  const things = [
    areAkin(a, b),
    areAkin(a, b) && areSole(a, b),
    isOneVerb && !lightRoots.has(a.claim.root),
    words > 0,
    words > 1,
    words > 0 && terms.most >= rare,
    names.count > 0,
    names.most >= rare,
    compareNumbers(a, b) !== 'unrelated',
    areNear(a, b),
    areOneTime(a, b),
  ]
  return things.filter(Boolean).length
}

const confirm = (a: Fact, b: Fact, profiles: Profiles, ties: Ties): boolean =>
  (isDoubted(a.claim) && isDoubted(b.claim)) ||
  sumBetween(ties, a.index, b.index, STRANGERS) >= SURE ||
  inCommon(a, b, profiles) >= LEAST

/** The sources of a group of which some claim is confirmed by one of another source. */
export const witnessesOf = (group: readonly Fact[], profiles: Profiles, ties: Ties): ReadonlySet<string> =>
  new Set(
    group
      .filter((a) => group.some((b) => b.source !== a.source && confirm(a, b, profiles, ties)))
      .map(({ source }) => source),
  )

import { lightRoots } from '../../lexicon/light-roots.ts'
import { type Bag, sharedOf } from '../facts/bag.ts'
import { compareTimes, isToldOutright, oneTime, slips } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { kinship, manifoldTypes, wideTypes } from '../facts/families.ts'
import { meet } from '../facts/names.ts'
import type { Profiles } from '../facts/profiles.ts'
import { rareAmong } from '../facts/rarity.ts'
import { compareNumbers } from '../judge/amounts.ts'
import { isDoubted } from './signals.ts'
import { STRANGERS, sumBetween, type Ties } from './ties.ts'

/** What two claims must have for each other to hang together, by their kinds, in log-odds. Set by hand: more would part what is one. */
const least = {
  /** «laga berakhir 2-1», «menang»: parts of one happening. */
  part: 0,
  /** «mengimbau warga», «mengimbau nelayan»: of a kind that says little. */
  loose: 1,
  /** Of two types, or of none by two verbs, in two articles; one article tells more things beside each other. */
  unlike: 2,
  beside: 3,
} as const

/** What speaks for them beside the evidence: the verb; a name, a word of few or what is counted; the time. Differences do not count. */
const [VERB, OBJECT, TIME] = [1, 1, 2]
/** And against them where only verb and a day that one of them does not tell itself are the same. */
const BARE = 2

/** What they must reach; null of kinds that are one happening where they share day and story. */
function leastOf(a: Fact, b: Fact): number | null {
  if (isDoubted(a.claim) && isDoubted(b.claim)) return null
  const kin = kinship(a.claim.type, b.claim.type)
  if (kin === 'casualty') return null
  if (kin === 'companion') return least.part
  const areUnlike = kin !== 'same' || (a.claim.type === 'other' && a.claim.root !== b.claim.root)
  if (areUnlike) return a.article === b.article ? least.beside : least.unlike
  return wideTypes.has(a.claim.type) || manifoldTypes.has(a.claim.type) ? least.loose : null
}

const shareRare = (a: Bag, b: Bag, least: number, but: number | null): boolean =>
  a.features.some((feature, at) => feature !== but && (a.weights[at] ?? 0) >= least && b.features.includes(feature))

/** «Danu mengajak petani menanam», «Danu meminta maaf»: one who speaks, told by two articles, and not of one day by both. */
const areOfOneSpeaker = (a: Fact, b: Fact): boolean =>
  a.article !== b.article &&
  a.claim.type === 'speak' &&
  b.claim.type === 'speak' &&
  meet(a.doers, b.doers) &&
  !(isToldOutright(a) && isToldOutright(b) && oneTime.has(compareTimes(a, b)))

function hangTogether(a: Fact, b: Fact, profiles: Profiles, ties: Ties): boolean {
  const needed = leastOf(a, b)
  if (needed === null) return true
  const [one, other] = [profiles[a.index], profiles[b.index]]
  if (!one || !other) return false
  const areTold = isToldOutright(a) && isToldOutright(b)
  const isOneVerb = a.claim.root === b.claim.root && !lightRoots.has(a.claim.root)
  const isOneThing = shareRare(one.terms, other.terms, rareAmong(profiles.length), isOneVerb ? one.root : null)
  const isOneCount = compareNumbers(a, b) !== 'unrelated'
  if (areOfOneSpeaker(a, b) && !isOneThing && !isOneCount) return false
  const isNamed = sharedOf(one.mentions, other.mentions).count > 0
  const objects = [isOneThing, isNamed, isOneCount].filter(Boolean).length
  const time = compareTimes(a, b)
  let sum = sumBetween(ties, a.index, b.index, STRANGERS) + OBJECT * objects
  if (isOneVerb) sum += VERB
  if (oneTime.has(time) || (areTold && slips.has(time))) sum += TIME
  if (objects === 0 && !areTold) sum -= BARE
  return sum >= needed
}

/**
 * The parts of a group whose claims hang together, each with some other of its part. Claims of one day and one story that are
 * of unlike kinds, or of a kind that says little, are one event only by what they are about.
 */
export function cohesive(group: readonly Fact[], profiles: Profiles, ties: Ties): readonly (readonly Fact[])[] {
  if (group.every(({ source }) => source === group[0]?.source)) return [group]
  const left = new Set(group)
  const parts: Fact[][] = []
  for (const first of left) {
    const part = [first]
    left.delete(first)
    for (const fact of part) {
      for (const other of left) {
        if (!hangTogether(fact, other, profiles, ties)) continue
        part.push(other)
        left.delete(other)
      }
    }
    parts.push(part.toSorted((a, b) => a.index - b.index))
  }
  return parts
}

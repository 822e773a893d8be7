import { sharedOf } from '../facts/bag.ts'
import { compareTimes, isInherited } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { kinship, sayings } from '../facts/families.ts'
import { isOneName } from '../facts/names.ts'
import type { Profile, Profiles } from '../facts/profiles.ts'
import type { Ties } from './ties.ts'

/**
 * What speaks against one event whatever third claims say, in log-odds. Third claims bring together what shares a day and a
 * story, and do not know of these. Set by measuring the groups of many topics against their gold.
 */
const lasting = {
  /** Of two articles, somebody else does it. */
  doer: -1.5,
  /** Of two articles, it is done to somebody else. */
  sufferer: -2,
  /** What is said has no word in common. */
  saying: -1,
  /** A date that is only taken over lies a week or a season off. */
  date: -1,
  /** Of two articles, a doing of no known type and one of a known type, and no word in common. */
  doing: -1,
}

/** Whether both name somebody, and nobody is named by both. */
const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isOneName(one, other)))

function ofTwoArticles(a: Fact, b: Fact, words: number): number {
  let sum = 0
  if (areOthers(a.doers, b.doers)) sum += lasting.doer
  if (areOthers(a.sufferers, b.sufferers)) sum += lasting.sufferer
  if (kinship(a.claim.type, b.claim.type) === 'other' && words === 0) sum += lasting.doing
  return sum
}

/** «Rusia menuduh», «Ukraina membantahnya»: whoever denies is not who accuses, nor does it in their words. */
const isReply = ({ claim: a }: Fact, { claim: b }: Fact): boolean => (a.type === 'deny') !== (b.type === 'deny')

/** What two claims have against each other that no third claim changes: 0 or less. */
function lastingOf(a: Fact, b: Fact, one: Profile, other: Profile): number {
  if (isReply(a, b)) return 0
  const words = sharedOf(one.terms, other.terms).count
  let sum = a.article === b.article ? 0 : ofTwoArticles(a, b, words)
  const beyond = words - (a.claim.root === b.claim.root ? 1 : 0)
  if (sayings.has(a.claim.type) && sayings.has(b.claim.type) && beyond < 1) sum += lasting.saying
  if (isInherited(a) || isInherited(b)) {
    const time = compareTimes(a, b)
    if (time === 'week' || time === 'season') sum += lasting.date
  }
  return sum
}

/** Evidence so much against needs no more of it. */
const HOPELESS = -5

/** The evidence with what no third claim changes: for when third claims have been heard. */
export function withLasting(facts: readonly Fact[], ties: Ties, profiles: Profiles): Ties {
  const { starts, others, twins } = ties
  const sums = ties.sums.slice()
  for (const [at, fact] of facts.entries()) {
    for (let pair = starts[at] ?? 0; pair < (starts[at + 1] ?? 0); pair += 1) {
      const other = facts[others[pair] ?? -1]
      const [mine, its] = [profiles[at], profiles[other?.index ?? -1]]
      const sum = sums[pair] ?? 0
      if (!other || other.index < at || !mine || !its || sum < HOPELESS) continue
      const said = sum + lastingOf(fact, other, mine, its)
      sums[pair] = said
      sums[twins[pair] ?? pair] = said
    }
  }
  return { ...ties, sums }
}

import { sharedOf } from '../facts/bag.ts'
import type { Fact } from '../facts/facts.ts'
import type { Profiles } from '../facts/profiles.ts'
import { rareAmong } from '../facts/rarity.ts'
import { candidates } from './candidates.ts'
import { areTwoQuakes } from './quakes.ts'
import { signals } from './signals.ts'
import { areLongApart, areStrangers } from './strangers.ts'
import { type Ties, tiesOf } from './ties.ts'
import type { Hearsay, Signal } from './weights.ts'
import { hearsay, weights } from './weights-table.ts'

/** Of a quake and its aftershock, that they are one. */
const NEVER = -20
/** Of strangers, that they are one. */
const STRANGERS = -6

/** The evidence of two claims alone: the sum of their signals' weights, of all signals or only some. */
export function evidence(a: Fact, b: Fact, profiles: Profiles, counts?: (signal: Signal) => boolean): number {
  const [one, other] = [profiles[a.index], profiles[b.index]]
  if (!one || !other || areTwoQuakes(a, b)) return NEVER
  if (areStrangers(a, b)) return STRANGERS
  const rare = rareAmong(profiles.length)
  const sharesRareName = (): boolean =>
    sharedOf(one.mentions, other.mentions).most >= rare || sharedOf(one.who, other.who).most >= rare
  if (areLongApart(a, b, sharesRareName)) return STRANGERS
  const column = a.article === b.article ? 1 : 0
  let sum = 0
  signals(a, b, one, other, (signal, value) => {
    if (counts === undefined || counts(signal)) sum += weights[signal][column] * value
  })
  return sum
}

/** Weighs each candidate pair by what the two claims say. */
export function firstHand(facts: readonly Fact[], profiles: Profiles): Ties {
  const { lows, highs } = candidates(facts, profiles)
  const sums = new Float64Array(lows.length)
  for (let pair = 0; pair < lows.length; pair += 1) {
    const [a, b] = [facts[lows[pair] ?? -1], facts[highs[pair] ?? -1]]
    if (a && b) sums[pair] = evidence(a, b, profiles)
  }
  return tiesOf(facts.length, lows, highs, sums)
}

const LIMIT = 7
/** Evidence so much against that no third claim can make up for it. */
const HOPELESS = -5
/** Third claims that fit less are not heard: there are many of them, and they add nothing. */
const FAINT = 0.03

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The facts that may be of one event with each fact, and how likely each is: a row for each fact, as in `Ties`. */
interface Near {
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly fits: Float64Array
}

function nearOf(ties: Ties): Near {
  const rows = ties.starts.length - 1
  const near = {
    starts: new Int32Array(rows + 1),
    others: new Int32Array(ties.others.length),
    fits: new Float64Array(ties.others.length),
  }
  let count = 0
  for (let row = 0; row < rows; row += 1) {
    for (let at = ties.starts[row] ?? 0; at < (ties.starts[row + 1] ?? 0); at += 1) {
      const fit = chance(ties.sums[at] ?? 0)
      if (fit < FAINT) continue
      near.others[count] = ties.others[at] ?? 0
      near.fits[count] = fit
      count += 1
    }
    near.starts[row + 1] = count
  }
  return near
}

/**
 * Weighs each pair again with what third claims say: a claim that both fit speaks for them («menewaskan dua orang»
 * beside two tellings of one crash); one that the first fits and that the second's own article tells beside it speaks
 * against.
 */
export function secondHand(facts: readonly Fact[], ties: Ties, mix: Hearsay = hearsay): Ties {
  const { starts, others, sums, twins } = ties
  const near = nearOf(ties)
  const articles = Int32Array.from(facts, ({ article }) => article)
  /** How well each fact fits the one in hand. */
  const fitting = new Float64Array(facts.length)
  const again = new Float64Array(sums.length)
  /** How much better some other claim of the one's article fits the other, by pair; told from the side of the first. */
  const rivals = new Float64Array(sums.length)
  for (let a = 0; a < facts.length; a += 1) {
    const [from, to] = [near.starts[a] ?? 0, near.starts[a + 1] ?? 0]
    for (let at = from; at < to; at += 1) fitting[near.others[at] ?? 0] = near.fits[at] ?? 0
    for (let pair = starts[a] ?? 0; pair < (starts[a + 1] ?? 0); pair += 1) {
      const b = others[pair] ?? 0
      const sum = sums[pair] ?? 0
      const twin = twins[pair] ?? 0
      const column = articles[a] === articles[b] ? 1 : 0
      if (a < b) {
        const own = mix.always[column] + mix['first hand'][column] * Math.max(-LIMIT, Math.min(LIMIT, sum))
        again[pair] = own
        again[twin] = own
      }
      if (sum < HOPELESS) continue
      let best = 0
      let total = 0
      let rival = 0
      for (let at = near.starts[b] ?? 0; at < (near.starts[b + 1] ?? 0); at += 1) {
        const third = near.others[at] ?? 0
        if (third === a) continue
        const fit = near.fits[at] ?? 0
        const both = fitting[third] ?? 0
        best = Math.max(best, fit * both)
        total += fit * both
        if (articles[third] === articles[a]) rival = Math.max(rival, fit * (1 - both))
      }
      let said = again[pair] ?? 0
      if (a < b) {
        rivals[twin] = rival
        said = said + mix['best third'][column] * best + mix['all thirds'][column] * (total / (1 + total))
      } else if (column === 0) said += mix.rival[column] * Math.max(rival, rivals[pair] ?? 0)
      again[pair] = said
      again[twin] = said
    }
    for (let at = from; at < to; at += 1) fitting[near.others[at] ?? 0] = 0
  }
  return { ...ties, sums: again }
}

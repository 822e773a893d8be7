import type { Fact } from '../facts/facts.ts'
import type { Profiles } from '../facts/profiles.ts'
import { areTwoQuakes } from './apart.ts'
import { candidates } from './candidates.ts'
import { signals } from './signals.ts'
import { areStrangers } from './strangers.ts'
import type { Hearsay, Signal } from './weights.ts'
import { hearsay, weights } from './weights-table.ts'

/** By fact, the facts it was weighed against and the evidence that both tell one event: above 0 for, below against. */
export type Ties = readonly ReadonlyMap<number, number>[]

/** Of a quake and its aftershock, that they are one. */
const NEVER = -20
/** Of strangers, that they are one. */
const STRANGERS = -6

/** The evidence of two claims alone: the sum of their signals' weights, of all signals or only some. */
export function evidence(a: Fact, b: Fact, profiles: Profiles, counts?: (signal: Signal) => boolean): number {
  const [one, other] = [profiles[a.index], profiles[b.index]]
  if (!one || !other || areTwoQuakes(a, b)) return NEVER
  if (areStrangers(a, b)) return STRANGERS
  const column = a.article === b.article ? 1 : 0
  let sum = 0
  signals(a, b, one, other, (signal, value) => {
    if (counts === undefined || counts(signal)) sum += weights[signal][column] * value
  })
  return sum
}

/** Weighs each candidate pair by what the two claims say. */
export function firstHand(facts: readonly Fact[], profiles: Profiles): Ties {
  const ties = facts.map(() => new Map<number, number>())
  for (const [a, b] of candidates(facts, profiles)) {
    tie(ties, a.index, b.index, evidence(a, b, profiles))
  }
  return ties
}

const LIMIT = 7
/** Evidence so much against that no third claim can make up for it. */
const HOPELESS = -5
/** Third claims that fit less are not heard: there are many of them, and they add nothing. */
const FAINT = 0.03

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The facts that may be of one event with some fact, and how likely each is. */
interface Near {
  readonly others: readonly number[]
  readonly fits: readonly number[]
}

function nearOf(tied: ReadonlyMap<number, number>): Near {
  const [others, fits]: [number[], number[]] = [[], []]
  for (const [other, sum] of tied) {
    const fit = chance(sum)
    if (fit < FAINT) continue
    others.push(other)
    fits.push(fit)
  }
  return { others, fits }
}

/**
 * Weighs each pair again with what third claims say: a claim that both fit speaks for them («menewaskan dua orang»
 * beside two tellings of one crash); one that the first fits and that the second's own article tells beside it speaks
 * against.
 */
export function secondHand(facts: readonly Fact[], ties: Ties, mix: Hearsay = hearsay): Ties {
  const near = ties.map(nearOf)
  const articles = facts.map(({ article }) => article)
  /** How well each fact fits the one in hand. */
  const fitting = new Float64Array(facts.length)
  const again = ties.map(() => new Map<number, number>())
  /** By pair, how much better some other claim of the one's article fits the other; told from the side of the first. */
  const rivals = ties.map(() => new Map<number, number>())
  for (const [a, tied] of ties.entries()) {
    const { others, fits } = near[a] ?? { others: [], fits: [] }
    for (const [at, other] of others.entries()) fitting[other] = fits[at] ?? 0
    for (const [b, sum] of tied) {
      const column = articles[a] === articles[b] ? 1 : 0
      const own = mix.always[column] + mix['first hand'][column] * Math.max(-LIMIT, Math.min(LIMIT, sum))
      if (sum < HOPELESS) {
        if (a < b) tie(again, a, b, own)
        continue
      }
      let [best, total, rival] = [0, 0, 0]
      const beside = near[b] ?? { others: [], fits: [] }
      for (let at = 0; at < beside.others.length; at += 1) {
        const third = beside.others[at] ?? -1
        if (third === a) continue
        const [fit, both] = [beside.fits[at] ?? 0, fitting[third] ?? 0]
        best = Math.max(best, fit * both)
        total += fit * both
        if (articles[third] === articles[a]) rival = Math.max(rival, fit * (1 - both))
      }
      if (a < b) {
        rivals[b]?.set(a, rival)
        tie(again, a, b, own + mix['best third'][column] * best + mix['all thirds'][column] * (total / (1 + total)))
      } else if (column === 0) {
        const most = Math.max(rival, rivals[a]?.get(b) ?? 0)
        tie(again, a, b, (again[a]?.get(b) ?? 0) + mix.rival[column] * most)
      }
    }
    for (const other of others) fitting[other] = 0
  }
  return again
}

function tie(ties: readonly Map<number, number>[], a: number, b: number, sum: number): void {
  ties[a]?.set(b, sum)
  ties[b]?.set(a, sum)
}

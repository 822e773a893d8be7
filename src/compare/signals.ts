import type { Fact } from './facts.ts'
import { kinship, onceTypes } from './families.ts'
import type { Rarities, Rarity } from './rarity.ts'
import { compareNumbers } from './slots/number.ts'
import { comparePlaces } from './slots/place.ts'
import { compareTimes } from './slots/time.ts'
import type { Signal } from './weights.ts'

/** How much of what the shorter list says the other says too, telling features counting most: 0-1. */
function overlap(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const other = new Set(b)
  const weigh = (list: readonly string[]): number => list.reduce((sum, feature) => sum + rarity(feature), 0)
  const least = Math.min(weigh(a), weigh(b))
  return least === 0 ? 0 : weigh(a.filter((feature) => other.has(feature))) / least
}

/** The rarest feature that two lists share: 0 when they share none. */
function rarest(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const other = new Set(b)
  return a.reduce((most, feature) => (other.has(feature) ? Math.max(most, rarity(feature)) : most), 0)
}

/** Cosine of two lists of words weighted by rarity. */
export function wording(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const other = new Set(b)
  const norm = (list: readonly string[]): number => Math.sqrt(list.reduce((sum, word) => sum + rarity(word) ** 2, 0))
  const both = a.filter((word) => other.has(word)).reduce((sum, word) => sum + rarity(word) ** 2, 0)
  return both === 0 ? 0 : both / (norm(a) * norm(b))
}

const agreeing: ReadonlySet<string> = new Set(['instant', 'day', 'month', 'year', 'wide', 'clock', 'touch'])

/** A denial and what it denies: «membantahnya» beside «menuduh», «dikabarkan mundur». */
const isDenial = (a: Fact, b: Fact): boolean =>
  a.claim.status === 'denied' &&
  (b.claim.status === 'alleged' ||
    b.claim.status === 'possible' ||
    b.claim.status === 'denied' ||
    b.claim.type === 'accuse')

/** All that speaks for or against two claims telling one event, each signal from 0 to 1. */
export function signalsOf(a: Fact, b: Fact, rarities: Rarities): ReadonlyMap<Signal, number> {
  const found = new Map<Signal, number>()
  const [one, other] = [a.claim, b.claim]
  const kin = kinship(one.type, other.type)
  const time = compareTimes(a, b)
  const place = comparePlaces(a, b)
  const number = compareNumbers(a, b)
  found.set('always', 1)
  found.set(`type ${kin}`, 1)
  found.set(`time ${time}`, 1)
  if (agreeing.has(time) && kin === 'same' && one.type !== 'other') found.set('type and time', 1)
  if (place !== 'unknown') found.set(`place ${place}`, 1)
  if (number !== 'unrelated') found.set(`number ${number}`, 1)
  if (one.root === other.root) found.set('root same', 1)
  found.set('wording', wording(a.terms, b.terms, rarities.terms))
  if (a.who.length > 0 && b.who.length > 0) {
    const shared = overlap(a.who, b.who, rarities.who)
    if (shared === 0) found.set('who apart', 1)
    else {
      found.set('who shared', shared)
      found.set('who rare', rarest(a.who, b.who, rarities.who))
      if (kin === 'same' && one.type !== 'other') found.set('type and who', shared)
    }
    if (onceTypes.has(one.type) && kin === 'same') found.set('once', shared)
  }
  if (one.order !== null && other.order !== null) found.set(one.order === other.order ? 'order same' : 'order apart', 1)
  if (isDenial(a, b) || isDenial(b, a)) found.set('denial', 1)
  if ((one.status === 'planned') !== (other.status === 'planned')) found.set('plan and fact', 1)
  if (a.article === b.article) {
    const gap = Math.max(0, one.span.start - other.span.end, other.span.start - one.span.end)
    found.set('beside', Math.exp(-gap / 150))
    if (one.headline !== other.headline) found.set('headline', 1)
  } else if (a.source === b.source) found.set('copies', 1)
  return found
}

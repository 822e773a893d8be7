import type { EventType } from '../model/claim.ts'
import type { Fact } from './facts.ts'
import { type Kinship, kinship, onceTypes, sayings } from './families.ts'
import type { Rarities, Rarity } from './rarity.ts'
import { compareNumbers } from './slots/number.ts'
import { comparePlaces } from './slots/place.ts'
import { compareTimes, daysApart } from './slots/time.ts'
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

const agreeing: ReadonlySet<string> = new Set(['month', 'year', 'wide', 'touch', 'open'])

const isDoubted = ({ claim }: Fact): boolean =>
  claim.status === 'alleged' || claim.status === 'possible' || claim.status === 'denied' || claim.type === 'accuse'

/** A charge, its denial and what they are about: «menuduh», «dikabarkan bangkrut», «membantahnya». */
const isDispute = (a: Fact, b: Fact): boolean =>
  (a.claim.status === 'denied' || a.claim.type === 'accuse') && isDoubted(b)

/** «mengumumkan» and what was announced. */
const isSaying = (a: Fact, b: Fact): boolean => sayings.has(a.claim.type) && b.claim.saidBy !== null

/** A figure that nobody gives by chance: 1.729, 31.415.926; not 2, 10 or 5.000. */
const isTelling = (value: number): boolean => String(value).replace(/^0\.|\.|0+$/g, '').length >= 3

/** Of how sure a kind two claims are one: `known` to be of one type, `companion` types, or only perhaps (`loose`). */
type Bond = 'known' | 'companion' | 'loose'

function bondOf(kin: Kinship, type: EventType): Bond {
  if (kin === 'companion') return 'companion'
  return kin === 'same' && type !== 'other' ? 'known' : 'loose'
}

const shareTelling = (a: Fact, b: Fact): boolean =>
  a.claim.numbers.some(({ value }) => isTelling(value) && b.claim.numbers.some((figure) => figure.value === value))

/** Both open articles of the same days: what the news is. */
const areLeads = (a: Fact, b: Fact): boolean =>
  a.rank < 3 && b.rank < 3 && a.published !== null && b.published !== null && daysApart(a.published, b.published) <= 2

/** All that speaks for or against two claims telling one event, each signal from 0 to 1. */
export function signalsOf(a: Fact, b: Fact, rarities: Rarities): ReadonlyMap<Signal, number> {
  const found = new Map<Signal, number>()
  const [one, other] = [a.claim, b.claim]
  const kin = kinship(one.type, other.type)
  const bond = bondOf(kin, one.type)
  const time = compareTimes(a, b)
  const place = comparePlaces(a, b)
  const number = compareNumbers(a, b)
  found.set('always', 1)
  found.set(`type ${kin}`, 1)
  found.set(`time ${time}`, 1)
  const oneDay = time === 'instant' || time === 'day'
  const together = oneDay || agreeing.has(time)
  if (oneDay) found.set(`day ${bond}`, 1)
  else if (time === 'clock') found.set(`clock ${bond}`, 1)
  else if (together) found.set(`time ${bond}`, 1)
  if (place !== 'unknown') {
    found.set(`place ${place}`, 1)
    if (place === 'apart') found.set(`place apart ${bond}`, 1)
  }
  if (place === 'same') {
    const rare = rarest(
      a.where.map(({ name }) => name),
      b.where.map(({ name }) => name),
      rarities.where,
    )
    found.set('place rare', rare)
    if (together) found.set('place and time', rare)
  }
  if (number !== 'unrelated') found.set(`number ${number}`, 1)
  if (number === 'agree' && shareTelling(a, b)) found.set('number telling', 1)
  if (one.root === other.root) found.set('root same', rarities.terms(one.root))
  const worded = wording(a.terms, b.terms, rarities.terms)
  found.set(`wording ${bond}`, worded)
  if (together) found.set('wording and time', worded)
  if (a.mentions.length > 0 && b.mentions.length > 0) {
    const named = wording(a.mentions, b.mentions, rarities.mentions)
    if (named === 0) found.set(`names apart ${bond}`, 1)
    else {
      found.set(`names ${bond}`, named)
      found.set('name rare', rarest(a.mentions, b.mentions, rarities.mentions))
      if (together) found.set('names and time', named)
    }
  }
  if (a.article !== b.article) found.set(`context ${bond}`, wording(a.context, b.context, rarities.mentions))
  if (a.who.length > 0 && b.who.length > 0) {
    const shared = overlap(a.who, b.who, rarities.who)
    if (shared === 0) found.set(`who apart ${bond}`, 1)
    else {
      found.set(`who ${bond}`, shared)
      found.set('who rare', rarest(a.who, b.who, rarities.who))
      if (a.who.filter((name) => b.who.includes(name)).length > 1) found.set('who several', 1)
      if (together) found.set('who and time', shared)
    }
  }
  if (onceTypes.has(one.type) && bond === 'known')
    found.set('once', Math.max(found.get('who known') ?? 0, found.get('place rare') ?? 0))
  if (one.order !== null && other.order !== null) found.set(one.order === other.order ? 'order same' : 'order apart', 1)
  const dispute = isDispute(a, b) || isDispute(b, a)
  if (dispute && (worded > 0.1 || found.has('who rare'))) found.set('dispute', 1)
  if ((one.status === 'planned') !== (other.status === 'planned')) found.set('plan and fact', 1)
  if (a.article === b.article) {
    const gap = Math.max(0, one.trigger.start - other.trigger.end, other.trigger.start - one.trigger.end)
    const near = Math.exp(-gap / 120)
    if (one.span.start < other.span.end && other.span.start < one.span.end) found.set('one sentence', 1)
    found.set('beside', near)
    if (together) found.set('beside and time', near)
    if (bond !== 'loose') found.set('beside and type', near)
    if (dispute) found.set('dispute beside', near)
    if (one.time && one.time.start === other.time?.start) found.set('one date', 1)
    if (isSaying(a, b) || isSaying(b, a)) found.set('saying', near)
    if (one.headline && other.headline) found.set('headlines', 1)
    else if (one.headline || other.headline) {
      found.set('headline', 1)
      if (bond !== 'loose') found.set('headline and type', 1)
      found.set('headline and lead', Math.exp(-gap / 400))
    }
  } else if (a.source === b.source) found.set('copies', 1)
  else if (areLeads(a, b)) found.set('leads', 1)
  return found
}

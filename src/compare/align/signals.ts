import { lightRoots } from '../../lexicon/light-roots.ts'
import type { Claim, EventType } from '../../model/claim.ts'
import { cosineOf, likeness, overlapOf, sharedOf, weightIn } from '../facts/bag.ts'
import { areOtherPlayers } from '../facts/contests.ts'
import { compareTimes, daysApart, isInherited } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { type Kinship, kinship, onceTypes, sayings } from '../facts/families.ts'
import { comparePlaces } from '../facts/places.ts'
import type { Profile } from '../facts/profiles.ts'
import { areRelated } from '../facts/stories.ts'
import { compareNumbers } from '../judge/amounts.ts'
import { bondSignals, numberSignals, placeSignals, timeSignals, typeSignals } from './signal-names.ts'
import type { Bond, Signal } from './weights.ts'

const agreeing: ReadonlySet<string> = new Set(['month', 'year', 'wide', 'touch', 'open'])

/** Told as doubtful, or as a charge. */
export const isDoubted = ({ status, type }: Claim): boolean =>
  status === 'alleged' || status === 'possible' || status === 'denied' || type === 'accuse'

/** A charge, its denial and what they are about: «menuduh», «dikabarkan bangkrut», «membantahnya». */
const isDispute = (a: Claim, b: Claim): boolean => (a.status === 'denied' || a.type === 'accuse') && isDoubted(b)

/** «mengumumkan» and what was announced. */
const isSaying = (a: Claim, b: Claim): boolean => sayings.has(a.type) && b.saidBy !== null

/** The digits of a figure that are not only its size: four of 1.729 and of 17,29 million, one of 5.000. */
export const digitsOf = (value: number): number => String(value).replace(/^0\.|\.|0+$/g, '').length

/** A figure that nobody gives by chance: 1.729, 31.415.926; not 2, 10 or 5.000. */
export const isTelling = (value: number): boolean => digitsOf(value) >= 3

function bondOf(kin: Kinship, type: EventType): Bond {
  if (kin === 'companion' || kin === 'casualty') return 'companion'
  return kin === 'same' && type !== 'other' ? 'known' : 'loose'
}

const shareTelling = (a: Fact, b: Fact): boolean =>
  a.claim.numbers.some(({ value }) => isTelling(value) && b.claim.numbers.some((figure) => figure.value === value))

const sharedFigures = (a: Fact, b: Fact): number =>
  a.claim.numbers.filter(({ value }) => b.claim.numbers.some((figure) => figure.value === value)).length

/** Both open articles of the same days: what the news is. */
const areLeads = (a: Fact, b: Fact): boolean =>
  a.rank < 3 && b.rank < 3 && a.published !== null && b.published !== null && daysApart(a.published, b.published) <= 2

/** Takes one signal of a pair, with its strength from 0 to 1. */
type Take = (signal: Signal, value: number) => void

/** All that speaks for or against two claims telling one event, signal by signal; each of the two with its profile. */
export function signals(a: Fact, b: Fact, one: Profile, other: Profile, take: Take): void {
  const kin = kinship(a.claim.type, b.claim.type)
  const bond = bondOf(kin, a.claim.type)
  const time = compareTimes(a, b)
  const oneDay = time === 'instant' || time === 'day'
  const together = oneDay || agreeing.has(time)
  take('always', 1)
  take(typeSignals[kin], 1)
  if (kin === 'casualty' && a.accidentDays < 2 && b.accidentDays < 2) take('sole accident', 1)
  take(timeSignals[time], 1)
  if (oneDay) take(bondSignals.day[bond], 1)
  else if (time === 'clock') take(bondSignals.clock[bond], 1)
  else if (together) take(bondSignals.time[bond], 1)
  if ((time === 'season' || time === 'far') && !onceTypes.has(a.claim.type)) take('again', 1)
  const where = tellPlaces(a, b, one, other, bond, together, take)
  tellNumbers(a, b, take)
  tellDoubts(a, b, time, together, one, other, take)
  tellFates(one, other, take)
  const sharedTerms = sharedOf(one.terms, other.terms)
  const worded = cosineOf(one.terms, other.terms, sharedTerms)
  if (sharedTerms.count > 0) {
    take('word rare', sharedTerms.most)
    if (together) take('words and time', sharedTerms.most)
  }
  take(bondSignals.wording[bond], worded)
  if (together) take('wording and time', worded)
  if (a.claim.root === b.claim.root && !lightRoots.has(a.claim.root)) {
    const rare = weightIn(one.terms, one.root) ?? 1
    take('root same', rare)
    if (together) take('root and time', rare)
    if (sharedOf(one.who, other.who).count > 0) take('root and who', rare)
  }
  tellNames(one, other, bond, together, take)
  const who = tellParticipants(one, other, bond, together, take)
  if (onceTypes.has(a.claim.type) && bond === 'known') take('once', Math.max(who.shared, where))
  tellKind(a, b, one, other, bond, take)
  if (areOtherPlayers(a, b)) take('players apart', 1)
  tellStatus(a, b, worded > 0.1 || who.rare > 0, take)
  if (a.article === b.article) tellPosition(a, b, bond, together, take)
  else {
    take(bondSignals.context[bond], likeness(one.context, other.context))
    if (a.source === b.source) take('copies', 1)
    else if (areLeads(a, b)) take('leads', 1)
  }
}

const disagreeing: ReadonlySet<string> = new Set(['near', 'slip', 'week', 'season', 'far'])

/** What a date that stands in an earlier sentence is worth, and an hour that two tell whatever the day. */
function tellDoubts(a: Fact, b: Fact, time: string, together: boolean, one: Profile, other: Profile, take: Take): void {
  if (isInherited(a) || isInherited(b)) {
    if (disagreeing.has(time)) take('borrowed apart', 1)
    else if (together) take('borrowed same', 1)
  }
  if (one.hour !== null && one.hour === other.hour) take('hour same', 1)
}

/** The dead of a disaster are not its survivors. */
function tellFates({ fates: one }: Profile, { fates: other }: Profile, take: Take): void {
  if (one.size === 0 || other.size === 0) return
  take([...one].some((fate) => other.has(fate)) ? 'fate same' : 'fate apart', 1)
}

/** Tells of the places, and how rare one is that both are at. */
function tellPlaces(a: Fact, b: Fact, one: Profile, other: Profile, bond: Bond, together: boolean, take: Take): number {
  const place = comparePlaces(a, b)
  if (place === 'unknown') return 0
  take(placeSignals[place], 1)
  if (place === 'apart') take(bondSignals.placeApart[bond], 1)
  if (place !== 'same') return 0
  const { most } = sharedOf(one.where, other.where)
  take('place rare', most)
  if (together) take('place and time', most)
  return most
}

function tellNumbers(a: Fact, b: Fact, take: Take): void {
  const number = compareNumbers(a, b)
  if (number === 'unrelated') return
  take(numberSignals[number], 1)
  if (number === 'agree' && shareTelling(a, b)) take('number telling', 1)
  if (number === 'agree' && sharedFigures(a, b) > 1) take('figures same', 1)
}

/** «Resolusi 1325» and «Resolusi 1540»: one name, two numbers. */
function areOtherSerials({ serials: few }: Profile, { serials: many }: Profile): boolean {
  return few.length > 0 && many.length > 0 && !few.some((serial) => many.includes(serial))
}

function tellNames(one: Profile, other: Profile, bond: Bond, together: boolean, take: Take): void {
  if (one.mentions.features.length === 0 || other.mentions.features.length === 0) return
  const shared = sharedOf(one.mentions, other.mentions)
  if (shared.count === 0) {
    take(bondSignals.namesApart[bond], 1)
    return
  }
  if (areOtherSerials(one, other)) take('serial apart', 1)
  const named = cosineOf(one.mentions, other.mentions, shared)
  take(bondSignals.names[bond], named)
  take('name rare', shared.most)
  if (together) take('names and time', named)
}

function tellParticipants(
  one: Profile,
  other: Profile,
  bond: Bond,
  together: boolean,
  take: Take,
): { readonly shared: number; readonly rare: number } {
  if (one.who.features.length === 0 || other.who.features.length === 0) return { shared: 0, rare: 0 }
  const both = sharedOf(one.who, other.who)
  if (both.count === 0) {
    take(bondSignals.whoApart[bond], 1)
    return { shared: 0, rare: 0 }
  }
  const shared = overlapOf(one.who, other.who, both)
  take(bondSignals.who[bond], shared)
  take('who rare', both.most)
  if (both.count > 1) take('who several', 1)
  if (together) take('who and time', shared)
  return { shared, rare: both.most }
}

function tellStatus({ claim: a }: Fact, { claim: b }: Fact, haveWordsInCommon: boolean, take: Take): void {
  if (a.order !== null && b.order !== null) take(a.order === b.order ? 'order same' : 'order apart', 1)
  if ((isDispute(a, b) || isDispute(b, a)) && haveWordsInCommon) take('dispute', 1)
  if ((a.status === 'planned') !== (b.status === 'planned')) take('plan and fact', 1)
}

/** What an article tells once, others of its story tell too; what one body says another does not say. */
function tellKind(a: Fact, b: Fact, one: Profile, other: Profile, bond: Bond, take: Take): void {
  if (bond === 'known' && a.article !== b.article && areRelated(a, b)) {
    take('sole type', 1 / (a.ofType.claims * b.ofType.claims))
    take('sole day', 1 / (a.ofType.days * b.ofType.days))
  }
  const isOther = a.claim.type === 'other' && b.claim.type === 'other'
  if (isOther && a.claim.root === b.claim.root && !lightRoots.has(a.claim.root)) take('other same', 1)
  if (!sayings.has(a.claim.type) || !sayings.has(b.claim.type)) return
  take('sayings', 1)
  const haveBoth = one.who.features.length > 0 && other.who.features.length > 0
  if (haveBoth && sharedOf(one.who, other.who).count === 0) take('sayings apart', 1)
}

/** What only claims of one article can have in common: their place in it. */
function tellPosition({ claim: a }: Fact, { claim: b }: Fact, bond: Bond, together: boolean, take: Take): void {
  const gap = Math.max(0, a.trigger.start - b.trigger.end, b.trigger.start - a.trigger.end)
  const near = Math.exp(-gap / 120)
  take('beside', near)
  if (a.span.start < b.span.end && b.span.start < a.span.end) take('one sentence', 1)
  if (together) take('beside and time', near)
  if (bond !== 'loose') take('beside and type', near)
  if (isDispute(a, b) || isDispute(b, a)) take('dispute beside', near)
  if (a.time && a.time.start === b.time?.start) take('one date', 1)
  if (isSaying(a, b) || isSaying(b, a)) take('saying', near)
  if (a.headline && b.headline) take('headlines', 1)
  else if (a.headline || b.headline) {
    take('headline', 1)
    if (bond !== 'loose') take('headline and type', 1)
    take('headline and lead', Math.exp(-gap / 400))
  }
}

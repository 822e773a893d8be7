import { peopleUnits } from '../../lexicon/counted-words.ts'
import { arrivalRoots } from '../../lexicon/same-doings.ts'
import type { Claim, EventType } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import { haveOtherPartner } from '../facts/contests.ts'
import type { Fact } from '../facts/facts.ts'
import { fold, isOneName } from '../facts/names.ts'

const peopleOf = ({ claim, who }: Fact): { readonly who: readonly string[] } => ({
  who: who.filter((_, at) => claim.who[at]?.kind === 'person'),
})

/**
 * «Ambon dan Ternate meneken perjanjian», «Tual dan Wela meneken piagam»: two papers, of nobody in common; «Danu dan Sari»,
 * «Danu dan Adi»: two that one signs, with others.
 */
export const areTwoSignings = (a: Fact, b: Fact): boolean =>
  a.claim.type === 'sign' &&
  b.claim.type === 'sign' &&
  (haveOtherPartner(peopleOf(a), peopleOf(b)) ||
    (a.who.length > 1 && b.who.length > 1 && !a.who.some((one) => b.who.some((other) => isOneName(one, other)))))

const isByName = ({ claim }: Fact): boolean => claim.who.some(({ kind, role }) => kind === 'person' && role === 'agent')

/** Those who come as many. */
const CROWD = /\b(?:pelancong|turis|wisatawan|wisman)\b/iu

/** «97 wisatawan tiba», «Rombongan wisatawan mendarat»: people who are counted or come as many, and nobody by name. */
const isOfMany = ({ claim: { who, numbers, quote, span, trigger } }: Fact): boolean =>
  who.every(({ kind }) => kind !== 'person') &&
  (numbers.some(({ unit, end }) => peopleUnits.has(unit) && end <= trigger.start) ||
    CROWD.test(quote.slice(0, Math.max(0, trigger.start - span.start))))

const isArrival = ({ claim }: Fact): boolean => claim.type === 'visit' || arrivalRoots.has(claim.root)

/** «97 wisatawan tiba di Tirta», «Danu tiba di Tirta»: two arrivals. */
export const areTwoArrivals = (a: Fact, b: Fact): boolean =>
  isArrival(a) && isArrival(b) && ((isByName(a) && isOfMany(b)) || (isOfMany(a) && isByName(b)))

/** «14 ribu warga mengungsi», «korban dibawa ke rumah sakit»: those who leave their homes, and those who are fetched. */
export const areTwoEvacuations = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.type === 'evacuate' && b.type === 'evacuate' && isFlight(a) !== isFlight(b) && (isFetching(a) || isFetching(b))

const FETCHED = /\b(?:IGD|jasad|jenazah|klinik|korban|luka|mayat|puskesmas|RSUD|rumah sakit)\b/iu

const isFlight = ({ root }: Claim): boolean => root === 'ungsi'

const isFetching = (claim: Claim): boolean => !isFlight(claim) && FETCHED.test(claim.quote)

/** Whom a claim shows doing it, where all of them are of one kind: people, or bodies. */
function kindOfDoers({ claim }: Fact): EntityKind | null {
  const [first, ...rest] = claim.who.filter(({ role }) => role === 'agent')
  return first && rest.every(({ kind }) => kind === first.kind) ? first.kind : null
}

/** «Mahkamah angkat suara», «Kejaksaan angkat bicara»; «Danu menjenguk korban», «Sari menjenguk korban»: each does so. */
const eachForThemselves: ReadonlySet<EventType> = new Set<EventType>(['speak', 'visit'])

export function areOfTwoDoers(a: Fact, b: Fact): boolean {
  if (a.claim.type !== b.claim.type || !eachForThemselves.has(a.claim.type)) return false
  const kind = kindOfDoers(a)
  if (kind === null || kind !== kindOfDoers(b)) return false
  return !a.doers.some((name) => b.doers.some((known) => isOneName(fold(name), fold(known))))
}

import { objectRoots } from '../../lexicon/event-words.ts'
import type { EventType } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import type { Fact } from '../facts/facts.ts'
import { sayings } from '../facts/families.ts'
import { fold, isOneName } from '../facts/names.ts'
import { sourcesOf } from '../judge/sides.ts'
import type { Called, Named } from './named.ts'

/** Happenings that bear the name of their place: `gempa Cianjur`; others bear that of whoever takes part. */
export const placed: ReadonlySet<EventType> = new Set<EventType>([
  'collapse',
  'crash',
  'erupt',
  'evacuate',
  'famine',
  'fire',
  'flood',
  'protest',
  'quake',
  'strike',
  'war',
])

/** Happenings that two make together, or one to another: their labels name both. */
export const mutual: ReadonlySet<EventType> = new Set<EventType>([
  'agree',
  'attack',
  'buy',
  'call',
  'ceasefire',
  'meet',
  'merge',
  'play',
  'sell',
  'sign',
  'support',
  'trade',
  'veto',
  'war',
])

/** Happenings that bear the name of whoever suffers them, and where none is told, of whoever does them as such. */
const suffered: ReadonlySet<EventType> = new Set<EventType>([
  'appoint',
  'arrest',
  'ban',
  'build',
  'charge',
  'close',
  'deploy',
  'die',
  'elect',
  'evacuate',
  'finish',
  'found',
  'free',
  'inaugurate',
  'injure',
  'launch',
  'open',
  'permit',
  'rescue',
  'resign',
  'sanction',
  'sentence',
  'supply',
  'test',
  'transfer',
  'try',
])

/** Happenings that bear the name of whoever does them, of nobody whom they are done to or told of. */
const done: ReadonlySet<EventType> = new Set<EventType>([
  'accuse',
  'condemn',
  'deny',
  'lose',
  'move',
  'promise',
  'protest',
  'report',
  'speak',
  'visit',
  'win',
])

/** What befalls people, and no body or state. */
const personal: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'born', 'die', 'free', 'injure', 'resign'])

/** What befalls things and bodies, and no person: nobody is «selesai» whose contract is. */
const ofThings: ReadonlySet<EventType> = new Set<EventType>([
  'build',
  'close',
  'finish',
  'open',
  'price',
  'supply',
  'vote',
])

/** Who takes part in an event, who of them does it to the others, and where. */
export interface Cast {
  readonly who: readonly string[]
  readonly by: string
  readonly where: readonly string[]
}

/**
 * «KPK menangkap», «ditangkap KPK»: done to somebody, if not told to whom; nobody else «meninggal» or «mengundurkan
 * diri», a suit («mengajukan») is its maker's.
 */
const DONE =
  /^(?:di|me)(?!layangkan|mperoleh|ndaftarkan|ndapat|nderita|nerima|ngajukan|ngalami|ngembuskan|nggugat|nghembuskan|nghirup|ngundurkan|ngungsi|ninggal|njabat|njadi|nyerah)/iu
/** «diperiksa KPK», «ditahan polisi»: done by somebody. */
const BY = /^di(?=[a-z])/iu
/** «pemecatan Danu», «kedatangan Rani», «pembunuhan berencana terhadap Danu»: whose it is stands right behind. */
const NOUN = /^(?:ke|pe)\p{L}+an(?: \p{L}+)?$/iu

/** Characters between a noun and whoever stands right behind it: «pemecatan Menteri Danu». */
const TITLE = 40
const standsBehind = ({ end }: Span, { start }: Span): boolean => start >= end && start - end <= TITLE

/** Whether a claim casts somebody as its type's noun needs it: the one who spoke, the one who was arrested. */
function isCast({ claim }: Fact, at: number, type: EventType): boolean {
  const [one, trigger] = [claim.who[at], claim.trigger.text]
  if (one === undefined || (personal.has(type) && one.kind !== 'person')) return false
  if ((placed.has(type) || ofThings.has(type)) && one.kind === 'person') return false
  if (one.role === 'participant') return true
  // «mengutuk serangan itu, kata Danu»: not his.
  if (one.role === 'other') return NOUN.test(trigger) && type !== 'lose' && standsBehind(claim.trigger, one)
  if (one.role === 'agent' && BY.test(trigger) && !done.has(type)) return false
  if (type === 'other' && objectRoots.has(claim.root)) return one.role === 'patient'
  if (suffered.has(type)) return one.role === 'patient' || !DONE.test(trigger)
  return one.role === 'agent' || !done.has(type)
}

/** Whether somebody is the subject of a claim's verb: «Danu ditahan», «Rani menahan». */
const isSubject = ({ claim }: Fact, at: number): boolean =>
  claim.who[at]?.role === (/^di/iu.test(claim.trigger.text) ? 'patient' : 'agent')

/** Those whom as many sources name as its doer as name them otherwise: «Presiden Danu melantik Rani». */
const isDoer = ({ claim }: Fact, at: number): boolean =>
  claim.who[at]?.role === 'agent' && DONE.test(claim.trigger.text)

/** The sources that name somebody in a role. */
const tellers = (facts: readonly Fact[], name: string, holds: (fact: Fact, at: number) => boolean): number =>
  sourcesOf(facts.filter((fact) => fact.names.some((one, at) => one === name && holds(fact, at))))

/** So many sources that what one of them alone says of who it was is doubtful. */
const MANY = 4

/** The country that the papers are of says not where in it. */
const HOME = 'Indonesia'

/** Those who play: no man beside a team, no team under two names, «Wela», «Timnas Wela». */
function teamsOf(own: readonly Fact[], cast: readonly string[]): readonly string[] {
  const teams = cast.filter((name) => !isPerson(own, name))
  const sides = teams.length > 0 ? teams : cast
  return sides.filter((name, at) => !sides.slice(0, at).some((other) => isOneName(fold(name), fold(other))))
}

/**
 * Those whom the claims of the event's own kind cast as its noun needs, most told first: nobody whom as many cast
 * otherwise, nor one of many of whom one source each tells. What followed from it may have been of others, and elsewhere.
 */
export function castOf({ type, who, where }: Named, { own, noun }: Called): Cast {
  const casts = (fact: Fact, at: number): boolean => (noun === null ? isSubject(fact, at) : isCast(fact, at, type))
  const naming = sourcesOf(own.filter((fact) => fact.names.some((_, at) => casts(fact, at))))
  // «Pemerintah dan Danu mengutuk ledakan itu»: of many who tell of it one alone may name whoever only spoke of it.
  const isLone = mutual.has(type) ? sourcesOf(own) < MANY : naming < 2
  const cast = who
    .map((name) => ({ name, as: tellers(own, name, casts), else: tellers(own, name, (...one) => !casts(...one)) }))
    .filter((one) => one.as > 0 && one.as >= one.else && (one.as > 1 || isLone))
    .toSorted((a, b) => b.as - a.as)
    .map(({ name }) => name)
  const sides = type === 'play' ? teamsOf(own, cast) : cast
  const least = Math.min(2, sourcesOf(own))
  const doers = who.filter((name) => !cast.includes(name) && tellers(own, name, isDoer) >= least)
  const places = new Set(own.flatMap(({ claim }) => claim.where.map(({ name }) => name)))
  // «Danu, di sela kunjungan ke Tirta, mengatakan»: where it was said one source alone seldom knows.
  const tell = (name: string): number =>
    sourcesOf(own.filter(({ claim }) => claim.where.some((one) => one.name === name)))
  // «korban jiwa di Tual» of one, where all others count those of the flood in Wela
  const isDoubtful = sayings.has(type) || (type === 'die' && sourcesOf(own) >= MANY)
  const told = where.filter((name) => name !== HOME && (!isDoubtful || tell(name) > 1))
  const at = told.filter((name) => places.has(name))
  return { who: sides, by: suffered.has(type) ? (doers[0] ?? '') : '', where: sides.length + at.length > 0 ? at : told }
}

/** Whether a happening of this type bears the name of a place or of what it is done to, which need be nobody: «Satgas Tirta dibentuk». */
export const bearsThing = (type: EventType): boolean =>
  ofThings.has(type) || placed.has(type) || (suffered.has(type) && !personal.has(type))

const isKind = (facts: readonly Fact[], name: string, isIt: (kind: EntityKind) => boolean): boolean =>
  facts.some(({ claim, names }) => claim.who.some(({ kind }, at) => names[at] === name && isIt(kind)))

/** The first of the cast that is a body or a craft, not a person or a country. */
export const bodyOf = (facts: readonly Fact[], cast: readonly string[]): string =>
  cast.find((name) => isKind(facts, name, (kind) => kind !== 'person' && kind !== 'country')) ?? ''

/** Whether claims take a name for a person's, however it is spelt. */
export const isPerson = (facts: readonly Fact[], name: string): boolean =>
  facts.some(({ claim }) => claim.who.some((one) => one.kind === 'person' && isOneName(fold(one.name), fold(name))))

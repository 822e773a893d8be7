import type { EventType } from '../../model/claim.ts'

/**
 * Types whose claims often tell one happening: its parts and its outcome. «menewaskan» of an attack, «menang» and
 * «takluk» of one match, the votes of judges and their ruling.
 */
const companions: readonly (readonly [EventType, readonly EventType[]])[] = [
  ['attack', ['die', 'injure', 'war']],
  ['buy', ['finish', 'merge', 'sell', 'trade']],
  ['charge', ['try']],
  ['collapse', ['crash', 'die', 'injure']],
  ['crash', ['die', 'fire', 'found', 'injure', 'rescue']],
  ['die', ['erupt', 'fire', 'flood', 'found', 'injure', 'quake']],
  ['elect', ['vote', 'win']],
  ['erupt', ['evacuate', 'flood', 'injure']],
  ['evacuate', ['flood', 'quake']],
  ['fire', ['injure']],
  ['inaugurate', ['finish', 'launch', 'open']],
  ['injure', ['quake', 'rescue']],
  ['launch', ['open', 'test']],
  ['lose', ['play', 'win']],
  ['meet', ['call', 'sign', 'speak', 'visit']],
  ['play', ['win']],
  ['protest', ['strike']],
  ['sentence', ['try', 'vote']],
  ['sign', ['agree']],
]

/** Two types of which one undoes the other: never one happening. */
const opposites: readonly (readonly [EventType, EventType])[] = [
  ['appoint', 'resign'],
  ['arrest', 'free'],
  ['ban', 'permit'],
  ['attack', 'ceasefire'],
  ['born', 'die'],
  ['close', 'found'],
  ['close', 'inaugurate'],
  ['close', 'launch'],
  ['close', 'open'],
  ['finish', 'launch'],
  ['open', 'finish'],
]

/** Wider families, in which an extractor may take one type for another. A type may stand in several. */
const families: readonly (readonly EventType[])[] = [
  ['meet', 'visit', 'call', 'speak', 'sign', 'agree'],
  ['speak', 'report', 'promise', 'support', 'condemn', 'accuse', 'deny'],
  ['agree', 'sign', 'vote', 'sentence', 'permit', 'ban', 'recognise', 'veto', 'appoint', 'elect', 'sanction', 'annex'],
  ['charge', 'try', 'sentence', 'arrest', 'free'],
  ['attack', 'war', 'ceasefire', 'deploy', 'die', 'injure'],
  ['crash', 'die', 'injure', 'rescue', 'found', 'fire', 'collapse'],
  ['quake', 'flood', 'erupt', 'fire', 'collapse', 'famine', 'evacuate', 'die', 'injure'],
  ['win', 'lose', 'play', 'break-record', 'elect'],
  ['open', 'launch', 'inaugurate', 'build', 'finish', 'found', 'close', 'test'],
  ['buy', 'sell', 'merge', 'trade', 'price', 'rate', 'supply', 'finish', 'cancel-debt'],
  ['protest', 'strike'],
  ['resign', 'appoint', 'elect', 'sanction'],
  ['move', 'evacuate', 'transfer', 'visit'],
]

const pairKey = (a: EventType, b: EventType): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const companionKeys = new Set(companions.flatMap(([type, others]) => others.map((other) => pairKey(type, other))))
const oppositeKeys = new Set(opposites.map(([a, b]) => pairKey(a, b)))

const homes: ReadonlyMap<EventType, ReadonlySet<number>> = new Map(
  [...new Set(families.flat())].map((type) => [
    type,
    new Set(families.flatMap((family, index) => (family.includes(type) ? [index] : []))),
  ]),
)

export type Kinship = 'same' | 'companion' | 'family' | 'other' | 'different' | 'opposite'

function kinshipOf(a: EventType, b: EventType): Kinship {
  if (a === b) return 'same'
  if (a === 'other' || b === 'other') return 'other'
  const key = pairKey(a, b)
  if (companionKeys.has(key)) return 'companion'
  if (oppositeKeys.has(key)) return 'opposite'
  const [homesA, homesB] = [homes.get(a), homes.get(b)]
  return homesA && homesB && [...homesA].some((home) => homesB.has(home)) ? 'family' : 'different'
}

/** Worked out once, since it is asked of every pair of claims; of most pairs of types never. */
const kinships = new Map<EventType, Map<EventType, Kinship>>()

/** How near two types are: `crash` and `die` are companions; a claim of the last-resort type `other` may be anything. */
export function kinship(a: EventType, b: EventType): Kinship {
  const of = kinships.get(a) ?? new Map<EventType, Kinship>()
  const known = of.get(b)
  if (known) return known
  const found = kinshipOf(a, b)
  kinships.set(a, of.set(b, found))
  return found
}

/** The keys a type is looked up by: the families it stands in, itself where it stands in none. */
export const kinKeys = (type: EventType): readonly string[] => {
  const found = homes.get(type)
  return found ? [...found].map(String) : [type]
}

/** What one person, place or work goes through once: a second date for it is a mistake, not a second event. */
export const onceTypes: ReadonlySet<EventType> = new Set<EventType>([
  'annex',
  'born',
  'build',
  'die',
  'finish',
  'found',
  'inaugurate',
  'launch',
  'merge',
  'open',
])

/** Types that say that something was said: what was said is a claim of its own, of the same event. */
export const sayings: ReadonlySet<EventType> = new Set<EventType>(['accuse', 'deny', 'promise', 'report', 'speak'])

/** Types that tell of a match. */
export const contests: ReadonlySet<EventType> = new Set<EventType>(['lose', 'play', 'win'])

/** Types whose counts of people rise while rescuers and police still count. */
export const tolls: ReadonlySet<EventType> = new Set<EventType>([
  'arrest',
  'die',
  'evacuate',
  'found',
  'injure',
  'rescue',
])

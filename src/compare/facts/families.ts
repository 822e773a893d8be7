import type { EventType } from '../../model/claim.ts'

/**
 * Types whose claims often tell one happening: its parts and its outcome. «menang» and «takluk» of one match, the votes
 * of judges and their ruling.
 */
const companions: readonly (readonly [EventType, readonly EventType[]])[] = [
  ['attack', ['war']],
  ['buy', ['finish', 'merge', 'sell', 'trade']],
  ['charge', ['try']],
  ['collapse', ['crash']],
  ['crash', ['fire']],
  ['elect', ['win']],
  ['erupt', ['flood']],
  ['finish', ['win']],
  ['inaugurate', ['finish', 'launch', 'open']],
  ['launch', ['open', 'test']],
  ['lose', ['play', 'win']],
  ['meet', ['call', 'speak', 'visit']],
  ['play', ['win']],
  ['protest', ['strike']],
  ['sentence', ['try', 'vote']],
  ['sign', ['agree']],
]

const blows: readonly EventType[] = ['attack', 'collapse', 'crash', 'die', 'erupt', 'fire', 'flood', 'injure', 'quake']

/** What follows a happening, and is told as one of its own: rescuers come, charges are brought, a treaty is signed. */
const sequels: readonly (readonly [EventType, readonly EventType[]])[] = [
  ['arrest', ['charge']],
  ['charge', ['sentence']],
  ['deploy', blows],
  ['elect', ['vote']],
  ['evacuate', blows],
  ['found', blows],
  ['meet', ['agree', 'sign']],
  ['price', ['rate']],
  ['rescue', blows],
  ['visit', ['die', 'speak']],
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

/**
 * Accidents and blows, whose dead and injured are told with them as one event; those of a flood, an eruption or a quake
 * are counted apart.
 */
export const accidents: ReadonlySet<EventType> = new Set<EventType>(['attack', 'crash', 'fire'])
/** What strikes people: an event bears its name rather than that of the dead, hurt and saved it is told with. */
export const strikes: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'collapse',
  'crash',
  'erupt',
  'fire',
  'flood',
  'quake',
])
const casualties: ReadonlySet<EventType> = new Set<EventType>(['die', 'injure'])

/** «Bus terguling», «menewaskan tiga orang», «lima orang luka». */
const isCasualty = (a: EventType, b: EventType): boolean =>
  casualties.has(a) ? casualties.has(b) || accidents.has(b) : casualties.has(b) && accidents.has(a)

const pairKey = (a: EventType, b: EventType): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const companionKeys = new Set(companions.flatMap(([type, others]) => others.map((other) => pairKey(type, other))))
const sequelKeys = new Set(sequels.flatMap(([type, others]) => others.map((other) => pairKey(type, other))))
const oppositeKeys = new Set(opposites.map(([a, b]) => pairKey(a, b)))

const homes: ReadonlyMap<EventType, ReadonlySet<number>> = new Map(
  [...new Set(families.flat())].map((type) => [
    type,
    new Set(families.flatMap((family, index) => (family.includes(type) ? [index] : []))),
  ]),
)

export type Kinship = 'same' | 'casualty' | 'companion' | 'sequel' | 'family' | 'other' | 'different' | 'opposite'

function kinshipOf(a: EventType, b: EventType): Kinship {
  if (a === b) return 'same'
  if (a === 'other' || b === 'other') return 'other'
  if (isCasualty(a, b)) return 'casualty'
  const key = pairKey(a, b)
  if (companionKeys.has(key)) return 'companion'
  if (sequelKeys.has(key)) return 'sequel'
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

/** Types of many doings: «menutup perbatasan» and «menutup rapat» are of one type, and nothing more, as are «menyetujui resolusi» and «menyepakati jadwal». */
export const wideTypes: ReadonlySet<EventType> = new Set<EventType>([
  'agree',
  'build',
  'close',
  'found',
  'other',
  'promise',
  'report',
  'speak',
  'supply',
  'support',
])

/** Types of which one day of a story sees several: matches, arrivals, prices of this and that. */
export const manifoldTypes: ReadonlySet<EventType> = new Set<EventType>([
  'lose',
  'play',
  'price',
  'rate',
  'visit',
  'win',
])

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

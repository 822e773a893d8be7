import type { EventType } from '../model/claim.ts'

/**
 * Types whose claims may tell one happening: «menewaskan» of an attack, «menang» and «takluk» of one match. A type may
 * stand in several families; the first is the one its claims are looked up by.
 */
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

const homes: ReadonlyMap<EventType, ReadonlySet<number>> = new Map(
  [...new Set(families.flat())].map((type) => [
    type,
    new Set(families.flatMap((family, index) => (family.includes(type) ? [index] : []))),
  ]),
)

export type Kinship = 'same' | 'family' | 'other' | 'different'

/** How near two types are: `crash` and `die` are `family`; a claim of the last-resort type `other` may be anything. */
export function kinship(a: EventType, b: EventType): Kinship {
  if (a === b) return 'same'
  if (a === 'other' || b === 'other') return 'other'
  const [homesA, homesB] = [homes.get(a), homes.get(b)]
  return homesA && homesB && [...homesA].some((home) => homesB.has(home)) ? 'family' : 'different'
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
  'free',
  'inaugurate',
  'launch',
  'merge',
])

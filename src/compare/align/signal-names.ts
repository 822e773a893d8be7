import type { TimeLikeness } from '../facts/dates.ts'
import type { Kinship } from '../facts/families.ts'
import type { PlaceLikeness } from '../facts/places.ts'
import type { NumberLikeness } from '../judge/amounts.ts'
import type { Bond, Signal } from './weights.ts'

/** The signals of a likeness, written out: they are asked for every pair, and joining strings takes time. */
type Named<Key extends string> = Readonly<Record<Key, Signal>>

export const typeSignals: Named<Kinship> = {
  same: 'type same',
  casualty: 'type casualty',
  companion: 'type companion',
  sequel: 'type sequel',
  family: 'type family',
  other: 'type other',
  different: 'type different',
  opposite: 'type opposite',
}

export const timeSignals: Named<TimeLikeness> = {
  instant: 'time instant',
  day: 'time day',
  month: 'time month',
  year: 'time year',
  wide: 'time wide',
  clock: 'time clock',
  touch: 'time touch',
  open: 'time open',
  'open far': 'time open far',
  near: 'time near',
  slip: 'time slip',
  week: 'time week',
  season: 'time season',
  far: 'time far',
  plan: 'time plan',
  about: 'time about',
  'about near': 'time about near',
  'about far': 'time about far',
  unknown: 'time unknown',
}

export const placeSignals: Named<Exclude<PlaceLikeness, 'unknown'>> = {
  same: 'place same',
  inside: 'place inside',
  share: 'place share',
  apart: 'place apart',
}

export const numberSignals: Named<Exclude<NumberLikeness, 'unrelated'>> = {
  agree: 'number agree',
  differ: 'number differ',
  far: 'number far',
}

const bySure = (known: Signal, companion: Signal, loose: Signal): Named<Bond> => ({ known, companion, loose })

/** What counts otherwise for claims that are known to be of one type, of companion types, or only perhaps. */
export const bondSignals = {
  day: bySure('day known', 'day companion', 'day loose'),
  clock: bySure('clock known', 'clock companion', 'clock loose'),
  time: bySure('time known', 'time companion', 'time loose'),
  placeApart: bySure('place apart known', 'place apart companion', 'place apart loose'),
  wording: bySure('wording known', 'wording companion', 'wording loose'),
  context: bySure('context known', 'context companion', 'context loose'),
  names: bySure('names known', 'names companion', 'names loose'),
  namesApart: bySure('names apart known', 'names apart companion', 'names apart loose'),
  who: bySure('who known', 'who companion', 'who loose'),
  whoApart: bySure('who apart known', 'who apart companion', 'who apart loose'),
}

import type { TimeLikeness } from '../facts/dates.ts'
import type { NumberLikeness } from '../judge/amounts.ts'
import type { PlaceLikeness } from '../slots/place.ts'
import { byAgreement } from './crossings.ts'
import type { Bond, Signal } from './weights.ts'

/** The signals of a likeness, written out: they are asked for every pair, and joining strings takes time. */
type Named<Key extends string> = Readonly<Record<Key, Signal>>

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
  wording: bySure('wording known', 'wording companion', 'wording loose'),
  context: bySure('context known', 'context companion', 'context loose'),
  setting: bySure('setting known', 'setting companion', 'setting loose'),
  names: bySure('names known', 'names companion', 'names loose'),
  who: bySure('who known', 'who companion', 'who loose'),
}

/** Of two claims of different articles, how many open theirs. */
export const leadSignals = [
  bySure('leads none known', 'leads none companion', 'leads none loose'),
  bySure('leads one known', 'leads one companion', 'leads one loose'),
  bySure('leads both known', 'leads both companion', 'leads both loose'),
] as const

/** Two claims of accidents, disasters, attacks and their dead, of one type and of two. */
export const mishapSignals = {
  known: byAgreement((agreement): readonly [Signal, Signal] => [`mishap ${agreement}`, `sole mishap ${agreement}`]),
  loose: byAgreement((agreement): readonly [Signal, Signal] => [
    `mishap companion ${agreement}`,
    `sole mishap companion ${agreement}`,
  ]),
}

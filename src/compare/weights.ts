import type { Kinship } from './families.ts'
import type { NumberLikeness } from './slots/number.ts'
import type { PlaceLikeness } from './slots/place.ts'
import type { TimeLikeness } from './slots/time.ts'

type Bond = 'known' | 'companion' | 'loose'

/** What two claims can have in common or against each other. */
export type Signal =
  | 'always'
  | `type ${Kinship}`
  | `time ${TimeLikeness}`
  | `day ${Bond}`
  | `clock ${Bond}`
  | `time ${Bond}`
  | `place ${Exclude<PlaceLikeness, 'unknown'>}`
  | `place apart ${Bond}`
  | 'place rare'
  | 'place and time'
  | `number ${Exclude<NumberLikeness, 'unrelated'>}`
  | 'number telling'
  | 'once'
  | 'again'
  | 'serial apart'
  | `who ${Bond}`
  | `who apart ${Bond}`
  | 'who rare'
  | 'who several'
  | 'who and time'
  | `names ${Bond}`
  | `names apart ${Bond}`
  | 'name rare'
  | 'names and time'
  | `context ${Bond}`
  | 'root same'
  | `wording ${Bond}`
  | 'wording and time'
  | 'order same'
  | 'order apart'
  | 'dispute'
  | 'dispute beside'
  | 'saying'
  | 'plan and fact'
  | 'beside'
  | 'one sentence'
  | 'beside and time'
  | 'beside and type'
  | 'headline'
  | 'headlines'
  | 'headline and type'
  | 'headline and lead'
  | 'copies'
  | 'leads'
  | 'one date'

/**
 * What each signal weighs: for two claims of different articles, and for two of one article. Log-odds of telling one
 * event, fitted by `learn/fit-weights.ts` on the training topics.
 */
export const weights: Readonly<Record<Signal, readonly [across: number, within: number]>> = {
  again: [-1, -1],
  'serial apart': [-1, 0],
  always: [-2.5, -3.1],
  beside: [0, 1.5],
  'beside and time': [0, 0],
  'beside and type': [0, 1.3],
  'clock companion': [0.4, 0.5],
  'clock known': [1.7, -0.2],
  'clock loose': [-0.5, 1.2],
  'context companion': [1.9, 0],
  'context known': [3.5, 0],
  'context loose': [-0.4, 0],
  copies: [-0.5, -0.4],
  'day companion': [0.8, 0.4],
  'day known': [1.9, 0.5],
  'day loose': [0.5, 0.3],
  dispute: [1.7, 1.3],
  'dispute beside': [0, 3.6],
  headline: [0, -0.4],
  'headline and lead': [0, 2.9],
  'headline and type': [0, 0.3],
  headlines: [0, 0.1],
  leads: [0.5, 0],
  'name rare': [1.5, -0.3],
  'names and time': [-1, -0.7],
  'names apart companion': [-1.4, -2.1],
  'names apart known': [-0.8, -0.5],
  'names apart loose': [0.7, -0.1],
  'names companion': [-1.3, -0.2],
  'names known': [0.3, -0.4],
  'names loose': [-0.3, -0.4],
  'number agree': [1.7, 1.4],
  'number differ': [1.4, 0.5],
  'number far': [-0.6, 0.8],
  'number telling': [1, 0],
  once: [1.6, 1.4],
  'one date': [-1, 0.2],
  'one sentence': [0, -0.4],
  'order apart': [0, -0.1],
  'order same': [1.5, -0.4],
  'place and time': [-1.1, 0.7],
  'place apart': [-1, -0.5],
  'place apart companion': [-0.4, -1.4],
  'place apart known': [0.4, 1.1],
  'place apart loose': [0.9, 0],
  'place inside': [0.3, -0.5],
  'place rare': [0.6, -0.4],
  'place same': [0.5, 0.7],
  'place share': [-1, -1],
  'plan and fact': [0.1, 0],
  'root same': [1.2, -0.1],
  saying: [0, 1.6],
  'time about': [1.6, 1.2],
  'time about far': [-1.4, -1.1],
  'time about near': [-0.4, 0.7],
  'time clock': [1.1, 1],
  'time companion': [1, 0.1],
  'time day': [1.1, 1.7],
  'time far': [-4.7, -2.2],
  'time instant': [2.1, 0.2],
  'time known': [0.7, 0.8],
  'time loose': [0.3, -0.9],
  'time month': [1.1, 1],
  'time near': [1.5, -0.6],
  'time open': [-0.1, 0.4],
  'time open far': [-1, -0.8],
  'time plan': [-0.2, -0.4],
  'time season': [-1.6, -1.8],
  'time slip': [-0.9, -1],
  'time touch': [0.3, 0],
  'time unknown': [0, 0],
  'time week': [-2.4, -1.8],
  'time wide': [0.9, 0],
  'time year': [0.3, -0.3],
  'type companion': [-0.8, 0.2],
  'type different': [-1.2, -1.5],
  'type family': [-1.2, -1.4],
  'type opposite': [-2.4, -1.4],
  'type other': [-0.9, -0.9],
  'type same': [-0.2, -0.1],
  'who and time': [0.7, 0.4],
  'who apart companion': [0, 0.1],
  'who apart known': [-0.1, -0.4],
  'who apart loose': [-0.1, 0.2],
  'who companion': [-1.1, -1.7],
  'who known': [0.4, 0.6],
  'who loose': [-1.1, 0.5],
  'who rare': [1.6, 0.1],
  'who several': [1.3, -0.2],
  'wording and time': [0.2, 0],
  'wording companion': [0.4, 0.7],
  'wording known': [3.1, -2.7],
  'wording loose': [5.4, 1.2],
}

/** What the evidence that third claims add is made of. */
export type Hearsay = Readonly<
  Record<'always' | 'first hand' | 'best third' | 'all thirds' | 'rival', readonly [across: number, within: number]>
>

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay: Hearsay = {
  always: [-0.4, -0.8],
  'first hand': [0.7, 0.9],
  'best third': [4, 2.5],
  'all thirds': [-1.4, -0.6],
  rival: [-1.6, 0],
}

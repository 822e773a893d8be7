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
  always: [-2.5, -3.1],
  beside: [0, 1.5],
  'beside and time': [0, -0],
  'beside and type': [0, 1.3],
  'clock companion': [0.4, 0.5],
  'clock known': [1.7, -0.2],
  'clock loose': [-0.9, 0.5],
  'context companion': [1.9, 0],
  'context known': [2.2, 0],
  'context loose': [-0.4, 0],
  copies: [0.1, 0],
  'day companion': [1, 1],
  'day known': [1.9, 1.5],
  'day loose': [0.5, 0.3],
  dispute: [1.7, 1.3],
  'dispute beside': [0, 3.6],
  headline: [0, 0.6],
  'headline and lead': [0, 1.9],
  'headline and type': [0, 0.9],
  headlines: [0, 0.1],
  leads: [0.5, 0],
  'name rare': [0.9, 0.1],
  'names and time': [-1, -1.3],
  'names apart companion': [-1.5, -1.1],
  'names apart known': [-0.2, -0.5],
  'names apart loose': [-0.3, -0.1],
  'names companion': [-0.6, -0.2],
  'names known': [0.3, -0.4],
  'names loose': [-0.3, -0.4],
  'number agree': [1.7, 1.1],
  'number differ': [1, 0.5],
  'number far': [-0.6, -0.2],
  'number telling': [1, 0],
  once: [0.9, 1.4],
  'one date': [0, 0.2],
  'one sentence': [0, -1.1],
  'order apart': [0, -0.1],
  'order same': [1.5, -0.4],
  'place and time': [-0.5, 0.7],
  'place apart': [-0.7, -0.5],
  'place apart companion': [-1, -1.6],
  'place apart known': [0.4, 1.1],
  'place apart loose': [-0.1, 0],
  'place inside': [0, -0.5],
  'place rare': [0.6, 0.2],
  'place same': [0.5, 0.7],
  'place share': [-0.7, -1],
  'plan and fact': [0.1, 0],
  'root same': [1.2, 0.9],
  saying: [0, 1.6],
  'time about': [1.6, 1.2],
  'time about far': [-1.4, -1.1],
  'time about near': [-0.4, -0.6],
  'time clock': [1.1, 0.7],
  'time companion': [1, 0.1],
  'time day': [1.4, 1.7],
  'time far': [-3.7, -2.2],
  'time instant': [2.1, 1.1],
  'time known': [0.7, 0.8],
  'time loose': [0, -0.2],
  'time month': [1.1, 1],
  'time near': [0.5, -0.6],
  'time open': [-0.1, -0.2],
  'time open far': [-1.6, -0.8],
  'time plan': [-0.2, 0.5],
  'time season': [-2, -1.8],
  'time slip': [-0.9, -1],
  'time touch': [0.3, 0],
  'time unknown': [0, 0],
  'time week': [-2.4, -1.8],
  'time wide': [0.2, 0],
  'time year': [0.3, -0.2],
  'type companion': [0.4, 0.2],
  'type different': [-1.2, -1.5],
  'type family': [-1.9, -1],
  'type opposite': [-2.4, -1.2],
  'type other': [-0.9, -0.9],
  'type same': [-0.2, -0.1],
  'who and time': [0.7, 0.4],
  'who apart companion': [-0.3, 0.1],
  'who apart known': [-0.4, 0.2],
  'who apart loose': [-0.1, 0.2],
  'who companion': [-1.1, -1.7],
  'who known': [0.4, 0.6],
  'who loose': [-0.1, 0.5],
  'who rare': [1.6, 1.1],
  'who several': [0.9, 0],
  'wording and time': [0.2, 0],
  'wording companion': [1.6, 0.7],
  'wording known': [3.1, -0.7],
  'wording loose': [4.4, 1.2],
}

/** What the evidence that third claims add is made of. */
export type Hearsay = Readonly<
  Record<'always' | 'first hand' | 'best third' | 'all thirds' | 'rival', readonly [across: number, within: number]>
>

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay: Hearsay = {
  always: [-0.4, -0.8],
  'first hand': [0.7, 0.9],
  'best third': [4.0, 2.5],
  'all thirds': [-1.4, -0.6],
  rival: [-1.6, 0],
}

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

/**
 * What each signal weighs: for two claims of different articles, and for two of one article. Log-odds of telling one
 * event, fitted by `learn/fit-weights.ts` on the training topics.
 */
export const weights: Readonly<Record<Signal, readonly [across: number, within: number]>> = {
  always: [-2.5, -3.1],
  beside: [0, 1.6],
  'beside and time': [0, 0],
  'beside and type': [0, 1.3],
  'clock companion': [0.7, 0.4],
  'clock known': [1.3, -0.4],
  'clock loose': [-0.6, 0.7],
  'context companion': [2, 0],
  'context known': [2.1, 0],
  'context loose': [0, 0],
  copies: [0.1, 0],
  'day companion': [0.9, 1],
  'day known': [1.8, 1.6],
  'day loose': [0.3, 0.4],
  dispute: [1.8, 1.4],
  'dispute beside': [0, 3.8],
  headline: [0, 0.7],
  'headline and lead': [0, 2.2],
  'headline and type': [0, 0.8],
  headlines: [0, -0.1],
  'name rare': [0.8, 0.3],
  'names and time': [-0.5, -1.2],
  'names apart companion': [-1.5, -1.3],
  'names apart known': [-0, -0.3],
  'names apart loose': [-0.3, -0.2],
  'names companion': [-0.1, 0.3],
  'names known': [0.7, 0.1],
  'names loose': [-0.2, -0.7],
  'number agree': [1.8, 1.2],
  'number differ': [1.4, 0.5],
  'number far': [-0.5, -0.1],
  'number telling': [1, 0.3],
  once: [0.5, 1.5],
  'one sentence': [0, -1.2],
  'order apart': [0.1, 0],
  'order same': [1.5, -0],
  'place and time': [-0.3, 1.1],
  'place apart': [-0.6, -0.5],
  'place apart companion': [-0.7, -1.3],
  'place apart known': [0.3, 0.9],
  'place apart loose': [-0.1, -0.1],
  'place inside': [0.1, -0.7],
  'place rare': [0.8, 0.2],
  'place same': [0.5, 0.6],
  'place share': [-0.6, -1.2],
  'plan and fact': [0.1, -0.1],
  'root same': [1.5, 0.9],
  saying: [0, 1.9],
  'time about': [1.6, 1.1],
  'time about far': [-1.3, -1.1],
  'time about near': [-0.2, -0.1],
  'time clock': [1.4, 0.7],
  'time companion': [1.1, 0.1],
  'time day': [1.5, 1.7],
  'time far': [-3.8, -2.4],
  'time instant': [1.6, 1.2],
  'time known': [0.9, 0.7],
  'time loose': [-0.1, -0.5],
  'time month': [0.8, 1],
  'time near': [0.6, -0.5],
  'time open': [-0.2, 0],
  'time open far': [-1.6, -0.8],
  'time plan': [-0.1, 0.6],
  'time season': [-1.9, -1.4],
  'time slip': [-0.7, -0.9],
  'time touch': [0.2, 0],
  'time unknown': [0, 0],
  'time week': [-2.8, -2.3],
  'time wide': [0.9, 0],
  'time year': [0.3, -0.8],
  'type companion': [0.4, 0.3],
  'type different': [-1.2, -1.4],
  'type family': [-1.8, -1],
  'type opposite': [-2.4, -1.2],
  'type other': [-1, -0.9],
  'type same': [-0.3, -0.3],
  'who and time': [0.5, 0.6],
  'who apart companion': [-0.4, -0.2],
  'who apart known': [-0.6, 0.2],
  'who apart loose': [-0.1, 0.3],
  'who companion': [-0.8, -1.2],
  'who known': [0.6, 0.3],
  'who loose': [-0.3, 0.1],
  'who rare': [1.5, 1.1],
  'who several': [0.6, -0.1],
  'wording and time': [0.2, -0.1],
  'wording companion': [1.4, 0.6],
  'wording known': [3, -1.1],
  'wording loose': [4.6, 1.4],
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay = {
  always: [-0.3, -0.5],
  'first hand': [0.8, 0.9],
  'best third': [4.1, 2.4],
  'all thirds': [-1.9, -0.9],
  rival: [-1.7, 0],
} as const satisfies Readonly<Record<string, readonly [across: number, within: number]>>

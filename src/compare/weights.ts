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
  always: [-3, -3.9],
  beside: [0, 1.2],
  'beside and time': [0, 0.3],
  'beside and type': [0, 1.3],
  'clock companion': [-0.6, 0.2],
  'clock known': [2.1, -0],
  'clock loose': [-0.6, 0.7],
  copies: [0.6, 0],
  'day companion': [1.2, 1.1],
  'day known': [2.3, 1.4],
  'day loose': [-0.1, -0.1],
  dispute: [1.6, 1.4],
  'dispute beside': [0, 3.6],
  headline: [0, 1.1],
  'headline and lead': [0, 2.2],
  'headline and type': [0, 1.3],
  headlines: [0, 0.5],
  'number agree': [2.2, 1.3],
  'number differ': [1.3, 0.3],
  'number far': [-0, 0.4],
  'number telling': [1.2, 0.1],
  once: [1.2, 1.4],
  'order apart': [0.9, 0.2],
  'order same': [1.4, 0],
  'place and time': [-0.9, 1.1],
  'place apart': [-0.9, -0.7],
  'place apart companion': [-1.2, -1.7],
  'place apart known': [0.2, 1],
  'place apart loose': [0.1, 0],
  'place inside': [0.1, -0.8],
  'place rare': [1.5, 0.2],
  'place same': [0.4, 0.4],
  'place share': [-1.1, -0.1],
  'plan and fact': [0.2, 0.2],
  'root same': [1.6, 1.2],
  saying: [0, 2],
  'time about': [1.7, 1.1],
  'time about far': [-0.8, -1.1],
  'time about near': [0.1, -0.2],
  'time clock': [0.8, 0.9],
  'time companion': [1.1, 0.3],
  'time day': [2.2, 2.6],
  'time far': [-4.5, -2.2],
  'time instant': [1.2, -0.2],
  'time known': [1.2, 0.8],
  'time loose': [-0.1, -0.4],
  'time month': [1.4, 1.2],
  'time near': [1.1, -1.5],
  'time open': [-0.2, 0],
  'time open far': [-1.9, -0.7],
  'time plan': [-0.3, 0.9],
  'time season': [-2.9, -2],
  'time slip': [-0.5, -0.6],
  'time touch': [0.2, 0],
  'time unknown': [0, 0],
  'time week': [-2.4, -1.8],
  'time wide': [0.5, -0],
  'time year': [0.3, -0.5],
  'type companion': [0.6, -0.1],
  'type different': [-0.7, -1.1],
  'type family': [-1.7, -0.9],
  'type opposite': [-1.7, -1],
  'type other': [-0.7, -0.7],
  'type same': [-0.6, -0.5],
  'who and time': [0.2, 0.6],
  'who apart companion': [-0.8, -0.1],
  'who apart known': [-0.4, 0.1],
  'who apart loose': [-0.4, 0.1],
  'who companion': [-0.8, -1.3],
  'who known': [1, 0.4],
  'who loose': [-0.5, 0.1],
  'who rare': [2.1, 1],
  'who several': [1, 0.3],
  'wording and time': [2.1, 1],
  'wording companion': [0.9, 0],
  'wording known': [5.8, 0.7],
  'wording loose': [4.2, 2.3],
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay = {
  always: [-0.6, -0.7],
  'first hand': [0.8, 1],
  'best third': [3.7, 2.1],
  'all thirds': [-0.6, 0],
  rival: [-1.7, 0],
} as const satisfies Readonly<Record<string, readonly [across: number, within: number]>>

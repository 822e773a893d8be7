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
  always: [-2.5, -3.2],
  beside: [0, 1.6],
  'beside and time': [0, 0],
  'beside and type': [0, 1.4],
  'clock companion': [0.6, 0.5],
  'clock known': [1.4, -0.4],
  'clock loose': [-0.6, 0.6],
  copies: [0.5, 0],
  'day companion': [1, 1],
  'day known': [1.9, 1.5],
  'day loose': [0.1, 0.3],
  dispute: [1.6, 1.5],
  'dispute beside': [0, 3.8],
  headline: [0, 0.6],
  'headline and lead': [0, 2.3],
  'headline and type': [0, 0.8],
  headlines: [0, 0],
  'number agree': [1.8, 1.2],
  'number differ': [1.4, 0.5],
  'number far': [-0.6, -0],
  'number telling': [0.9, 0.3],
  once: [0.5, 1.5],
  'one sentence': [0, -1.4],
  'order apart': [0.2, -0.1],
  'order same': [1.4, -0],
  'place and time': [-0.4, 0.9],
  'place apart': [-0.6, -0.5],
  'place apart companion': [-0.7, -1.3],
  'place apart known': [0.4, 0.9],
  'place apart loose': [-0.2, -0.1],
  'place inside': [0.3, -0.8],
  'place rare': [1.1, 0.2],
  'place same': [0.6, 0.6],
  'place share': [-0.7, -1.3],
  'plan and fact': [0, -0.1],
  'root same': [1.4, 1],
  saying: [0, 1.9],
  'time about': [1.7, 1.2],
  'time about far': [-1.4, -1.1],
  'time about near': [-0.2, -0.1],
  'time clock': [1.3, 0.7],
  'time companion': [1, 0.1],
  'time day': [1.5, 1.7],
  'time far': [-3.8, -2.4],
  'time instant': [1.6, 1.1],
  'time known': [1.1, 0.8],
  'time loose': [-0.2, -0.5],
  'time month': [0.8, 1.1],
  'time near': [0.6, -0.6],
  'time open': [-0.3, 0],
  'time open far': [-1.6, -0.7],
  'time plan': [-0.2, 0.6],
  'time season': [-1.9, -1.4],
  'time slip': [-0.7, -0.9],
  'time touch': [0.2, 0],
  'time unknown': [0, 0],
  'time week': [-2.6, -2.3],
  'time wide': [0.9, 0],
  'time year': [0.2, -0.8],
  'type companion': [0.4, 0],
  'type different': [-1.1, -1.4],
  'type family': [-1.8, -0.9],
  'type opposite': [-2.4, -1.2],
  'type other': [-0.9, -0.8],
  'type same': [-0.2, -0.2],
  'who and time': [0.4, 0.5],
  'who apart companion': [-0.7, -0.4],
  'who apart known': [-0.5, 0.1],
  'who apart loose': [-0.2, 0.2],
  'who companion': [-0.9, -1.2],
  'who known': [0.8, 0.4],
  'who loose': [-0.5, 0.2],
  'who rare': [2.1, 0.9],
  'who several': [0.5, -0.2],
  'wording and time': [0.2, -0.6],
  'wording companion': [1.9, 1],
  'wording known': [3.8, -1],
  'wording loose': [4.5, 1.2],
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay = {
  always: [-0.2, -0.5],
  'first hand': [0.8, 0.9],
  'best third': [4.0, 2.4],
  'all thirds': [-1.5, -0.8],
  rival: [-1.7, 0],
} as const satisfies Readonly<Record<string, readonly [across: number, within: number]>>

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
  always: [-2.3, -3.2],
  beside: [0, 1.8],
  'beside and time': [0, -0.4],
  'beside and type': [0, 1.1],
  'clock companion': [0.7, 0.7],
  'clock known': [1.7, -0.4],
  'clock loose': [-1.2, 0.5],
  copies: [0.3, 0],
  'day companion': [0.9, 1.2],
  'day known': [1.6, 1.4],
  'day loose': [-0.1, 0.4],
  dispute: [1.3, 1.5],
  'dispute beside': [0, 4],
  headline: [0, 0.6],
  'headline and lead': [0, 2.3],
  'headline and type': [0, 0.9],
  headlines: [0, 0.1],
  'number agree': [1.5, 0.7],
  'number differ': [0.9, 0.4],
  'number far': [-0.8, -0.1],
  'number telling': [1.1, -0],
  once: [1.2, 1.2],
  'one sentence': [0, -1.5],
  'order apart': [0.2, -0.2],
  'order same': [1.3, -0.5],
  'place and time': [-0.3, 0.5],
  'place apart': [-0.7, -0.7],
  'place apart companion': [-0.8, -1.4],
  'place apart known': [0.4, 0.9],
  'place apart loose': [-0.2, -0.2],
  'place inside': [0.9, -0.6],
  'place rare': [0.7, 0.2],
  'place same': [0.5, 0.6],
  'place share': [-0.3, -1.1],
  'plan and fact': [-0, -0.1],
  'root same': [1.2, 0.9],
  saying: [0, 1.8],
  'time about': [1.4, 1],
  'time about far': [-1.2, -1.3],
  'time about near': [-0.3, -0.7],
  'time clock': [1.3, 0.8],
  'time companion': [0.7, 0.1],
  'time day': [1.3, 1.7],
  'time far': [-3, -2.2],
  'time instant': [1.3, 1.3],
  'time known': [1.1, 1.3],
  'time loose': [-0.2, -0.7],
  'time month': [0.7, 0.6],
  'time near': [0.6, -1.5],
  'time open': [-0.2, 0.1],
  'time open far': [-1.7, -1.1],
  'time plan': [-0.2, 0.5],
  'time season': [-2.1, -1],
  'time slip': [-0.8, -0.9],
  'time touch': [0.3, 0],
  'time unknown': [-0.7, 0.1],
  'time week': [-1.8, -1.7],
  'time wide': [0.9, 0],
  'time year': [-0.2, 0.1],
  'type companion': [0.4, 0.1],
  'type different': [-0.9, -1.5],
  'type family': [-1.9, -1],
  'type opposite': [-2.4, -1.2],
  'type other': [-0.7, -0.8],
  'type same': [-0.1, -0.1],
  'who and time': [0.6, 0.3],
  'who apart companion': [-0.8, -0.3],
  'who apart known': [-0.5, -0.1],
  'who apart loose': [-0.4, -0],
  'who companion': [-1, -1.6],
  'who known': [0.6, 0.5],
  'who loose': [-0.5, 0.4],
  'who rare': [1.6, 0.4],
  'who several': [0.6, 0.2],
  'wording and time': [-0.9, -0.9],
  'wording companion': [2, 1.1],
  'wording known': [4.2, -1.1],
  'wording loose': [3.9, 1],
}

/** How the evidence of two claims alone and that of third claims are put together. */
export const hearsay = {
  always: [-0.2, -0.4],
  'first hand': [0.8, 0.9],
  'best third': [3.5, 2.2],
  'all thirds': [-0.9, -0.4],
  rival: [-1.7, 0],
} as const satisfies Readonly<Record<string, readonly [across: number, within: number]>>

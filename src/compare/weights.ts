import type { Kinship } from './families.ts'
import type { NumberLikeness } from './slots/number.ts'
import type { PlaceLikeness } from './slots/place.ts'
import type { TimeLikeness } from './slots/time.ts'

/** What two claims can have in common or against each other. */
export type Signal =
  | 'always'
  | `type ${Kinship}`
  | `time ${TimeLikeness}`
  | `place ${Exclude<PlaceLikeness, 'unknown'>}`
  | `number ${Exclude<NumberLikeness, 'unrelated'>}`
  | 'type and time'
  | 'type and who'
  | 'once'
  | 'who shared'
  | 'who rare'
  | 'who apart'
  | 'root same'
  | 'wording'
  | 'order same'
  | 'order apart'
  | 'denial'
  | 'plan and fact'
  | 'beside'
  | 'headline'
  | 'copies'

/**
 * What each signal weighs: for two claims of different articles, and for two of one article. Log-odds of telling one
 * event, fitted by `learn/fit-weights.ts` on the training topics.
 */
export const weights: Readonly<Record<Signal, readonly [across: number, within: number]>> = {
  always: [-2.5, -3.9],
  beside: [0, 2.5],
  copies: [1.1, 0],
  denial: [3.2, 3.2],
  headline: [0, 2.6],
  'number agree': [2.2, 1.2],
  'number differ': [0.8, 0.2],
  once: [1.2, 1.9],
  'order apart': [0.9, -0.1],
  'order same': [1.7, -0],
  'place apart': [-0.8, -0.8],
  'place inside': [0.3, -0.7],
  'place same': [0.9, 0.7],
  'place share': [-1.2, -0.1],
  'plan and fact': [-0.2, 0],
  'root same': [0.8, 0.8],
  'time clock': [0.9, 1.4],
  'time day': [3.1, 3.1],
  'time far': [-4.8, -2.5],
  'time instant': [1.6, -0.5],
  'time month': [1.6, 1.1],
  'time near': [0.8, -2],
  'time plan': [-0.1, 1.2],
  'time season': [-3.3, -2.7],
  'time slip': [-0.8, -0.6],
  'time touch': [-1.2, -0.5],
  'time unknown': [0, 0.6],
  'time week': [-3, -2.1],
  'time wide': [0.4, -0.1],
  'time year': [1, -0.9],
  'type and time': [1.3, 1.9],
  'type and who': [1.7, 1.3],
  'type different': [-2, -1.9],
  'type family': [-0.5, -0.6],
  'type other': [-1.9, -1.5],
  'type same': [-1.1, -1.1],
  'who apart': [-0.5, -0.1],
  'who rare': [2.8, 2.2],
  'who shared': [-0.8, -0.5],
  wording: [6.8, 3.8],
}

import type { TimeMention } from '../../model/time.ts'
import type { Features } from '../scorer.ts'

/** A time that a claim might have: a mention, and how it reaches the claim. `null` is: the article gives none. */
export interface TimeOption {
  readonly mention: TimeMention | null
  readonly reach: 'sentence' | 'heading' | 'story' | 'none'
  readonly features: Features
}

/** To the day or finer, or coarser than that. */
export const grainOf = ({ value }: TimeMention): 'day' | 'coarse' =>
  (value?.edtf ?? '').length >= 10 ? 'day' : 'coarse'

import type { TimeLikeness } from '../facts/dates.ts'
import type { NumberLikeness } from '../judge/amounts.ts'
import type { PlaceLikeness } from '../slots/place.ts'
import type { Agreement, Crossing } from './crossings.ts'

/** Of how sure a kind two claims are one: `known` to be of one type, `companion` types, or only perhaps (`loose`). */
export type Bond = 'known' | 'companion' | 'loose'

/** How many of two claims of different articles open theirs: what the news is. */
export type Leading = 'none' | 'one' | 'both'

/** What two claims can have in common or against each other. */
export type Signal =
  | 'always'
  | Crossing
  | `time ${TimeLikeness}`
  | `place ${Exclude<PlaceLikeness, 'unknown'>}`
  | 'place rare'
  | 'place and time'
  | `number ${Exclude<NumberLikeness, 'unrelated'>}`
  | 'number telling'
  | 'once'
  | 'again'
  | 'serial apart'
  | `who ${Bond}`
  | 'who rare'
  | 'who several'
  | 'who and time'
  | `names ${Bond}`
  | 'name rare'
  | 'names and time'
  | `context ${Bond}`
  | `setting ${Bond}`
  | 'root same'
  | `wording ${Bond}`
  | 'wording and time'
  | 'word rare'
  | 'words and time'
  | 'fate same'
  | 'fate apart'
  | 'hour same'
  | 'borrowed apart'
  | 'borrowed same'
  | 'figures same'
  | 'root and who'
  | 'root and time'
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
  | `leads ${Leading} ${Bond}`
  | `mishap ${Agreement}`
  | `mishap companion ${Agreement}`
  | `sole mishap ${Agreement}`
  | `sole mishap companion ${Agreement}`
  | 'one date'
  | 'sole type'
  | 'sole day'
  | 'sayings'
  | 'sayings apart'
  | 'other same'

/**
 * Log-odds that two claims tell one event, by signal: for two claims of different articles, and for two of one. A signal
 * that no claims of the topics it was fitted to showed counts nothing.
 */
export type Weights = Readonly<Partial<Record<Signal, readonly [across: number, within: number]>>>

/** What the evidence that third claims add is made of. */
export type Hearsay = Readonly<
  Record<'always' | 'first hand' | 'best third' | 'all thirds' | 'rival', readonly [across: number, within: number]>
>

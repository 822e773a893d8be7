import type { TimeLikeness } from '../facts/dates.ts'
import type { Kinship } from '../facts/families.ts'
import type { PlaceLikeness } from '../facts/places.ts'
import type { NumberLikeness } from '../judge/amounts.ts'

/** Of how sure a kind two claims are one: `known` to be of one type, `companion` types, or only perhaps (`loose`). */
export type Bond = 'known' | 'companion' | 'loose'

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
  | 'leads'
  | 'one date'
  | 'sole type'
  | 'sole accident'
  | 'players apart'
  | 'sole day'
  | 'sayings'
  | 'sayings apart'
  | 'other same'

/** Log-odds that two claims tell one event, by signal: for two claims of different articles, and for two of one. */
export type Weights = Readonly<Record<Signal, readonly [across: number, within: number]>>

/** What the evidence that third claims add is made of. */
export type Hearsay = Readonly<
  Record<'always' | 'first hand' | 'best third' | 'all thirds' | 'rival', readonly [across: number, within: number]>
>

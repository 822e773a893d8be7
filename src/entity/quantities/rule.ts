import type { Example } from '../../model/example.ts'
import type { Mod, QuantityMention } from '../../model/quantity.ts'
import type { Desk } from '../desk.ts'

export interface QuantityFound {
  readonly mentions: readonly QuantityMention[]
  readonly next: number
}

/** No quantity stands up to `next`. */
export const nothing = (next: number): QuantityFound => ({ mentions: [], next })

/** A rule that reads a quantity, or sees that there is none, from a token on. `earlier`: what was found before it. */
export interface QuantityRule {
  readonly id: string
  readonly read: (
    desk: Desk,
    at: number,
    first: number,
    last: number,
    earlier: readonly QuantityMention[],
  ) => QuantityFound | null
  /** `finds`: the amounts with unit and mod, `7 orang`, `~300 rumah`, `>=11 orang`, `<=5 jam`, with `; ` between. */
  readonly examples: readonly Example[]
}

interface Amount {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly value: number
  readonly to?: number | null
  readonly unit: string
  readonly about: string
  readonly mod: Mod
}

/** The mention of an amount that stands in the tokens `first` up to `last`. */
export const mentionOf = (
  desk: Desk,
  { rule, first, last, value, to = null, unit, about, mod }: Amount,
): QuantityMention => ({
  start: desk.tokens[first]?.start ?? 0,
  end: desk.tokens[last - 1]?.end ?? 0,
  rule,
  value,
  to,
  unit,
  about,
  mod,
})

/** Notation of examples: `~300 rumah`. */
export const shown = ({ value, to, unit, mod }: QuantityMention): string =>
  `${{ exact: '', about: '~', atleast: '>=', atmost: '<=' }[mod]}${value}${to === null ? '' : `..${to}`} ${unit}`

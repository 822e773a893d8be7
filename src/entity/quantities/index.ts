import { counted } from './counted.ts'
import { magnitude } from './magnitude.ts'
import { money } from './money.ts'
import { noQuantity } from './no-quantity.ts'
import { ordered } from './ordered.ts'
import type { QuantityRule } from './rule.ts'
import { score } from './score.ts'
import { single } from './single.ts'

/** Tried in this order at every token; the first that reads something keeps its tokens. */
export const quantityRules: readonly QuantityRule[] = [
  money,
  magnitude,
  score, // before the dates: «menang 3-1»
  ordered,
  noQuantity, // before the counts: «14 Maret», «Pasal 27»
  counted,
  single,
]

import type { SlotRule } from '../judge/dispute.ts'
import { ageRule } from './age.ts'
import { numberRule } from './number.ts'
import { orderRule } from './order.ts'
import { placeRule } from './place.ts'
import { statusRule } from './status.ts'
import { timeRule } from './time.ts'
import { whoRule } from './who.ts'

/** The slots in the order in which a reader is shown what is disputed. */
export const slotRules: readonly SlotRule[] = [timeRule, placeRule, numberRule, ageRule, orderRule, whoRule, statusRule]

import type { Changer } from '../change.ts'
import { date } from './date.ts'
import { number } from './number.ts'
import { ordinal } from './ordinal.ts'
import { place } from './place.ts'

/** Wrong values, one kind a slot. */
export const mutants: readonly Changer[] = [date, place, number, ordinal]

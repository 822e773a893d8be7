import type { Changer } from '../change.ts'
import { coarserDate, dateForm } from './dates.ts'
import { body, person, where } from './names.ts'
import { hedge, rounding, spelling } from './numbers.ts'
import { preposition, synonym } from './synonym.ts'
import { voice } from './voice.ts'

/** Other words for the same: none of them may make sources conflict. */
export const rewrites: readonly Changer[] = [
  coarserDate,
  dateForm,
  person,
  body,
  where,
  hedge,
  rounding,
  spelling,
  voice,
  preposition,
  synonym,
]

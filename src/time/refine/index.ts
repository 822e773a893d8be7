import type { Found } from '../said.ts'
import { giveDays } from './give-days.ts'
import { joinAppositions } from './join-appositions.ts'
import { joinClocks } from './join-clocks.ts'
import { joinRanges } from './join-ranges.ts'
import { leaveNouns } from './leave-nouns.ts'
import { lendEves } from './lend-eves.ts'
import type { Refine } from './refine.ts'
import { splitRanges } from './split-ranges.ts'
import { takeModifiers } from './take-modifiers.ts'
import { takeSides } from './take-sides.ts'

/** In this order: a modifier stands before what is joined to the day before it (`Rabu sekitar pukul 09.00`). */
const refinements: readonly Refine[] = [
  splitRanges,
  takeModifiers,
  joinClocks,
  lendEves,
  joinRanges,
  joinAppositions,
  giveDays,
  takeSides,
  leaveNouns,
]

export const refine = (found: readonly Found[], text: string): readonly Found[] =>
  refinements.reduce((kept, step) => step(kept, text), found)

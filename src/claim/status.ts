import { aspects } from '../lexicon/aspect.ts'
import { hedges } from '../lexicon/hedges.ts'
import type { Status } from '../model/claim.ts'
import type { Candidate } from './candidates.ts'
import { type Grid, norm } from './grid.ts'
import type { Attribution } from './speaker.ts'

/** How far before its trigger a word of aspect may stand: «akan segera mengadakan pertemuan». */
const REACH = 7

/** How sure the text is that it happened. The nearest word before the trigger decides: «diduga akan» is a plan. */
export function statusOf(grid: Grid, candidate: Candidate, accused: boolean, attribution: Attribution | null): Status {
  const { clause, first, type } = candidate
  if (type === 'deny') return 'denied'
  if (grid.negated[first] === 1) return 'denied'
  for (let token = first - 1; token >= Math.max(clause.first, first - REACH); token -= 1) {
    const word = norm(grid, token)
    const aspect = aspects.get(word)
    if (aspect === 'done') break
    if (aspect === 'planned' || aspect === 'required') return 'planned'
    const hedge = hedges.get(word)
    if (hedge) return hedge
  }
  if (accused) return 'alleged'
  switch (attribution?.stance) {
    case 'alleges':
      return 'alleged'
    case 'estimates':
      return 'possible'
    default:
      return 'happened'
  }
}

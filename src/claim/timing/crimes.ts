import type { EventType } from '../../model/claim.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'

/** Before the deed for which somebody stands before a court. Sorted. */
const charges: ReadonlySet<string> = new Set(['bersalah', 'dakwaan', 'meyakinkan', 'terbukti', 'tuduhan'])

/** What the court itself does. */
const ofCourt: ReadonlySet<EventType> = new Set<EventType>([
  'accuse',
  'arrest',
  'charge',
  'deny',
  'free',
  'sentence',
  'try',
])

/** Words between the finding and the deed: «terbukti secara sah dan meyakinkan melakukan tindak pidana | pembunuhan». */
const REACH = 7

/** «dinyatakan bersalah melakukan pembunuhan»: where a court's finding stands before the deed that it is of; -1 without. */
export function findingBefore(grid: Grid, { type, first }: Candidate): number {
  if (ofCourt.has(type)) return -1
  const from = Math.max(sentenceAt(grid, first).first, first - REACH)
  for (let token = first - 1; token >= from; token -= 1) {
    if (/^[,;:.]$/u.test(norm(grid, token))) return -1
    if (charges.has(norm(grid, token))) return token
  }
  return -1
}

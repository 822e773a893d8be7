import { namedAfter } from '../../lexicon/owner-words.ts'
import type { Candidate } from '../candidates.ts'
import type { Grid } from '../grid.ts'
import { isInAddress } from './address.ts'
import { prepositions, type Standing, wordAhead } from './standing.ts'

export const contests: ReadonlySet<string> = new Set(['lose', 'play', 'win'])

/** Words that leave a name behind them a side of the match: «melawan Persib», «imbang dengan Arema». Sorted. */
const against = new Set(['antara', 'atas', 'dan', 'dari', 'dengan', 'kontra', 'lawan', 'melawan', 'oleh', 'vs'])

/** Who stands at a verb of a match without a word of place is one of its sides, though it bears a town's name. */
export function isSide(grid: Grid, { type, voice, first, last }: Candidate, here: Standing): boolean {
  const { after, mention, run, opens } = here
  const { entities, rule } = mention
  const [entity] = entities
  if (!contests.has(type) || voice === 'noun' || entity?.kind === 'person' || rule === 'headed') return false
  const gap = after ? run.first - last : first - run.last
  if (gap > 1 || grid.clauseOf[run.first] !== grid.clauseOf[first] || isInAddress(grid, here)) return false
  const ahead = wordAhead(grid, opens)
  // «memenangkan Pilkada Jakarta»
  if (namedAfter.has(ahead)) return false
  return !prepositions.has(ahead) || (against.has(ahead) && entity?.kind !== 'place')
}

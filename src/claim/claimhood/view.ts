import type { Candidate } from '../candidates.ts'
import type { Grid } from '../grid.ts'
import type { Company } from './company.ts'
import { type Counted, countBefore, predicates } from './counts.ts'
import { type TimeBond, timeBond } from './time-bond.ts'

/** A candidate looked at, with what several features ask of it. */
export interface View {
  readonly grid: Grid
  readonly candidate: Candidate
  readonly company: Company
  /** As its row says, `plain` for a noun that is the predicate. */
  readonly voice: Candidate['voice']
  readonly part: 'noun' | 'verb'
  /** Whether a row knows it, or only the build of the word makes a verb of it. */
  readonly build: 'row' | 'affix'
  readonly bond: TimeBond
  readonly counted: Counted
}

export const buildOf = ({ known }: Candidate): View['build'] => (known ? 'row' : 'affix')

export function viewOf(grid: Grid, candidate: Candidate, company: Company): View {
  const voice = candidate.voice === 'noun' && predicates(grid, candidate) ? 'plain' : candidate.voice
  return {
    grid,
    candidate,
    company,
    voice,
    part: voice === 'noun' ? 'noun' : 'verb',
    build: buildOf(candidate),
    bond: timeBond(grid, candidate, company.headed),
    counted: candidate.voice === 'noun' ? null : countBefore(grid, candidate),
  }
}

/** «terdapat 17 orang yang tertimbun»: its clause is the main one, whatever opens it. */
export const isThere = ({ counted }: View): boolean => counted === 'there'

import { read } from '../../src/check.ts'
import { type Candidate, findCandidates } from '../../src/claim/candidates.ts'
import { type Grid, gridOf } from '../../src/claim/grid.ts'
import type { BlockKind } from '../../src/model/article.ts'
import { articleOf } from '../support/article.ts'

/** A text of our own with what may make a claim in it, whether or not the learned part would keep it. */
export interface Told {
  readonly grid: Grid
  readonly candidates: readonly Candidate[]
  readonly words: (candidate: Candidate) => string
}

export function tell(text: string, published: string | null = '2023-09-14', first: BlockKind = 'paragraph'): Told {
  const { reading } = read(articleOf(text, { published, first }))
  const grid = gridOf(reading)
  const words = ({ first, last }: Candidate): string =>
    text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end)
  return { grid, candidates: findCandidates(grid), words }
}

/** The candidate whose trigger reads so; a test that names none is wrong itself. */
export function candidateOf({ candidates, words }: Told, trigger: string): Candidate {
  const found = candidates.find((candidate) => words(candidate) === trigger)
  if (!found) throw new Error(`no trigger «${trigger}» among ${candidates.map(words).join(', ')}`)
  return found
}

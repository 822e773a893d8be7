import { stopWords } from '../lexicon/stop-words.ts'
import type { Span } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import type { Grid } from './grid.ts'

/** The claim's clause, without the marks and the conjunction at its edges. */
export function claimSpan(grid: Grid, { clause, first, last }: Candidate): Span {
  const { tokens } = grid.reading
  let from = clause.first
  let to = Math.max(clause.last, last)
  while (from < first && tokens[from]?.kind === 'punctuation' && !/^["“‘'(]$/.test(tokens[from]?.norm ?? '')) from += 1
  while (to > last && tokens[to - 1]?.kind === 'punctuation' && !/^["”’')]$/.test(tokens[to - 1]?.norm ?? '')) to -= 1
  return {
    start: tokens[from]?.start ?? clause.start,
    end: tokens[to - 1]?.end ?? clause.end,
  }
}

/** Roots of the content words of the clause, sorted and each once; names, times and amounts have slots of their own. */
export function claimTerms(grid: Grid, { clause }: Candidate): readonly string[] {
  const terms = new Set<string>()
  for (let token = clause.first; token < clause.last; token += 1) {
    const here = grid.reading.tokens[token]
    if (!here?.word || (grid.timeOf[token] ?? -1) >= 0 || (grid.nameOf[token] ?? -1) >= 0) continue
    if (stopWords.has(here.norm) || stopWords.has(here.word.stem) || here.word.root.length < 3) continue
    terms.add(here.word.root)
  }
  return [...terms].sort()
}

import type { TimeMention } from '../../model/time.ts'
import type { Grid } from '../grid.ts'

/** Words that open what led to the news. Sorted. */
const beginnings = new Set(['awalnya', 'berawal', 'bermula', 'mulanya'])

/** «Perkara itu bermula dari sebuah pesta. Pada 2 Mei …»: told from its beginning on, over paragraphs. */
export function opensTale(grid: Grid, mention: TimeMention): boolean {
  const at = grid.reading.sentences.findIndex(({ end }) => end >= mention.end)
  const here = grid.reading.sentences[at]
  const before = grid.reading.sentences[at - 1]
  const from = before?.block === here?.block ? before : here
  if (!here || !from) return false
  return grid.reading.tokens.slice(from.first, here.last).some(({ norm }) => beginnings.has(norm))
}

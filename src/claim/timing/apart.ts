import { aspects } from '../../lexicon/aspect.ts'
import type { Candidate } from '../candidates.ts'
import { blockKind, type Grid, norm, sentenceAt } from '../grid.ts'

/** Words that leave the story for what was before it. Sorted. */
const earlier = new Set(['pernah', 'sebelumnya', 'semula'])

/** «terlebih dahulu», «lebih dulu»: before what the story has just told. */
const isEarlier = (grid: Grid, token: number): boolean =>
  earlier.has(norm(grid, token)) ||
  (/^(?:dahulu|dulu)$/.test(norm(grid, token)) && /^(?:ter)?lebih$/.test(norm(grid, token - 1)))

/**
 * Whether a claim is told apart from its story, whose day is then not its own: a heading in the page («Kapal Sempat
 * Oleng»), what still goes on («Warga masih mengungsi», «Saat ini jalan ditutup»), what was before («Ia lebih dulu menang»).
 */
export function standsApart(grid: Grid, { clause, first }: Candidate): boolean {
  const sentence = sentenceAt(grid, first)
  const kind = blockKind(grid, sentence)
  if (kind === 'title' || kind === 'heading') return true
  for (let token = Math.max(clause.first, first - 4); token < first; token += 1)
    if (aspects.get(norm(grid, token)) === 'ongoing') return true
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const time = grid.reading.times[grid.timeOf[token] ?? -1]
    if (time?.timex.value === 'PRESENT_REF' && norm(grid, token) !== 'kini') return true
    if (!time && token < first && isEarlier(grid, token)) return true
  }
  return false
}

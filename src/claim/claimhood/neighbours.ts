import { stopWords } from '../../lexicon/stop-words.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, nameAt, norm, sentenceAt } from '../grid.ts'
import { isVerb } from '../triggers/verbs.ts'

/** What kind of word stands in a place; beyond its sentence, the `edge`. */
export type Neighbour = 'name' | 'time' | 'amount' | 'mark' | 'verb' | 'particle' | 'word' | 'edge'

function neighbourAt(grid: Grid, token: number): Neighbour {
  if ((grid.nameOf[token] ?? -1) >= 0) return 'name'
  if ((grid.timeOf[token] ?? -1) >= 0) return 'time'
  if ((grid.quantityOf[token] ?? -1) >= 0) return 'amount'
  if (grid.reading.tokens[token]?.kind === 'punctuation') return 'mark'
  if (isVerb(grid, token)) return 'verb'
  return stopWords.has(norm(grid, token)) ? 'particle' : 'word'
}

/** The kinds of word right before and right behind a candidate: a verb between two names is news. */
export function neighboursOf(grid: Grid, { first, last }: Candidate): readonly [before: Neighbour, behind: Neighbour] {
  const sentence = sentenceAt(grid, first)
  return [
    first === sentence.first ? 'edge' : neighbourAt(grid, first - 1),
    last >= sentence.last ? 'edge' : neighbourAt(grid, last),
  ]
}

/** How far before a candidate its subject may be named. */
const REACH = 8

/** The kind of the last name before a candidate; null of none. */
export function kindBefore(grid: Grid, { first }: Candidate): EntityKind | null {
  for (let token = first - 1; token >= Math.max(sentenceAt(grid, first).first, first - REACH); token -= 1) {
    const name = nameAt(grid, token)
    if (name) return name.entities[0]?.kind ?? null
  }
  return null
}

import type { Clause } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { dateOf, type Grid } from '../grid.ts'

export type TimeBond = 'clause' | 'sentence' | 'heading' | 'block' | 'none'

export function touches(clause: Clause, owner: Int32Array, from = clause.first, to = clause.last): boolean {
  for (let token = from; token < to; token += 1) if ((owner[token] ?? -1) >= 0) return true
  return false
}

/** How near a dated time stands to the trigger: in its clause, its sentence, a heading over it, earlier in its block. */
export function timeBond(grid: Grid, { clause, first: trigger }: Candidate, headed: boolean): TimeBond {
  const { times, sentences } = grid.reading
  const dated = (first: number, last: number): boolean => {
    for (let token = first; token < last; token += 1) {
      const index = grid.timeOf[token] ?? -1
      if (index >= 0 && dateOf(times[index])) return true
    }
    return false
  }
  if (dated(clause.first, clause.last)) return 'clause'
  const index = clause.sentence
  const sentence = sentences[index]
  if (!sentence) return 'none'
  if (dated(sentence.first, sentence.last)) return 'sentence'
  if (headed) return 'heading'
  let opener = index
  while (sentences[opener - 1]?.block === sentence.block) opener -= 1
  return dated(sentences[opener]?.first ?? trigger, trigger) ? 'block' : 'none'
}

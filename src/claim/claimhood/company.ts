import type { Candidate } from '../candidates.ts'
import { dateOf, type Grid } from '../grid.ts'

/** What the other candidates of the sentence tell of one: what the last before it is, how many there are. */
export interface Company {
  readonly previous: Candidate | null
  /** Whether a row knows another candidate of the same clause. */
  readonly rowBeside: boolean
  /** Whether a row knows a candidate behind it in its sentence: what a speech verb announces. */
  readonly followed: boolean
  /** Under a dated heading. */
  readonly headed: boolean
  /** How many candidates the sentence holds before it. */
  readonly earlier: number
  /** How many candidates the sentence holds, itself among them. */
  readonly size: number
}

/** The company of each candidate, in their order. */
export function companies(grid: Grid, candidates: readonly Candidate[]): readonly Company[] {
  const rows = new Map<number, number>()
  const sizes = new Map<number, number>()
  const firsts = new Map<number, number>()
  const lastRow = new Map<number, number>()
  for (const [index, { known, first }] of candidates.entries()) {
    const sentence = grid.sentenceOf[first] ?? -1
    sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1)
    if (!firsts.has(sentence)) firsts.set(sentence, index)
    if (!known) continue
    lastRow.set(sentence, first)
    const clause = grid.clauseOf[first] ?? -1
    rows.set(clause, (rows.get(clause) ?? 0) + 1)
  }
  const heading = grid.reading.times.find((time) => time.heading && dateOf(time))?.start ?? Number.POSITIVE_INFINITY
  return candidates.map(({ known, first }, index) => {
    const sentence = grid.sentenceOf[first] ?? -1
    const earlier = index - (firsts.get(sentence) ?? index)
    const inClause = rows.get(grid.clauseOf[first] ?? -1) ?? 0
    return {
      previous: earlier > 0 ? (candidates[index - 1] ?? null) : null,
      rowBeside: inClause > (known ? 1 : 0),
      followed: (lastRow.get(sentence) ?? -1) > first,
      headed: (grid.reading.tokens[first]?.start ?? 0) > heading,
      earlier,
      size: sizes.get(sentence) ?? 1,
    }
  })
}

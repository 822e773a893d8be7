import type { ClaimNumber } from '../model/claim.ts'
import { quote } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import type { Grid } from './grid.ts'

const distance = (candidate: Candidate, first: number, last: number): number =>
  first >= candidate.last ? first - candidate.last : Math.max(0, candidate.first - last)

/** Gives each quantity of a sentence to the claim it stands nearest to; a claim of its own clause goes first. */
export function amountsOf(grid: Grid, claims: readonly Candidate[]): ReadonlyMap<Candidate, readonly ClaimNumber[]> {
  const given = new Map<Candidate, ClaimNumber[]>()
  const bySentence = new Map<number, Candidate[]>()
  for (const claim of claims) {
    const sentence = grid.sentenceOf[claim.first] ?? -1
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), claim])
  }
  grid.reading.quantities.forEach((mention, index) => {
    const run = grid.quantityRuns[index]
    if (!run || (grid.timeOf[run.first] ?? -1) >= 0) return
    const clause = grid.clauseOf[run.first]
    let best: Candidate | null = null
    let least = Number.POSITIVE_INFINITY
    for (const claim of bySentence.get(grid.sentenceOf[run.first] ?? -2) ?? []) {
      const away = distance(claim, run.first, run.last) + (grid.clauseOf[claim.first] === clause ? 0 : 12)
      if (away < least) {
        least = away
        best = claim
      }
    }
    if (!best) return
    const { start, end, value, to, unit, about, mod } = mention
    const number = {
      value,
      to,
      unit,
      about,
      mod,
      text: quote(grid.reading.article.text, mention),
      start,
      end,
    }
    given.set(best, [...(given.get(best) ?? []), number])
  })
  return given
}

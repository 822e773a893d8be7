import { type Grid, norm, type Run, sentenceAt } from '../grid.ts'
import type { Standing } from './standing.ts'

/** «Kupang, wartalaut.com - Dua …»: the address of the page in its dateline. */
const isHost = (word: string): boolean => /\p{L}\.\p{L}\p{L}/u.test(word)

/** «KUPANG-Dua …»: a dateline in capitals alone, though its dash touches it. */
const isLoud = (grid: Grid, { first, last }: Run, dash: number): boolean =>
  dash === last && first === sentenceAt(grid, first).first && grid.reading.tokens[first]?.casing === 'upper'

/** No dateline has more tokens: «JAKARTA, 4 Desember (Antara) -». */
const DATELINE = 12

/** «KUPANG, 4 Desember (Antara) — Dua …», «Kupang: Gubernur …»: where the page was written. */
export function isDateline(grid: Grid, { run }: Standing): boolean {
  const { article, tokens } = grid.reading
  const sentence = sentenceAt(grid, run.first)
  if (run.first !== sentence.first && norm(grid, run.first - 1) !== ',') return false
  const start = tokens[run.first]?.start ?? 0
  const written = article.dateline?.toLowerCase()
  if (
    written &&
    run.first === sentence.first &&
    article.text.slice(start, start + written.length).toLowerCase() === written
  )
    return true
  if (norm(grid, run.last) === ':') return run.first === sentence.first
  for (let token = sentence.first; token < Math.min(sentence.last, sentence.first + DATELINE); token += 1) {
    const here = tokens[token]
    if (token >= run.last && /^[-–—]$/u.test(here?.norm ?? ''))
      return here?.start !== tokens[token - 1]?.end || isHost(norm(grid, token - 1)) || isLoud(grid, run, token)
    // «KUPANG (Warta Laut): …», «KUPANG, wartalaut.com: …»
    if (here?.norm === ':' && (norm(grid, token - 1) === ')' || isHost(norm(grid, token - 1)))) return true
    const plain =
      here?.kind === 'word' && here.casing === 'lower' && (grid.timeOf[token] ?? -1) < 0 && !isHost(here.norm)
    if (plain) return false
  }
  return false
}

import { coordinators } from '../lexicon/conjunctions.ts'
import { negators, notOnly } from '../lexicon/negators.ts'
import type { Clause, Negation, Token } from '../model/reading.ts'

/** Each negator with what it negates: the rest of its clause, up to «tetapi», «melainkan» and their kin. */
export function findNegations(tokens: readonly Token[], clauses: readonly Clause[]): readonly Negation[] {
  const negations: Negation[] = []
  for (const clause of clauses) {
    for (let token = clause.first; token < clause.last; token++) {
      if (!negators.has(tokens[token]?.norm ?? '')) continue
      // «tidak hanya hadir» says that he was there.
      if (notOnly.has(tokens[token + 1]?.norm ?? '')) continue
      const last = endOfScope(tokens, token + 1, clause.last)
      if (last > token + 1) negations.push({ token, first: token + 1, last })
    }
  }
  return negations
}

function endOfScope(tokens: readonly Token[], first: number, end: number): number {
  let last = first
  for (; last < end; last++) {
    const token = tokens[last]
    if (!token || token.norm === ',' || negators.has(token.norm)) break
    if (coordinators.has(token.norm) && token.norm !== 'dan' && token.norm !== 'atau' && token.norm !== 'maupun') break
  }
  while (last > first && tokens[last - 1]?.kind === 'punctuation') last--
  return last
}

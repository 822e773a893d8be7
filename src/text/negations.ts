import type { Clause, Negation, Token } from '../model/reading.ts'
import { role } from './roles.ts'

/** Each negator with what it negates: the rest of its clause, up to «tetapi», «melainkan» and their kin. */
export function findNegations(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  roles: readonly number[],
): readonly Negation[] {
  const negations: Negation[] = []
  for (const clause of clauses) {
    for (let token = clause.first; token < clause.last; token++) {
      if (!((roles[token] ?? 0) & role.negator)) continue
      // «tidak hanya hadir» says that he was there.
      if ((roles[token + 1] ?? 0) & role.notOnly) continue
      const last = endOfScope(tokens, roles, token + 1, clause.last)
      if (last > token + 1) negations.push({ token, first: token + 1, last })
    }
  }
  return negations
}

/** «dan», «atau» and «maupun» stay within the scope: «tidak membawa beras dan gula». */
function endOfScope(tokens: readonly Token[], roles: readonly number[], first: number, end: number): number {
  let last = first
  for (; last < end; last++) {
    const bits = roles[last] ?? 0
    if (tokens[last]?.norm === ',' || bits & role.negator) break
    if (bits & role.linker && !(bits & role.looseLinker)) break
  }
  while (last > first && tokens[last - 1]?.kind === 'punctuation') last--
  return last
}

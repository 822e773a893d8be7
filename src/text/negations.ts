import type { Clause, Negation, Token } from '../model/reading.ts'
import { role, rolesOf } from './roles.ts'

/** Each negator with what it negates: the rest of its clause, up to «tetapi», «melainkan» and their kin. */
export function findNegations(tokens: readonly Token[], clauses: readonly Clause[]): readonly Negation[] {
  const negations: Negation[] = []
  for (const clause of clauses) {
    for (let token = clause.first; token < clause.last; token++) {
      if (!(rolesAt(tokens, token) & role.negator)) continue
      // «tidak hanya hadir» says that he was there.
      if (rolesAt(tokens, token + 1) & role.notOnly) continue
      const last = endOfScope(tokens, token + 1, clause.last)
      if (last > token + 1) negations.push({ token, first: token + 1, last })
    }
  }
  return negations
}

const rolesAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at]
  return token?.kind === 'word' ? rolesOf(token.norm) : 0
}

/** «dan», «atau» and «maupun» stay within the scope: «tidak membawa beras dan gula». */
function endOfScope(tokens: readonly Token[], first: number, end: number): number {
  let last = first
  for (; last < end; last++) {
    const roles = rolesAt(tokens, last)
    if (tokens[last]?.norm === ',' || roles & role.negator) break
    if (roles & role.linker && !(roles & role.looseLinker)) break
  }
  while (last > first && tokens[last - 1]?.kind === 'punctuation') last--
  return last
}

import { attributiveHeads } from '../../lexicon/claimless-words.ts'
import { dateAt, norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** «Keputusan menutup pasar itu dikecam»: which decision; one with a day is news. */
export const attributive: NoClaim = {
  id: 'attributive',
  holds(grid, { at, clause, trigger }) {
    if (trigger?.voice === 'noun' || grid.reading.tokens[at]?.word?.voice !== 'active') return false
    const noun = norm(grid, at - 1) === 'untuk' ? at - 2 : at - 1
    if (!attributiveHeads.has(norm(grid, noun))) return false
    for (let token = at + 1; token < clause.last; token += 1) if (dateAt(grid, token)) return false
    return true
  },
  examples: [
    { text: 'Keputusan menutup pasar itu dikecam pedagang.', trigger: 'menutup', claim: false },
    { text: 'Keputusan menutup pasar itu dikecam pedagang.', trigger: 'dikecam', claim: true },
    { text: 'Warga mendengar keputusan menutup pasar pada 3 Mei 2023.', trigger: 'menutup', claim: true },
  ],
}

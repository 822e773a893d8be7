import { beforeGovernments, beforeTowns, behindActors } from '../../lexicon/metonym-words.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { type Desk, normAt } from '../desk.ts'
import type { Finding } from '../kinds/finding.ts'

/** Whether a capital's name means the state here. */
export function speaks(desk: Desk, { first, last }: Finding): boolean {
  const before = normAt(desk, first - 1)
  if (placePrepositions.has(before) || before === ',' || beforeTowns.has(before)) return false
  if (beforeGovernments.has(before)) return true
  const after = desk.tokens[last]
  if (!after) return false
  if (after.norm === '-' || before === '-') return true
  if (behindActors.has(after.norm)) return true
  const active = after.word?.prefix === 'meN' || after.word?.prefix === 'ber' || /^(?:me[nm]|ber)/u.test(after.norm)
  return after.casing === 'lower' && active
}

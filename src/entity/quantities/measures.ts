import { units } from '../../lexicon/units.ts'
import { type Desk, normAt } from '../desk.ts'

/** The unit of measure that begins at a token: `kilometer per jam`, `barel per hari`. */
export const measureAt = (
  desk: Desk,
  at: number,
  last: number,
): { readonly unit: string; readonly next: number } | null => {
  let key = ''
  let found: { unit: string; next: number } | null = null
  for (let end = at; end < Math.min(last, at + 3); end += 1) {
    key = end === at ? normAt(desk, end) : `${key} ${normAt(desk, end)}`
    const unit = units.get(key)
    // «dua Minggu» is no stretch of time, «2 m» is a length, «Rp2 M» no length.
    if (unit !== undefined && !(key === 'm' && desk.tokens[end]?.casing === 'upper')) found = { unit, next: end + 1 }
  }
  if (!found) return null
  const per = normAt(desk, found.next)
  return per === 'per' && found.unit === 'barel' && normAt(desk, found.next + 1) === 'hari'
    ? { unit: 'barel per hari', next: found.next + 2 }
    : found
}

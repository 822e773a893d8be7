import { type Desk, mayOpen } from '../desk.ts'
import { opens } from '../openings.ts'

/** Whether a capitalised word stands at a token of the stretch `first` up to `last`. */
const capitalAt = ({ capital }: Desk, at: number, first: number, last: number): boolean =>
  at >= first && at < last && capital[at] === 1

/** Where the tagger looks: capitalised words, what joins them, and the head before them. Elsewhere no name stands. */
export function isCandidate(desk: Desk, at: number, first: number, last: number): boolean {
  if (capitalAt(desk, at, first, last)) return true
  const before = capitalAt(desk, at - 1, first, last)
  const after = capitalAt(desk, at + 1, first, last)
  // Most words are far from any capital.
  if (!before && !after && !capitalAt(desk, at - 2, first, last)) return false
  const token = desk.tokens[at]
  if (!token) return false
  const { norm, kind } = token
  // «Mahkamah Konstitusi (MK)» is one name.
  if (norm === '(') return before && after && desk.tokens[at + 2]?.norm === ')'
  if (norm === ')') return before && desk.tokens[at - 2]?.norm === '(' && capitalAt(desk, at - 3, first, last)
  if (kind === 'number') return before && /^\d{1,4}$/u.test(norm)
  if (after && mayOpen(desk, at, opens.lead)) return true
  if (mayOpen(desk, at, opens.direction)) return before
  return (
    mayOpen(desk, at, opens.joint) &&
    (before || capitalAt(desk, at - 2, first, last)) &&
    (after || capitalAt(desk, at + 2, first, last))
  )
}

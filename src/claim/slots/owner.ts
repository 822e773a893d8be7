import { clauseOf, type Grid, nameAt, norm } from '../grid.ts'
import { isPlainNoun } from './elsewhere.ts'

/** What stands for somebody himself. Sorted. */
const BODIES: ReadonlySet<string> = new Set(['jasad', 'jenazah', 'mayat', 'nyawa', 'tubuh'])

/** «Kuasa hukum terdakwa membantah», «menyita ponsel korban»: whose somebody or something is; but «jasad korban». */
export function isOwnerOfNoun(grid: Grid, token: number): boolean {
  const before = token - 1
  if (nameAt(grid, token)?.rule !== 'role' || BODIES.has(norm(grid, before)) || !isPlainNoun(grid, before)) return false
  const clause = clauseOf(grid, before)
  return clause !== undefined && (before > clause.first || clause.marker !== norm(grid, before))
}

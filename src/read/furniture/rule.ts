import type { Example } from '../../model/example.ts'
import type { Line } from '../line.ts'
import type { Role } from '../mark.ts'

/** Tells from one line alone what it is to its page. Examples give a line and its role, null for a trap. */
export interface LineRule {
  readonly id: string
  readonly find: (line: Line) => Role | null
  readonly examples: readonly Example[]
}

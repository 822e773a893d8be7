import type { Participant } from '../../../model/claim.ts'
import { timesAgree } from '../../../model/time.ts'
import { isInherited } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { sharedSetting } from './setting.ts'

/** «ditetapkan sebagai pemenang», «terpilih»; «ditetapkan sebagai pasangan calon» many are. */
const WINNER = /\b(?:memenang(?:i|kan)|menang|pemenang|terpilih|unggul)\b/iu

/** Characters between the two of a ticket: «Surya Hadi-Sari Utami», «Surya Hadi dan Sari Utami». */
const BETWEEN = 5

/** Who is told to have won an office: alone, or at the head of a ticket of two; null of lists and of other doings. */
export function headOfTicket({ claim }: Fact): Participant | null {
  if (claim.type !== 'elect' || !WINNER.test(claim.quote)) return null
  const [head, mate, ...others] = claim.who
    .filter(({ kind }) => kind === 'person')
    .toSorted((a, b) => a.start - b.start)
  if (!head || others.length > 0 || head.start < claim.span.start) return null
  return mate === undefined || mate.start - head.end <= BETWEEN ? head : null
}

/** Whether both tell of one ballot, and of one day where both tell one outright. */
export const areOfOneSeat = (a: Fact, b: Fact): boolean =>
  a.time !== null &&
  b.time !== null &&
  timesAgree(a.time, b.time) &&
  !(isInherited(a) && isInherited(b)) &&
  sharedSetting(a, b).length > 0

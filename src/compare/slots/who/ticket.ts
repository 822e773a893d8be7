import { broadPlaces, regionWords } from '../../../lexicon/place-words.ts'
import type { Participant } from '../../../model/claim.ts'
import { timesAgree } from '../../../model/time.ts'
import { isInherited } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { fold, meet } from '../../facts/names.ts'

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

/** Words of who counts the votes, and of where many ballots are. Sorted. */
const everywhere: ReadonlySet<string> = new Set([
  'barat',
  'komisi',
  'pemilihan',
  'selatan',
  'tengah',
  'tenggara',
  'timur',
  'umum',
  'utara',
])

/** What is said around both of where it was, beside whom it chose: «Kabupaten Wela», «KPU Wela». */
function areOfOneBallot(a: Fact, b: Fact): boolean {
  const people = new Set(
    [a, b].flatMap(({ claim }) =>
      claim.who.filter(({ kind }) => kind === 'person').flatMap(({ name }) => fold(name).split(' ')),
    ),
  )
  const isOfPlace = (word: string): boolean =>
    word.length > 3 && !people.has(word) && !everywhere.has(word) && !regionWords.has(word) && !broadPlaces.has(word)
  const said = ({ context, where }: Fact): readonly string[] =>
    [...context, ...where.flatMap(({ name }) => name.split(' '))].filter(isOfPlace)
  return meet(said(a), said(b))
}

/** Whether both tell of one ballot, and of one day where both tell one outright. */
export const areOfOneSeat = (a: Fact, b: Fact): boolean =>
  a.time !== null &&
  b.time !== null &&
  timesAgree(a.time, b.time) &&
  !(isInherited(a) && isInherited(b)) &&
  areOfOneBallot(a, b)

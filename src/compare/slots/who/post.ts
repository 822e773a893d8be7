import { stopWords } from '../../../lexicon/stop-words.ts'
import { titleWords } from '../../../lexicon/titles.ts'
import type { Claim, EventType, Participant } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'
import { fold } from '../../facts/names.ts'
import { areOfTwoDays } from '../../judge/figures.ts'

export const posts: ReadonlySet<EventType> = new Set<EventType>(['appoint', 'elect'])

/** Types of which a post says what they are about. */
const fillings: ReadonlySet<EventType> = new Set<EventType>([...posts, 'inaugurate'])

/** «terpilih sebagai ketua lewat musyawarah»: behind these stands how. */
const means: ReadonlySet<string> = new Set(['lewat', 'melalui', 'usai'])

/** «menunjuk Sari Utami sebagai | pelaksana tugas kepala dinas | sejak Senin»: the words of the post. */
const POST = /\b(?:jadi|menjadi|sebagai) ((?:[\p{L}.-]+ ?){2,8})/u
function postOf({ quote }: Claim): readonly string[] {
  const words = fold(POST.exec(quote)?.[1] ?? '').split(' ')
  const end = words.findIndex((word) => word === '' || stopWords.has(word) || means.has(word))
  return end < 0 ? words : words.slice(0, end)
}

/** «dijalankan Sekretaris Daerah sebagai pelaksana tugas bupati»: who fills a post for a time, whatever the verb. */
const ACTING = /\bsebagai (?:pelaksana (?:harian|tugas)|penjabat|pj|plh|plt)\b/iu

/** «menunjuk Sari Utami sebagai ketua pengganti Rudi», «menggantikan Rudi», «geser RH atau Rudi Hartawan»: whose post it was. */
const PREDECESSOR = /\b(?:(?:meng)?ganti(?:kan)?|pengganti|(?:meng)?geser)(?: \p{L}+ (?:alias|atau))? $/iu
const isPredecessor = ({ quote, span }: Claim, { start }: Participant): boolean =>
  PREDECESSOR.test(quote.slice(0, Math.max(0, start - span.start)))

/** «Dewi terpilih sebagai ketua»: who does it is who is chosen. */
const isElected = ({ trigger }: Claim): boolean => /^terpilih/iu.test(trigger.text)

/** Whom a claim has put into a post that it names, where it says who wills it too. */
export function chosenOf({ claim }: Fact): Participant | null {
  const isActing = ACTING.test(claim.quote)
  if (!(isActing || posts.has(claim.type)) || postOf(claim).length === 0) return null
  const people = claim.who.filter((one) => one.kind === 'person' && !isPredecessor(claim, one))
  const chosen =
    isActing && people.length === 1
      ? people
      : people.filter(({ role }) => role === (isElected(claim) ? 'agent' : 'patient'))
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

/** Whether both fill a post for a time, which says of what they speak. */
export const areActing = (a: Fact, b: Fact): boolean => ACTING.test(a.claim.quote) && ACTING.test(b.claim.quote)

/** Posts that many hold at a time. Sorted. */
const shared: ReadonlySet<string> = new Set(['anggota', 'duta', 'hakim', 'komisaris', 'penasihat', 'staf', 'wakil'])

/** «sebagai kepala dinas», «menjadi pelaksana tugas kepala dinas»: one post, and not given to one man after the other. */
export function areOfOnePost(a: Fact, b: Fact): boolean {
  const [one, other] = [postOf(a.claim), postOf(b.claim)]
  if (areOfTwoDays(a, b) || [...one, ...other].some((word) => shared.has(word))) return false
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}

/** «KSAD», «KASAL»: a post by its initials. */
const INITIALS = /\b(?:jadi|menjadi|sebagai) [A-ZÀ-Þ]{3,}\b/u

/**
 * «dilantik sebagai KSAD», «dilantik sebagai panglima»; «terpilih sebagai ketua», «sebagai wakil ketua»: each names a
 * post, and not the other's.
 */
export function areOfTwoPosts(a: Fact, b: Fact): boolean {
  if (!fillings.has(a.claim.type) || !fillings.has(b.claim.type)) return false
  const [one, other] = [postOf(a.claim), postOf(b.claim)]
  const [head = '', next = ''] = [one[0], other[0]]
  const isPost = ({ quote }: Claim, word: string): boolean => titleWords.has(word) || INITIALS.test(quote)
  if (!isPost(a.claim, head) || !isPost(b.claim, next)) return false
  if ((head === 'wakil') !== (next === 'wakil')) return true
  return head[0] !== next[0] && !one.some((word) => other.includes(word))
}

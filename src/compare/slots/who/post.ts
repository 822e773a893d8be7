import { stopWords } from '../../../lexicon/stop-words.ts'
import type { Claim, EventType, Participant } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'
import { fold } from '../../facts/names.ts'
import { areOfTwoDays } from '../../judge/figures.ts'

export const posts: ReadonlySet<EventType> = new Set<EventType>(['appoint', 'elect'])

/** «menunjuk Sari Utami sebagai | pelaksana tugas kepala dinas»: the words of the post. */
const POST = /\b(?:jadi|menjadi|sebagai) ((?:[\p{L}.-]+ ?){2,8})/u
const postOf = ({ quote }: Claim): readonly string[] =>
  fold(POST.exec(quote)?.[1] ?? '')
    .split(' ')
    .filter((word) => word !== '' && !stopWords.has(word))

/** Whom a claim has put into a post that it names, where it says who wills it too. */
export function chosenOf({ claim }: Fact): Participant | null {
  if (!posts.has(claim.type) || postOf(claim).length === 0) return null
  const chosen = claim.who.filter(({ kind, role }) => kind === 'person' && role === 'patient')
  return chosen.length === 1 ? (chosen[0] ?? null) : null
}

/** Posts that many hold at a time. Sorted. */
const shared: ReadonlySet<string> = new Set(['anggota', 'duta', 'hakim', 'komisaris', 'penasihat', 'staf', 'wakil'])

/** «sebagai kepala dinas», «menjadi pelaksana tugas kepala dinas»: one post, and not given to one man after the other. */
export function areOfOnePost(a: Fact, b: Fact): boolean {
  const [one, other] = [postOf(a.claim), postOf(b.claim)]
  if (areOfTwoDays(a, b) || [...one, ...other].some((word) => shared.has(word))) return false
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}

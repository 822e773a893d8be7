import type { Fact } from '../../facts/facts.ts'
import { fold } from '../../facts/names.ts'

/** So many words both say of what was asked: «uji materi undang-undang». */
const ASKED = 3

const COURT = /^(?:hakim|komisi|mahkamah|majelis|pengadilan|ptun)\b/u

/** Words of those, beside the court, whom a ruling names. */
const partiesOf = ({ claim }: Fact): readonly (readonly string[])[] =>
  claim.who
    .map(({ name }) => fold(name))
    .filter((name) => !COURT.test(name))
    .map((name) => name.split(' ').filter((word) => word.length > 3))
    .filter((words) => words.length > 1)

/** «mengabulkan gugatan Serikat Wela», «gugatan yang mereka ajukan ditolak», beside that name: rulings on one suit. */
export function areOfOneSuit(a: Fact, b: Fact): boolean {
  if (a.claim.type !== 'sentence' || b.claim.type !== 'sentence') return false
  const alike = a.terms.filter((term) => term !== a.claim.root && b.terms.includes(term))
  if (alike.length < ASKED) return false
  const knows = (fact: Fact, words: readonly string[]): boolean =>
    words.every((word) => fact.context.includes(word) || fact.mentions.includes(word))
  const [one, other] = [partiesOf(a), partiesOf(b)]
  return (
    one.length + other.length > 0 && one.every((words) => knows(b, words)) && other.every((words) => knows(a, words))
  )
}

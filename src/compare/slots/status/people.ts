import type { Fact } from '../../facts/facts.ts'
import { fold, meet } from '../../facts/names.ts'

/** Of whom a claim tells, not who is named beside him. */
const peopleOf = ({ claim, names }: Fact): readonly string[] =>
  names.filter((_, at) => claim.who[at]?.kind === 'person' && claim.who[at]?.role !== 'other')

/** The words of the names in a claim, but for those of its places. */
const wordsOfPeople = ({ mentions, where }: Fact): readonly string[] =>
  mentions.filter((word) => !where.some(({ name }) => name.split(' ').includes(word)))

/** Whether both are of one man; where one does not say who it is of, both name one in full. */
export function nameOneMan(a: Fact, b: Fact): boolean {
  const [one, other] = [peopleOf(a), peopleOf(b)]
  if (one.length > 0 && other.length > 0) return meet(one, other)
  return wordsOfPeople(a).filter((word) => b.mentions.includes(word)).length > 1
}

const isPerson = ({ claim }: Fact, at: number): boolean => claim.who[at]?.kind === 'person'

/** Whether two rulings are of one man; where one names nobody, both say a name of his in full beside that of the court. */
export function nameOneAccused(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map((fact) => fact.names.filter((_, at) => isPerson(fact, at)))
  if (one?.length && other?.length) return meet(one, other)
  const courts = [a, b].flatMap(({ names }) => names.map(fold).join(' ').split(' '))
  const people = [one ?? [], other ?? []].flat().map(fold).join(' ').split(' ')
  const isOfCourt = (word: string): boolean => courts.includes(word) && !people.includes(word)
  return (
    wordsOfPeople(a).filter((word) => b.mentions.includes(word) && !isOfCourt(word)).length >
    (meet(a.names, b.names) ? 0 : 1)
  )
}

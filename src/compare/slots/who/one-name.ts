import type { Participant } from '../../../model/claim.ts'
import { isSlip } from '../../facts/full-names.ts'
import { fold, isOneName, sound } from '../../facts/names.ts'
import type { Stated } from '../../judge/sides.ts'

export const keyOf = ({ name, kind }: Participant): string => (kind === 'person' ? sound(name) : fold(name))

/** «Thariq» of one page, «Tariq» of the next: whoever the two are shown as, by one name, are one. */
export const shownAs = ({ fact, value }: Stated<Participant>): string =>
  fact.names[fact.claim.who.indexOf(value)] ?? value.name

/** «Rachmatul Akbar», «Rahmatul Akbar»: one name, of which a word is spelt in two ways. */
function areSpellings(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  return one.length === other.length && one.every((word, at) => word === other[at] || isSlip(word, other[at] ?? ''))
}

export const areOne = (a: Stated<Participant>, b: Stated<Participant>): boolean =>
  isOneName(keyOf(a.value), keyOf(b.value)) || areSpellings(keyOf(a.value), keyOf(b.value)) || shownAs(a) === shownAs(b)

/** «kementerian itu», «ia»: whom it means is read from elsewhere, and may be misread. */
export const isNamed = ({ text }: Participant): boolean => /\p{Lu}/u.test(text) && !/ (?:itu|ini|tersebut)$/u.test(text)

/** «Ia dan Kim meneken perjanjian»: a part of a name that the other bears as well may mean him. */
export const mayMean = ({ text }: Participant, { name }: Participant): boolean =>
  fold(name).split(' ').includes(fold(text))

import { ownedUnits } from '../../lexicon/counted-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import type { Fact } from '../facts/facts.ts'
import { fold, isOneName } from '../facts/names.ts'
import { areExchanged, isHairApart } from './amounts.ts'
import type { Figure } from './sides.ts'

/** Those whom a claim names in its own words: «pasangan A meraih 4.300 suara». */
const ownersOf = ({ claim }: Fact): readonly string[] =>
  claim.who
    .filter(({ start, end }) => start >= claim.span.start && end <= claim.span.end && end > start)
    .map(({ name }) => fold(name))

/** Votes and points, where the two claims do not name one owner of them, unless both say nothing and are a hair apart. */
export function areOfTwoOwners(a: Figure, b: Figure): boolean {
  // «menaikkan suku bunga 25 basis poin»: points of nobody's.
  if (a.value.unit === 'basis poin' || areExchanged(a.value, b.value)) return false
  // «perolehan suara sah sebanyak 2.183.000»
  if (!`${a.value.unit} ${a.value.about}`.split(' ').some((word) => ownedUnits.has(word))) return false
  const [one, other] = [ownersOf(a.fact), ownersOf(b.fact)]
  if (one.length === 0 || other.length === 0) return !isHairApart(a.value, b.value)
  return !one.some((name) => other.some((known) => isOneName(name, known)))
}

/** «hukuman Rudi menjadi 10 tahun», «hukuman Sari menjadi 10 tahun»: both name somebody, and nobody in common. */
export function areOfTwoPeople({ claim: a }: Fact, { claim: b }: Fact): boolean {
  const people = ({ who }: Fact['claim']): readonly string[] =>
    who.filter(({ kind }) => kind === 'person').map(({ name }) => fold(name))
  const [one, other] = [people(a), people(b)]
  return one.length > 0 && other.length > 0 && !one.some((name) => other.some((known) => isOneName(name, known)))
}

/** «Rudi delapan tahun, Wati lima tahun, dan Tono dua tahun»: of several people, each with a figure, whose this one is. */
function listedOwnerOf({ fact: { claim }, value }: Figure): string | null {
  const people = claim.who
    .filter(({ kind, start }) => kind === 'person' && start >= claim.span.start && start < value.start)
    .toSorted((a, b) => a.start - b.start)
  const [before, owner] = people.slice(-2)
  if (!before || !owner) return null
  const between = claim.quote.slice(before.end - claim.span.start, owner.start - claim.span.start).toLowerCase()
  const isCounted = between.split(/[^\p{L}\d]+/u).some((word) => numberWords.has(word) || /^\d/.test(word))
  return isCounted ? fold(owner.name) : null
}

/** «Wati dua tahun» of a list, of which another claim gives Rudi's: both name somebody, and not the one whom the figure is of. */
export function areOfTwoListed(a: Figure, b: Figure): boolean {
  const isOther = (owner: string | null, { fact: { claim } }: Figure): boolean => {
    const people = claim.who.filter(({ kind }) => kind === 'person')
    return owner !== null && people.length > 0 && !people.some(({ name }) => isOneName(fold(name), owner))
  }
  const [one, other] = [listedOwnerOf(a), listedOwnerOf(b)]
  return one !== null && other !== null ? !isOneName(one, other) : isOther(one, b) || isOther(other, a)
}

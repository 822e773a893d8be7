import {
  countedWord,
  fateWords,
  genericCounted,
  partWords,
  peopleUnits,
  unitScale,
} from '../../lexicon/counted-words.ts'
import { currencyUnits } from '../../lexicon/currencies.ts'
import type { Claim, ClaimNumber, EventType } from '../../model/claim.ts'
import { lossRoot } from '../facts/doings.ts'

/** Whether two numbers count one thing: `sure` when both say so, `maybe` when one of them does not say what it counts. */
export type Counting = 'sure' | 'maybe' | 'no'

/** What became of the people that a claim of these types tells of. */
const countedByType: ReadonlyMap<EventType, string> = new Map([
  ['arrest', 'tahan'],
  ['die', 'meninggal'],
  ['evacuate', 'mengungsi'],
  ['injure', 'luka'],
])

export const unitOf = ({ unit }: ClaimNumber): string =>
  peopleUnits.has(unit) ? 'orang' : (unitScale.get(unit)?.[0] ?? unit)

const readWords = ({ unit, about }: ClaimNumber): readonly string[] =>
  `${unit} ${about}`
    .toLowerCase()
    .replace('anak buah', 'awak')
    .replace('korban jiwa', 'tewas')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !genericCounted.has(word) && !unitScale.has(word))
    .map((word) => countedWord.get(word) ?? word)

/** A number is held against many others. */
const known = new WeakMap<ClaimNumber, readonly string[]>()

function wordsOf(number: ClaimNumber): readonly string[] {
  const words = known.get(number) ?? readWords(number)
  known.set(number, words)
  return words
}

/** What a claim says of those it counts: «arrest», «hilang». */
type Doing = Pick<Claim, 'type' | 'root'>

/** What a claim's bare number of people counts: «43 orang dinyatakan hilang» gives `hilang`. */
const impliedBy = ({ type, root }: Doing): string | undefined =>
  countedByType.get(type) ?? (fateWords.has(root) ? root : undefined)

/** The telling words of what a number counts: `korban tewas di Lebak` gives `meninggal`, `lebak`. */
export function thingOf(number: ClaimNumber, claim: Doing): ReadonlySet<string> {
  const things = new Set(wordsOf(number))
  // «kerugian mencapai Rp2 miliar», «menghitung kerugian Rp3 miliar»
  if (claim.root === lossRoot && currencyUnits.has(number.unit)) things.add('kerugian')
  const implied = impliedBy(claim)
  const isFate = [...things].some((word) => fateWords.has(word))
  if (implied !== undefined && unitOf(number) === 'orang' && !isFate) things.add(implied)
  return things
}

/** Whether both numbers count the same: one unit, and most telling words of the shorter in the other. */
export function countSame(a: ClaimNumber, claimA: Doing, b: ClaimNumber, claimB: Doing): Counting {
  if (unitOf(a) !== unitOf(b)) return 'no'
  const [one, other] = [thingOf(a, claimA), thingOf(b, claimB)]
  // «tiga menteri lain», «delapan di antaranya»: a part, of which the other number says nothing.
  const isPart = (things: ReadonlySet<string>): boolean => [...things].some((word) => partWords.has(word))
  if (isPart(one) !== isPart(other)) return 'no'
  // «menang 2-1», «menang 3-2»: the goals of who won are not those of who lost.
  const isOfLoser = (things: ReadonlySet<string>): boolean => things.has('kalah')
  if (a.unit === 'gol' && a.to === null && b.to === null && isOfLoser(one) !== isOfLoser(other)) return 'no'
  const fates = [...one].filter((word) => fateWords.has(word))
  if (fates.length > 0 && [...other].some((word) => fateWords.has(word)) && !fates.some((word) => other.has(word)))
    return 'no'
  const shared = [...one].filter((word) => other.has(word)).length
  const least = Math.min(one.size, other.size)
  if (least === 0) return 'maybe'
  return shared === least || shared / Math.max(one.size, other.size) >= 0.5 ? 'sure' : 'no'
}

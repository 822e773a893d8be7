import {
  countedWord,
  fateWords,
  genericCounted,
  partWords,
  peopleUnits,
  unitScale,
} from '../../lexicon/counted-words.ts'
import type { ClaimNumber, EventType } from '../../model/claim.ts'
import { bounds } from '../../model/quantity.ts'
import { areIndependent, disputesOf, type Likeness, type SlotRule } from '../dispute.ts'
import type { Fact } from '../facts.ts'
import { tolls } from '../families.ts'
import { campsOf, type Stated } from '../sides.ts'
import { isGrowth, startOf } from '../updates.ts'

/** Two figures for one thing: they `agree`, `differ`, lie `far` apart (one twice the other), or count other things. */
export type NumberLikeness = 'agree' | 'differ' | 'far' | 'unrelated'

/** Whether two numbers count one thing: `sure` when both say so, `maybe` when one of them does not say what it counts. */
export type Counting = 'sure' | 'maybe' | 'no'

/** What a claim's bare number of people counts by the claim's type. */
const countedByType: ReadonlyMap<EventType, string> = new Map([
  ['arrest', 'tahan'],
  ['die', 'meninggal'],
  ['evacuate', 'mengungsi'],
  ['injure', 'luka'],
])

/** Figures of three digits and more that lie this near to each other are of one thing: 31.415.926 and 31.451.926. */
const HAIR = 0.02

const unitOf = ({ unit }: ClaimNumber): string => (peopleUnits.has(unit) ? 'orang' : (unitScale.get(unit)?.[0] ?? unit))

const factorOf = ({ unit }: ClaimNumber): number => unitScale.get(unit)?.[1] ?? 1

const baseOf = (number: ClaimNumber): number => number.value * factorOf(number)

const wordsOf = ({ unit, about }: ClaimNumber): readonly string[] =>
  `${unit} ${about}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !genericCounted.has(word) && !unitScale.has(word))

/** The telling words of what a number counts: `korban tewas di Lebak` gives `meninggal`, `lebak`. */
export function thingOf(number: ClaimNumber, type: EventType): ReadonlySet<string> {
  const things = new Set(wordsOf(number).map((word) => countedWord.get(word) ?? word))
  const implied = countedByType.get(type)
  const isFate = [...things].some((word) => fateWords.has(word))
  if (implied !== undefined && unitOf(number) === 'orang' && !isFate) things.add(implied)
  return things
}

/** Whether both numbers count the same: one unit, and most telling words of the shorter in the other. */
export function countSame(a: ClaimNumber, typeA: EventType, b: ClaimNumber, typeB: EventType): Counting {
  if (unitOf(a) !== unitOf(b)) return 'no'
  const [one, other] = [thingOf(a, typeA), thingOf(b, typeB)]
  // «tiga menteri lain», «delapan di antaranya»: a part, of which the other number says nothing.
  const isPart = (things: ReadonlySet<string>): boolean => [...things].some((word) => partWords.has(word))
  if (isPart(one) !== isPart(other)) return 'no'
  const fates = [...one].filter((word) => fateWords.has(word))
  if (fates.length > 0 && [...other].some((word) => fateWords.has(word)) && !fates.some((word) => other.has(word)))
    return 'no'
  const shared = [...one].filter((word) => other.has(word)).length
  const least = Math.min(one.size, other.size)
  if (least === 0) return 'maybe'
  return shared === least || shared / Math.max(one.size, other.size) >= 0.5 ? 'sure' : 'no'
}

const WRITTEN = /(\d[\d.]*)(?:,(\d+))?\s*(ribu|juta|miliar|triliun)/iu
const SCALE: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
])

/** The step that a number is written to: `8,03 ribu` to 10, `100 ribu` to 10,000, `8.032` to 1. */
function stepOf({ text, value }: ClaimNumber): number {
  const written = WRITTEN.exec(text)
  if (!written) return Number.isInteger(value) ? 1 : 10 ** -(String(value).split('.')[1] ?? '').length
  const scale = SCALE.get((written[3] ?? '').toLowerCase()) ?? 1
  const decimals = written[2]
  if (decimals !== undefined) return scale / 10 ** decimals.length
  return written[1]?.endsWith('0') ? scale * 10 : scale
}

/** Whether the finer number, rounded to the coarser one's step, gives it: 8,032 is «8,03 ribu». */
function isRounded(a: ClaimNumber, b: ClaimNumber): boolean {
  const [stepA, stepB] = [stepOf(a), stepOf(b)]
  const step = Math.max(stepA, stepB)
  return stepA !== stepB && Math.abs(a.value - b.value) <= step / 2 + 1e-9
}

const pairOf = ({ value, to }: ClaimNumber): string =>
  to === null ? '' : `${Math.min(value, to)}-${Math.max(value, to)}`

/** Compares the values of two numbers that count the same thing, hedges, ranges, scores and rounding allowed for. */
export function valuesAgree(a: ClaimNumber, b: ClaimNumber): boolean {
  if (a.unit === 'gol' && a.to !== null && b.to !== null) return pairOf(a) === pairOf(b)
  const [lowA, highA] = bounds(a)
  const [lowB, highB] = bounds(b)
  const [by, other] = [factorOf(a), factorOf(b)]
  return (lowA * by <= highB * other && lowB * other <= highA * by) || (by === other && isRounded(a, b))
}

const isFar = (a: ClaimNumber, b: ClaimNumber): boolean =>
  Math.max(baseOf(a), baseOf(b)) > 2 * Math.min(baseOf(a), baseOf(b))

function isNoughtOff(a: ClaimNumber, b: ClaimNumber): boolean {
  const ratio = Math.max(baseOf(a), baseOf(b)) / Math.min(baseOf(a), baseOf(b))
  return ratio === 10 || ratio === 100 || ratio === 1000
}

const isHairApart = (a: ClaimNumber, b: ClaimNumber): boolean =>
  unitOf(a) === unitOf(b) &&
  Math.min(a.value, b.value) >= 100 &&
  Math.abs(baseOf(a) - baseOf(b)) <= HAIR * Math.min(baseOf(a), baseOf(b))

/** The best that the numbers of two claims say of each other: any figure in common, else any that differs. */
export function compareNumbers(a: Fact, b: Fact): NumberLikeness {
  let found: NumberLikeness = 'unrelated'
  for (const one of a.claim.numbers) {
    for (const other of b.claim.numbers) {
      if (unitOf(one) === unitOf(other) && baseOf(one) === baseOf(other)) return 'agree'
      if (countSame(one, a.claim.type, other, b.claim.type) === 'no') continue
      if (valuesAgree(one, other)) return 'agree'
      found = found === 'differ' || !isFar(one, other) ? 'differ' : 'far'
    }
  }
  return found
}

/** «menemukan tiga jenazah lagi»: so many more, not so many in all. */
const MORE = /\b(?:lagi|tambahan|susulan)\b/iu

const isSilentOnNumbers = ({ claim }: Fact): boolean =>
  (tolls.has(claim.type) && MORE.test(claim.quote)) ||
  claim.status === 'planned' ||
  claim.status === 'denied' ||
  claim.status === 'possible'

/** What each article says of an event in figures: «dari tiga menjadi empat» gives both, and disputes neither. */
function figuresOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => fact.claim.numbers.map((number) => keyOf(fact, number))))
}

const keyOf = ({ article }: Fact, number: ClaimNumber): string => `${article} ${unitOf(number)} ${baseOf(number)}`

/** Whether two numbers are meant for one thing: they say so, or their claims tell one doing; and they are of one size. */
function areOneFigure(a: Stated<ClaimNumber>, b: Stated<ClaimNumber>, { parallel }: Likeness): boolean {
  if (isHairApart(a.value, b.value)) return true
  const counting = countSame(a.value, a.fact.claim.type, b.value, b.fact.claim.type)
  // «2.000 meter», «200 meter»: a nought too few, else twice as many is of something else.
  if (isFar(a.value, b.value)) return counting === 'sure' && isNoughtOff(a.value, b.value)
  return counting === 'sure' || (counting === 'maybe' && parallel(a.fact, b.fact))
}

/** As a side shows it: `250 meter`. */
const shown = ({ value, to, unit }: ClaimNumber): string => `${value}${to === null ? '' : `-${to}`} ${unit}`

/** Exact figures of one thing that differ, where neither claim gives the other's figure too. */
export const numberRule: SlotRule = {
  on: 'number',
  disputes: (facts, likeness) => {
    const start = startOf(facts)
    const figures = figuresOf(facts)
    const stated = facts
      .filter((fact) => !isSilentOnNumbers(fact))
      .flatMap((fact) => fact.claim.numbers.map((value) => ({ fact, value })))
    const camps = campsOf(
      stated,
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        !valuesAgree(a.value, b.value) &&
        !figures.has(keyOf(a.fact, b.value)) &&
        !figures.has(keyOf(b.fact, a.value)) &&
        areOneFigure(a, b, likeness) &&
        !isGrowth(a, b, start),
      (a, b) => unitOf(a.value) === unitOf(b.value) && valuesAgree(a.value, b.value),
    )
    return disputesOf(
      'number',
      camps,
      ([first]) => (first ? shown(first.value) : ''),
      ({ value }) => value,
    )
  },
}

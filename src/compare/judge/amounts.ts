import { unitScale } from '../../lexicon/counted-words.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import { bounds } from '../../model/quantity.ts'
import type { Fact } from '../facts/facts.ts'
import { countSame, unitOf } from './counting.ts'

/** Two figures for one thing: they `agree`, `differ`, lie `far` apart (one twice the other), or count other things. */
export type NumberLikeness = 'agree' | 'differ' | 'far' | 'unrelated'

/** Figures of three digits and more that lie this near to each other are of one thing: 31.415.926 and 31.451.926. */
const HAIR = 0.02

const factorOf = ({ unit }: ClaimNumber): number => unitScale.get(unit)?.[1] ?? 1

/** A number in the base unit of its kind: 3 of «3 kilometer» is 3,000. */
export const baseOf = (number: ClaimNumber): number => number.value * factorOf(number)

const WRITTEN = /(\d[\d.]*)(?:,(\d+))?\s*(ribu|juta|miliar|triliun)/iu
const SCALE: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
])

/** The decimals of a number without a scale: `7,0`, `0,306`. */
const DECIMALS = /\d,(\d+)/

/** The step that a number is written to: `8,03 ribu` to 10, `100 ribu` to 10,000, `8.032` to 1, `7,0` to 0.1. */
function stepOf({ text, value }: ClaimNumber): number {
  const written = WRITTEN.exec(text)
  if (!written) return 10 ** -(DECIMALS.exec(text)?.[1] ?? String(value).split('.')[1] ?? '').length
  const scale = SCALE.get((written[3] ?? '').toLowerCase()) ?? 1
  const decimals = written[2]
  if (decimals !== undefined) return scale / 10 ** decimals.length
  return written[1]?.endsWith('0') ? scale * 10 : scale
}

/** Whether the finer number, rounded to the coarser one's step, gives it: 8,032 is «8,03 ribu»; or both are equal. */
export function isRounded(a: ClaimNumber, b: ClaimNumber): boolean {
  if (a.value === b.value) return true
  const [stepA, stepB] = [stepOf(a), stepOf(b)]
  const step = Math.max(stepA, stepB)
  return stepA !== stepB && Math.abs(a.value - b.value) <= step / 2 + 1e-9
}

/** A score, whoever is told first: «2-1» and «1-2» are `1-2`. */
export const pairOf = ({ value, to }: ClaimNumber): string =>
  to === null ? '' : `${Math.min(value, to)}-${Math.max(value, to)}`

/** «menang dua gol tanpa balas», «kalah 2-0»: goals by both sides' figures, or by one. */
function goalsAgree(a: ClaimNumber, b: ClaimNumber): boolean {
  if (a.to !== null && b.to !== null) return pairOf(a) === pairOf(b)
  const [one, other] = a.to === null ? [a, b] : [b, a]
  return one.value === other.value || one.value === other.to
}

/** Compares the values of two numbers that count the same thing, hedges, ranges, scores and rounding allowed for. */
export function valuesAgree(a: ClaimNumber, b: ClaimNumber): boolean {
  if (a.unit === 'gol' && b.unit === 'gol') return goalsAgree(a, b)
  const [lowA, highA] = bounds(a)
  const [lowB, highB] = bounds(b)
  const [by, other] = [factorOf(a), factorOf(b)]
  return (lowA * by <= highB * other && lowB * other <= highA * by) || (by === other && isRounded(a, b))
}

/** Whether one is more than twice the other. */
export const isFar = (a: ClaimNumber, b: ClaimNumber): boolean =>
  Math.max(baseOf(a), baseOf(b)) > 2 * Math.min(baseOf(a), baseOf(b))

/** «2.000 meter», «200 meter»: the same digits, noughts apart. */
export function isNoughtOff(a: ClaimNumber, b: ClaimNumber): boolean {
  const ratio = Math.max(baseOf(a), baseOf(b)) / Math.min(baseOf(a), baseOf(b))
  return ratio === 10 || ratio === 100 || ratio === 1000
}

/** «287 penumpang», «887 penumpang»: three digits and more, and one of them another. */
export function isDigitOff({ value: a }: ClaimNumber, { value: b }: ClaimNumber): boolean {
  const [one, other] = [String(a), String(b)]
  return (
    one.length > 2 && one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1
  )
}

const digitsOf = ({ value }: ClaimNumber): string => [...String(value).replace('.', '')].sort().join('')

/** «21,3 persen» of a whole: what stands behind the point is of it too. */
const isBroken = ({ value }: ClaimNumber): boolean => !Number.isInteger(value)

/** «1.247 rumah», «1.427 rumah», «21,3 persen», «23,1 persen»: four digits and more, or three with a fraction, in another order. */
export const areExchanged = (a: ClaimNumber, b: ClaimNumber): boolean =>
  a.value !== b.value &&
  (Math.min(a.value, b.value) >= 1000 || (isBroken(a) && isBroken(b) && digitsOf(a).length > 2)) &&
  unitOf(a) === unitOf(b) &&
  digitsOf(a) === digitsOf(b)

/** «31.415.926», «31.451.926»: too near each other to be of two things. */
export const isHairApart = (a: ClaimNumber, b: ClaimNumber): boolean =>
  areExchanged(a, b) ||
  (unitOf(a) === unitOf(b) &&
    Math.min(a.value, b.value) >= 100 &&
    Math.abs(baseOf(a) - baseOf(b)) <= HAIR * Math.min(baseOf(a), baseOf(b)))

/** Of a quake no two outlets give magnitudes so far apart. */
const OTHER_QUAKE = 0.3

/** More figures than so many are a list. */
const LIST = 3

/** The best that the numbers of two claims say of each other: any figure in common, else any that differs. */
export function compareNumbers(a: Fact, b: Fact): NumberLikeness {
  let found: NumberLikeness = 'unrelated'
  // «lima guru, empat murid, dua sopir, seorang kernet»: one of so many small figures is equal to any other's by chance.
  const isListed = Math.max(a.claim.numbers.length, b.claim.numbers.length) > LIST
  for (const one of a.claim.numbers) {
    for (const other of b.claim.numbers) {
      const isEqual = unitOf(one) === unitOf(other) && baseOf(one) === baseOf(other)
      const isByChance = isListed && one.value < 10
      if (isEqual && !isByChance) return 'agree'
      const counting = countSame(one, a.claim, other, b.claim)
      if (counting === 'no' || (isByChance && counting === 'maybe')) continue
      if (valuesAgree(one, other)) return 'agree'
      const apart = isFar(one, other) || (one.unit === 'magnitudo' && Math.abs(one.value - other.value) >= OTHER_QUAKE)
      found = found === 'differ' || !apart ? 'differ' : 'far'
    }
  }
  return found
}

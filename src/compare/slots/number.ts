import { countedWord, genericCounted, peopleUnits, unitScale } from '../../lexicon/counted-words.ts'
import type { ClaimNumber, EventType } from '../../model/claim.ts'
import { bounds } from '../../model/quantity.ts'
import { areIndependent, disputeOf, type SlotRule } from '../dispute.ts'
import type { Fact } from '../facts.ts'
import { campsOf } from '../sides.ts'
import { isGrowth, startOf } from '../updates.ts'

/** Two figures for one thing: they `agree`, `differ`, or do not count the same (`unrelated`). */
export type NumberLikeness = 'agree' | 'differ' | 'unrelated'

/** What a claim's bare number of people counts by the claim's type. */
const countedByType: ReadonlyMap<EventType, string> = new Map([
  ['arrest', 'tahan'],
  ['die', 'meninggal'],
  ['evacuate', 'mengungsi'],
  ['injure', 'luka'],
])

const unitOf = ({ unit }: ClaimNumber): string => (peopleUnits.has(unit) ? 'orang' : (unitScale.get(unit)?.[0] ?? unit))

const factorOf = ({ unit }: ClaimNumber): number => unitScale.get(unit)?.[1] ?? 1

/** The telling words of what a number counts: `korban tewas di Lebak` gives `meninggal`, `lebak`. */
export function thingOf(number: ClaimNumber, type: EventType): ReadonlySet<string> {
  const words = `${number.unit} ${number.about}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !genericCounted.has(word))
    .map((word) => countedWord.get(word) ?? word)
  const things = new Set(words)
  const implied = countedByType.get(type)
  if (
    implied !== undefined &&
    unitOf(number) === 'orang' &&
    ![...countedByType.values()].some((word) => things.has(word))
  )
    things.add(implied)
  return things
}

/** Whether both numbers count the same: one unit, and no word of the one missing from the other's unless it is bare. */
export function countSame(a: ClaimNumber, typeA: EventType, b: ClaimNumber, typeB: EventType): boolean {
  if (unitOf(a) !== unitOf(b)) return false
  const [one, other] = [thingOf(a, typeA), thingOf(b, typeB)]
  const shared = [...one].filter((word) => other.has(word)).length
  const least = Math.min(one.size, other.size)
  return least === 0 ? one.size === other.size : shared === least || shared / Math.max(one.size, other.size) >= 0.5
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

/** The best that the numbers of two claims say of each other: any figure in common, else any that differs. */
export function compareNumbers(a: Fact, b: Fact): NumberLikeness {
  let found: NumberLikeness = 'unrelated'
  for (const one of a.claim.numbers) {
    for (const other of b.claim.numbers) {
      if (one.value === other.value && unitOf(one) === unitOf(other)) return 'agree'
      if (!countSame(one, a.claim.type, other, b.claim.type)) continue
      if (valuesAgree(one, other)) return 'agree'
      found = 'differ'
    }
  }
  return found
}

const isSilentOnNumbers = ({ claim }: Fact): boolean =>
  claim.status === 'planned' || claim.status === 'denied' || claim.status === 'possible'

const has = (fact: Fact, number: ClaimNumber): boolean =>
  fact.claim.numbers.some(
    (own) => unitOf(own) === unitOf(number) && own.value * factorOf(own) === number.value * factorOf(number),
  )

/** Shown as written, else value and unit. */
const shown = ({ value, to, unit }: ClaimNumber): string => `${value}${to === null ? '' : `-${to}`} ${unit}`

/** Exact figures of one thing that differ, where neither claim gives the other's figure too. */
export const numberRule: SlotRule = {
  on: 'number',
  disputes: (facts, { parallel }) => {
    const stated = facts
      .filter((fact) => !isSilentOnNumbers(fact))
      .flatMap((fact) => fact.claim.numbers.map((value) => ({ fact, value })))
    const start = startOf(facts)
    const camps = campsOf(
      stated,
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        countSame(a.value, a.fact.claim.type, b.value, b.fact.claim.type) &&
        !valuesAgree(a.value, b.value) &&
        !has(a.fact, b.value) &&
        !has(b.fact, a.value) &&
        !isGrowth(a, b, start) &&
        parallel(a.fact, b.fact),
      (a, b) => valuesAgree(a.value, b.value),
    )
    return disputeOf('number', camps, ([first]) => (first ? shown(first.value) : ''))
  },
}

import { compareTimes, type TimeLikeness } from '../facts/dates.ts'
import { amountKey, type Fact } from '../facts/facts.ts'
import { wordsInCommon } from '../facts/once.ts'
import { mayBeOneQuote } from '../facts/quotes.ts'
import { areRelated } from '../facts/stories.ts'
import { isFar, valuesAgree } from '../judge/amounts.ts'
import { countSame, unitOf } from '../judge/counting.ts'
import { agesApart } from './ages.ts'
import { digitsOf, isTelling } from './signals.ts'
import { areStrangers } from './strangers.ts'

/** So near each other, two telling figures of one unit are two readings of one. */
const NEAR = 0.99
/** A figure of so many digits may stand beside one that rounds it: «102.417 orang», «102.000 orang». */
const MANY = 5

const areReadings = (a: number, b: number): boolean =>
  a !== b &&
  Math.min(a, b) >= NEAR * Math.max(a, b) &&
  ((isTelling(a) && isTelling(b)) || Math.max(digitsOf(a), digitsOf(b)) >= MANY)

const oneDay: ReadonlySet<TimeLikeness> = new Set(['instant', 'day', 'clock', 'about'])

/** Dates that leave it open, or say, that both are of one time. */
const together: ReadonlySet<TimeLikeness> = new Set([
  'instant',
  'day',
  'month',
  'year',
  'clock',
  'near',
  'about',
  'unknown',
])

/** The one amount of a unit that an article gives and the other does not; null where there are more, or none. */
function onlyOwn({ said: own }: Fact, { said: other }: Fact, unit: string): string | null {
  const rest = [...own].filter((key) => key.startsWith(`${unit} `) && !other.has(key))
  return rest.length === 1 ? (rest[0] ?? null) : null
}

/** «120 kilogram sabu disita», «menemukan 210 kilogram sabu» of one day: what each article alone says of one thing. */
export const isOneCount = (a: Fact, b: Fact): boolean =>
  a.article !== b.article &&
  a.claim.status === 'happened' &&
  b.claim.status === 'happened' &&
  oneDay.has(compareTimes(a, b)) &&
  areRelated(a, b) &&
  a.claim.numbers.some((one) =>
    b.claim.numbers.some(
      (other) =>
        unitOf(one) === unitOf(other) &&
        !valuesAgree(one, other) &&
        !isFar(one, other) &&
        onlyOwn(a, b, unitOf(one)) === amountKey(one) &&
        onlyOwn(b, a, unitOf(one)) === amountKey(other) &&
        countSame(one, a.claim, other, b.claim) === 'sure',
    ),
  ) &&
  !areStrangers(a, b)

/** An undated claim is of the time that its article tells about it. */
const placedInTime = (fact: Fact): Fact => (fact.time === null ? { ...fact, time: fact.about } : fact)

/** Whether claims of two articles of one story give one figure, and one of them a little off: «1.729 rumah», «1.732 rumah». */
export const isOneFigure = (a: Fact, b: Fact): boolean =>
  a.article !== b.article &&
  a.claim.status === 'happened' &&
  b.claim.status === 'happened' &&
  areRelated(a, b) &&
  a.claim.numbers.some((one) =>
    b.claim.numbers.some(
      (other) =>
        areReadings(one.value, other.value) &&
        unitOf(one) === unitOf(other) &&
        !a.said.has(amountKey(other)) &&
        !b.said.has(amountKey(one)),
    ),
  ) &&
  mayBeOneQuote(a, b) &&
  !areStrangers(a, b) &&
  !agesApart(placedInTime(a), placedInTime(b)) &&
  (together.has(compareTimes(a, b)) || wordsInCommon(a, b) > 1)

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
import { timesClash } from '../../model/time.ts'
import { areIndependent, disputesOf, type Likeness, type SlotRule } from '../dispute.ts'
import type { Fact } from '../facts.ts'
import { tolls } from '../families.ts'
import { fold } from '../names.ts'
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

/** Whether the finer number, rounded to the coarser one's step, gives it: 8,032 is «8,03 ribu». */
function isRounded(a: ClaimNumber, b: ClaimNumber): boolean {
  const [stepA, stepB] = [stepOf(a), stepOf(b)]
  const step = Math.max(stepA, stepB)
  return stepA !== stepB && Math.abs(a.value - b.value) <= step / 2 + 1e-9
}

const pairOf = ({ value, to }: ClaimNumber): string =>
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

/** Of a quake no two outlets give magnitudes so far apart. */
const OTHER_QUAKE = 0.3

/** The best that the numbers of two claims say of each other: any figure in common, else any that differs. */
export function compareNumbers(a: Fact, b: Fact): NumberLikeness {
  let found: NumberLikeness = 'unrelated'
  for (const one of a.claim.numbers) {
    for (const other of b.claim.numbers) {
      if (unitOf(one) === unitOf(other) && baseOf(one) === baseOf(other)) return 'agree'
      if (countSame(one, a.claim.type, other, b.claim.type) === 'no') continue
      if (valuesAgree(one, other)) return 'agree'
      const apart = isFar(one, other) || (one.unit === 'magnitudo' && Math.abs(one.value - other.value) >= OTHER_QUAKE)
      found = found === 'differ' || !apart ? 'differ' : 'far'
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

/** «menjadi 22 orang, bertambah sembilan orang»: so many more than before. */
export const isIncrement = ({ fact, value }: Stated<ClaimNumber>): boolean =>
  ['bertambah', 'naik', 'tambahan', 'turun'].some((word) => fact.claim.quote.includes(`${word} ${value.text}`))

/** All the people of a claim that gives several figures of them, of which this is one; null for a single figure. */
function sharesOf({ claim }: Fact, value: ClaimNumber): number | null {
  const shares = claim.numbers.filter((number) => unitOf(number) === 'orang')
  return shares.length > 1 && shares.includes(value) ? shares.reduce((sum, share) => sum + share.value, 0) : null
}

/** What a figure of people is a share of, where its claim gives several: 11 for 9 of «9 pelajar, seorang guru, seorang pengendara». */
export function totalOf({ fact, value }: Stated<ClaimNumber>, facts: readonly Fact[]): number | null {
  const shares = fact.claim.numbers.filter((number) => unitOf(number) === 'orang')
  if (shares.length < 2 || !shares.includes(value)) return null
  const sumWithout = (total: ClaimNumber): number =>
    shares.reduce((sum, share) => (share === total ? sum : sum + share.value), 0)
  const total = facts
    .filter(({ article }) => article === fact.article)
    .flatMap(({ claim }) => claim.numbers)
    .find((number) => number !== value && unitOf(number) === 'orang' && sumWithout(number) === number.value)
  return total?.value ?? null
}

/** Each article's figures of an event: «dari tiga menjadi empat» gives both, and disputes neither. */
function figuresOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Stated<ClaimNumber>[]> {
  const figures = new Map<string, Stated<ClaimNumber>[]>()
  for (const fact of facts) {
    for (const value of fact.claim.numbers) {
      const key = keyOf(fact, value)
      const known = figures.get(key)
      if (known) known.push({ fact, value })
      else figures.set(key, [{ fact, value }])
    }
  }
  return figures
}

const amountOf = (number: ClaimNumber): string =>
  number.unit === 'gol' && number.to !== null ? pairOf(number) : `${baseOf(number)}`

const keyOf = ({ article }: Fact, number: ClaimNumber): string => `${article} ${unitOf(number)} ${amountOf(number)}`

/** Units that say how much, not of what: two amounts of rupiah need not be of one thing. */
const measures: ReadonlySet<string> = new Set([
  'derajat',
  'dolar',
  'euro',
  'hari',
  'persen',
  'poin',
  'rupiah',
  'tahun',
  'yen',
  'yuan',
])

/** The words of who and what takes part in a claim, and of its verb: «parkir», «saham GOTO», not what is counted. */
function castOf({ claim }: Fact): ReadonlySet<string> {
  const names = [...claim.who, ...claim.where].flatMap(({ name, text }) => [name, text])
  return new Set(fold([claim.trigger.text, claim.root, ...names].join(' ')).split(' '))
}

/** What a claim's number counts, in words that tell it from other things of its unit. */
function tellingOf({ fact, value }: Stated<ClaimNumber>): ReadonlySet<string> {
  const cast = castOf(fact)
  return new Set([...thingOf(value, fact.claim.type)].filter((word) => !cast.has(word) && !measures.has(word)))
}

const isSole = ({ fact, value }: Stated<ClaimNumber>): boolean =>
  fact.claim.numbers.filter((other) => unitOf(other) === unitOf(value)).length === 1

/** Whether two claims tell one doing in one word: their trigger is the same, or their type. */
const isOneDoing = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.root === b.root || (a.type === b.type && a.type !== 'other')

const isTolling = ({ fact, value }: Stated<ClaimNumber>): boolean =>
  tolls.has(fact.claim.type)
    ? peopleUnits.has(value.unit)
    : [...thingOf(value, fact.claim.type)].some((word) => fateWords.has(word))

/**
 * How sure it is that two numbers count one thing when their claims are known: the words of the doing and of those who
 * take part say nothing of it, and where no word is left in common the doing decides, if each tells one such number.
 */
function countAlike(a: Stated<ClaimNumber>, b: Stated<ClaimNumber>): Counting {
  const counting = countSame(a.value, a.fact.claim.type, b.value, b.fact.claim.type)
  const [one, other] = [tellingOf(a), tellingOf(b)]
  const shares = [...one].some((word) => other.has(word))
  if (counting === 'sure') return shares || a.value.unit === 'magnitudo' || a.value.unit === 'gol' ? 'sure' : 'maybe'
  if (counting === 'maybe' || unitOf(a.value) !== unitOf(b.value)) return counting
  const fated = [...one, ...other].some((word) => fateWords.has(word) || partWords.has(word))
  return !fated && !shares && isSole(a) && isSole(b) && isOneDoing(a.fact, b.fact) ? 'maybe' : 'no'
}

/** Whether an article itself gives another's figure, of the same thing, beside its own. */
const isGivenToo = (
  figures: ReadonlyMap<string, readonly Stated<ClaimNumber>[]>,
  own: Stated<ClaimNumber>,
  other: Stated<ClaimNumber>,
): boolean =>
  (figures.get(keyOf(own.fact, other.value)) ?? []).some(({ fact, value }) =>
    // «87 milimeter di Halim dan 59 milimeter di Ciawi»: the other figure is that of its own place.
    countSame(value, fact.claim.type, other.value, other.fact.claim.type) === 'no'
      ? fact === own.fact && countAlike(own, other) !== 'sure'
      : fact.claim.headline === own.fact.claim.headline,
  )

/** «Januari 2023», «Maret 2025»: figures far apart of two days are of two events. */
const areOfTwoDays = ({ time: a }: Fact, { time: b }: Fact): boolean => a !== null && b !== null && timesClash(a, b)

/** «Lima jenazah ditemukan hari ini»: those of the day, not all the dead. */
const isFound = ({ fact, value }: Stated<ClaimNumber>): boolean =>
  fact.claim.type === 'found' && peopleUnits.has(value.unit)

/** Whether two numbers are meant for one thing: they say so, or their claims tell one doing. */
function areOneFigure(a: Stated<ClaimNumber>, b: Stated<ClaimNumber>, { parallel }: Likeness): boolean {
  if (isFound(a) !== isFound(b)) return false
  if (isHairApart(a.value, b.value)) return true
  const counting = countAlike(a, b)
  if (counting === 'no') return false
  if (isFar(a.value, b.value)) {
    // «2.000 meter», «200 meter»: a nought too few, else twice as many is of something else.
    if (counting === 'sure' && isNoughtOff(a.value, b.value)) return true
    if (isTolling(a) || isTolling(b) || areOfTwoDays(a.fact, b.fact)) return false
    return parallel(a.fact, b.fact) && (counting === 'sure' || (isSole(a) && isSole(b) && isOneDoing(a.fact, b.fact)))
  }
  const plain = countSame(a.value, a.fact.claim.type, b.value, b.fact.claim.type)
  return plain === 'sure' || parallel(a.fact, b.fact)
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
      .filter((figure) => !isIncrement(figure))
    const totals = new Map(stated.map((figure) => [figure.value, totalOf(figure, facts)]))
    // «9 orang pelajar» of 11 dead do not stand against 12 dead.
    const isOfTotal = ({ fact, value }: Stated<ClaimNumber>, other: Stated<ClaimNumber>): boolean => {
      const total = totals.get(value) ?? null
      if (total === null) return sharesOf(fact, value) === other.value.value
      return Math.abs(other.value.value - total) < Math.abs(other.value.value - value.value)
    }
    const camps = campsOf(
      stated,
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        !valuesAgree(a.value, b.value) &&
        !isGivenToo(figures, a, b) &&
        !isGivenToo(figures, b, a) &&
        areOneFigure(a, b, likeness) &&
        !isOfTotal(a, b) &&
        !isOfTotal(b, a) &&
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

import { fateWords, peopleUnits } from '../../lexicon/counted-words.ts'
import { interval } from '../../model/time.ts'
import { hasOwnClock, isInherited, length } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { tolls } from '../facts/families.ts'
import { areExchanged } from './amounts.ts'
import { countSame, thingOf } from './counting.ts'
import { isOfMinute, isSought, severityOf, stageOf } from './figure-words.ts'
import { countApart } from './figures.ts'
import { isIncrement, isWhole, totalOf } from './shares.ts'
import type { Figure } from './sides.ts'

/** «Hingga pukul 21.00», «sementara ini», «bertambah menjadi», «taksiran kerugian», «68 kali gempa susulan»: a count that may not be the last. */
export const COUNTING =
  /\b(?:hingga|sementara|bertambah|terbaru|data|tercatat|rusak|kerusakan|menaksir|taksir|kerugian|susulan)/iu
/** «38 rumah rusak»: damage is counted house by house and area by area, as the dead are. */
export const DAMAGE = /\b(?:\p{L}*(?:hancur|rusak)(?:kan)?|roboh|rubuh|hanyut|terendam|tergenang|terdampak|tersapu)\b/iu
/** A count settles within two months; later articles give the final figure. */
const SETTLED = 60

/** A figure of a claim, and the day it belongs to. */
/** «Seluruh 40 penumpang selamat», «40 penumpang semuanya selamat»: nobody is left to be counted. */
const ALL_OF = /\b(?:seluruh|semua|segenap) $/iu
const ALL_TOLD = /^(?: [\p{L}-]+){0,4} (?:seluruhnya|semuanya)\b/iu
function isOfAll({ fact: { claim }, value }: Figure): boolean {
  const shift = claim.span.start
  return (
    ALL_OF.test(claim.quote.slice(0, Math.max(0, value.start - shift))) ||
    ALL_TOLD.test(claim.quote.slice(Math.max(0, value.end - shift)))
  )
}

/** A count rises while it goes on; how strong a quake was does not, though «gempa susulan» are counted too, nor when a goal fell. */
const isGrowing = (figure: Figure): boolean =>
  figure.value.unit !== 'magnitudo' && !isOfMinute(figure.value) && mayRise(figure) && !isOfAll(figure)

/** «memeriksa sembilan saksi»: more are heard each day. */
const isHeard = ({ fact: { claim }, value }: Figure): boolean =>
  claim.root === 'periksa' && /\bsaksi\b/iu.test(value.about)

/** Whether a figure may be one of a count that goes on. */
export const mayRise = (figure: Figure): boolean => {
  const { claim } = figure.fact
  const isOfPeople = peopleUnits.has(figure.value.unit)
  return (
    (isOfPeople && (tolls.has(claim.type) || [...thingOf(figure.value, claim)].some((word) => fateWords.has(word)))) ||
    isHeard(figure) ||
    isSoFar(figure) ||
    COUNTING.test(claim.quote) ||
    DAMAGE.test(claim.quote)
  )
}

/** «hingga Rabu lahan terbakar tercatat 205 hektare»: what has been counted so far. */
const isSoFar = ({ fact: { time } }: Figure): boolean => time !== null && !Number.isFinite(time.first)

/** «kini belasan kapal dikerahkan», «jumlah warga tewas menjadi 37 jiwa»: more than there were. */
const NOW = /\b(?:bertambah|kini|sekarang|terbaru)\b/iu
const isOfNow = (figure: Figure): boolean =>
  isSoFar(figure) ||
  NOW.test(figure.fact.claim.quote) ||
  (peopleUnits.has(figure.value.unit) && stageOf(figure) === 'after')

const isMissing = ({ fact, value }: Figure): boolean => thingOf(value, fact.claim).has('hilang')

/** Whether some source of an event says that its toll rose: «korban tewas bertambah menjadi 27 jiwa». */
export const isRising = (facts: readonly Fact[]): boolean =>
  facts.some(({ claim }) => tolls.has(claim.type) && /\bbertambah\b/iu.test(claim.quote))

/** «19 orang, bukan 23», «ralat»: a figure that takes back another. */
const CORRECTING =
  /\b(?:bukan \d|ralat|meralat|koreksi|mengoreksi|(?:sebelumnya|semula) (?:disebut|dilaporkan|tercatat|diberitakan))/iu
const isCorrected = ({ fact }: Figure): boolean => CORRECTING.test(fact.claim.quote)

/** The day that a claim's own words count up to: «per Senin (8/5)», «hingga pukul 18.00». */
function namedDay(fact: Fact): number | null {
  const { time } = fact
  if (time === null || Number.isFinite(time.first) || !Number.isFinite(time.last)) return null
  return isInherited(fact) && !hasOwnClock(fact) ? null : time.last
}

/** The day a figure belongs to: the one it names, else that of its article; null when unknown. */
const asOf = (fact: Fact): number | null => namedDay(fact) ?? fact.told

/** The first day it can belong to: «hingga Agustus» is of any day of that month. */
function asOfAtLeast(fact: Fact): number | null {
  const upTo = namedDay(fact) === null ? null : interval(fact.claim.time?.value.replace(/^.*\//, '') ?? '')
  return upTo?.first ?? fact.told
}

/** The last day it can belong to: a page without a date may be of any day after those that it tells of. */
const asOfAtMost = (fact: Fact): number | null => namedDay(fact) ?? (fact.published === null ? null : fact.told)

/** Neither says when it counted, and what else they tell puts neither before the other: «tiga orang tewas», «lima orang tewas». */
const areUndated = (low: Fact, high: Fact): boolean =>
  [low, high].every((fact) => fact.published === null && namedDay(fact) === null) && low.told === high.told

/**
 * The day an event is told of, by the middle one of its claims: a single misread year does not make it old. «Sejak Januari
 * hingga Agustus» is how long was counted, and no such day. Infinite when none tells.
 */
export function startOf(facts: readonly Fact[]): number {
  const days = facts
    .flatMap(({ time }) => (time && Number.isFinite(time.first) && length(time) <= SETTLED ? [time.first] : []))
    .toSorted((a, b) => a - b)
  return days[Math.floor((days.length - 1) / 2)] ?? Number.POSITIVE_INFINITY
}

/**
 * Whether two figures of one thing differ only because one was counted later: the later is the higher, and the earlier
 * was counted while it still rose. A figure that falls back has not grown, nor have two that were given long after.
 */
export function isGrowth(a: Figure, b: Figure, start: number, rises = false): boolean {
  if (isCorrected(a) || isCorrected(b)) return true
  // «1.247 rumah», «1.427 rumah»: a slip of whoever typed it.
  if (areExchanged(a.value, b.value)) return false
  const [low, high] = a.value.value <= b.value.value ? [a, b] : [b, a]
  // The missing are found: their number falls as that of the dead rises.
  if ((isMissing(a) || isSought(a)) && (isMissing(b) || isSought(b))) return true
  if (!isGrowing(low) && !isOfNow(high)) return false
  const goesOn = rises || low.fact.isCounting || COUNTING.test(low.fact.claim.quote) || isOfNow(high)
  if (areUndated(low.fact, high.fact) && !goesOn) return false
  const [early, late] = [asOfAtLeast(low.fact), asOfAtMost(high.fact)]
  // «30 orang wafat hingga 4 Mei», «41 orang hingga 20 Juni»: each says how far it counts, however late.
  const saysDay = [low, high].every(({ fact }) => namedDay(fact) !== null)
  if (!saysDay && early !== null && early - start > SETTLED) return false
  return early === null || late === null || early <= late
}

/** An event's figures that grew from report to report, each chain oldest first. */
export function growthOf(facts: readonly Fact[]): readonly (readonly Figure[])[] {
  const start = startOf(facts)
  const figures = facts
    .filter(({ claim }) => claim.status === 'happened')
    .flatMap((fact) => fact.claim.numbers.map((value) => ({ fact, value })))
    .filter(
      (figure) =>
        (isGrowing(figure) || isCorrected(figure)) &&
        totalOf(figure, facts) === null &&
        !isIncrement(figure) &&
        !isSought(figure) &&
        !isWhole(figure),
    )
  const chains = sameThings(figures).flatMap((group) => {
    const counted = group
      .filter(({ fact }) => (asOf(fact) ?? start) - start <= SETTLED)
      .toSorted(
        (a, b) =>
          (asOf(a.fact) ?? Number.POSITIVE_INFINITY) - (asOf(b.fact) ?? Number.POSITIVE_INFINITY) ||
          a.value.value - b.value.value,
      )
    const chain = rising(counted, start)
    const hasGrown = new Set(chain.map(({ value }) => value.value)).size > 1
    return hasGrown && new Set(chain.map(({ fact }) => fact.article)).size > 1 ? [chain] : []
  })
  return chains.filter((chain) => !chains.some((other) => isToldBy(chain, other)))
}

/** «11, 22 orang» beside «1, 11, 22 pendaki» of the dead: a chain that another tells, and more. */
function isToldBy(chain: readonly Figure[], other: readonly Figure[]): boolean {
  const [few, many] = [chain, other].map((figures) => new Set(figures.map(({ value }) => value.value)))
  if (!few || !many || few.size >= many.size || [...few].some((value) => !many.has(value))) return false
  const [one, another] = [countedBy(chain), countedBy(other)]
  return one.fate !== null && one.fate === another.fate && one.severity === another.severity
}

/** What the figures of a chain say became of the people: `luka`, and how badly: `berat`. */
export interface Counted {
  readonly fate: string | null
  readonly severity: string | null
}

export function countedBy(chain: readonly Figure[]): Counted {
  const [first] = chain
  const fateOf = ({ fact, value }: Figure): string | undefined =>
    [...thingOf(value, fact.claim)].find((word) => fateWords.has(word))
  const fate = first ? fateOf(first) : undefined
  if (first === undefined || fate === undefined || !chain.every((figure) => fateOf(figure) === fate))
    return { fate: null, severity: null }
  return { fate, severity: severityOf(first) }
}

/** Whether two figures count one thing, known by its word or by what befell the people: not «13 pendaki» and 13 dead. */
function isOneCount(a: Figure, b: Figure): boolean {
  if (countApart(a, b)) return false
  const [one, other] = [a.fact.claim, b.fact.claim]
  const counting = countSame(a.value, one, b.value, other)
  return counting === 'sure' || (counting === 'maybe' && one.type === other.type)
}

function sameThings(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = []
  for (const figure of figures) {
    const group = groups.find((others) => others.every((other) => isOneCount(figure, other)))
    if (group) group.push(figure)
    else groups.push([figure])
  }
  return groups
}

/** The longest run of figures that never falls. */
function rising(figures: readonly Figure[], start: number): readonly Figure[] {
  let best: readonly Figure[] = []
  const runs: (readonly Figure[])[] = []
  for (const figure of figures) {
    const longest = runs
      .filter((run) => {
        const last = run.at(-1)
        if (last === undefined) return false
        if (last.value.value === figure.value.value || isCorrected(figure)) return true
        return last.value.value < figure.value.value && isGrowth(last, figure, start)
      })
      .reduce<readonly Figure[]>((most, run) => (run.length > most.length ? run : most), [])
    const run = [...longest, figure]
    runs.push(run)
    if (run.length > best.length) best = run
  }
  return best
}

import { fateWords } from '../../lexicon/counted-words.ts'
import type { Fact } from '../facts/facts.ts'
import { areExchanged, isRounded } from './amounts.ts'
import { areUndated, asOf, asOfAtLeast, asOfAtMost, namedDay, SETTLED, startOf } from './as-of.ts'
import { countSame, thingOf } from './counting.ts'
import { isSought, severityOf } from './figure-words.ts'
import { countApart } from './figures.ts'
import { COUNTING, isCorrected, isGrowing, isMissing, isOfNow } from './rising-counts.ts'
import { isIncrement, isMakeUp, isWhole, totalOf } from './shares.ts'
import type { Figure } from './sides.ts'

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
        !isWhole(figure) &&
        !isMakeUp(figure),
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
    // «3 persen», «3,04 persen»: one figure, rounded.
    const hasGrown = chain.some(({ value }, at) => at > 0 && !isRounded(chain[at - 1]?.value ?? value, value))
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

import type { ClaimNumber } from '../../model/claim.ts'
import { amountKey, type Fact } from '../facts/facts.ts'
import { areExchanged, baseOf, pairOf, valuesAgree } from '../judge/amounts.ts'
import { startOf } from '../judge/as-of.ts'
import { countSame, unitOf } from '../judge/counting.ts'
import { areIndependent, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import { isBeside, isMeasure, isOfMinute } from '../judge/figure-words.ts'
import { countApart } from '../judge/figures.ts'
import { areOfTwoPeople } from '../judge/owners.ts'
import { isRising } from '../judge/rising-counts.ts'
import { isOfOnePlace, isSumTold, sharesOf, totalOf, wholeOf } from '../judge/shares.ts'
import { campsOf, type Figure } from '../judge/sides.ts'
import { isGrowth } from '../judge/updates.ts'
import { countAlike } from './number/alike.ts'
import { areLeftOver, areOfOneTime, areOneFigure } from './number/one-figure.ts'
import { numberSilences } from './number/silent.ts'
import { isSilenced } from './silence.ts'

/** More measured values than so many are of more things than one: the times of all who ran. */
const VALUES = 4

/** Each article's figures of an event: «dari tiga menjadi empat» gives both, and disputes neither. */
function figuresOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Figure[]> {
  const figures = new Map<string, Figure[]>()
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

/** Whether an article itself gives another's figure, of the same thing, beside its own. */
const isGivenToo = (figures: ReadonlyMap<string, readonly Figure[]>, own: Figure, other: Figure): boolean =>
  (figures.get(keyOf(own.fact, other.value)) ?? []).some(({ fact, value }) =>
    // «87 milimeter di Halim dan 59 milimeter di Ciawi»: the other figure is that of its own place.
    countSame(value, fact.claim, other.value, other.fact.claim) === 'no'
      ? fact === own.fact && countAlike(own, other) !== 'sure'
      : fact.claim.headline === own.fact.claim.headline,
  )

/** «Empat orang terjatuh, dua di antaranya ke tanah» in each of two articles: each gives both figures, and they differ in neither. */
const tellBoth = (a: Figure, b: Figure): boolean =>
  a.value.unit !== 'gol' &&
  a.fact.article !== b.fact.article &&
  a.fact.said.has(amountKey(b.value)) &&
  b.fact.said.has(amountKey(a.value))

/** As a side shows it: `250 meter`, `menit ke-23`. */
const shown = (number: ClaimNumber): string => {
  const { value, to, unit } = number
  return isOfMinute(number) ? `menit ke-${value}` : `${value}${to === null ? '' : `-${to}`} ${unit}`
}

/** «9 orang pelajar» of 11 dead do not stand against 12 dead. */
function isOfTotal({ fact, value }: Figure, total: number | null, other: Figure, facts: readonly Fact[]): boolean {
  const sum = sharesOf(fact, value)
  if (total === null) return sum === other.value.value || (sum !== null && isSumTold(other, facts))
  return Math.abs(other.value.value - total) < Math.abs(other.value.value - value.value)
}

/** «akan menerima gaji Rp9 miliar», «Rp7 miliar»: plans differ with plans. */
const arePlansAlike = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  (a.status === 'planned') === (b.status === 'planned')

/** Whether two figures of an event cannot both be right. */
function clashIn(
  facts: readonly Fact[],
  stated: readonly Figure[],
  likeness: Likeness,
): (a: Figure, b: Figure) => boolean {
  const start = startOf(facts)
  const rises = isRising(facts)
  const figures = figuresOf(facts)
  const totals = new Map(stated.map((figure) => [figure.value, totalOf(figure, facts) ?? wholeOf(figure)]))
  const isPartOf = (figure: Figure, other: Figure): boolean =>
    isOfTotal(figure, totals.get(figure.value) ?? null, other, facts) || isOfOnePlace(figure, other, facts)
  const areRivals = (a: Figure, b: Figure): boolean =>
    !isBeside(a) &&
    !isBeside(b) &&
    (areOfOneTime(a, b, likeness) || areExchanged(a.value, b.value)) &&
    !isGivenToo(figures, a, b) &&
    !isGivenToo(figures, b, a) &&
    areOneFigure(a, b, likeness) &&
    !isPartOf(a, b) &&
    !isPartOf(b, a)
  return (a, b) =>
    areIndependent(a.fact, b.fact) &&
    arePlansAlike(a.fact, b.fact) &&
    !valuesAgree(a.value, b.value) &&
    !tellBoth(a, b) &&
    !isGrowth(a, b, start, rises) &&
    ((areLeftOver(a, b) && !countApart(a, b) && !areOfTwoPeople(a.fact, b.fact)) || areRivals(a, b))
}

/** Exact figures of one thing that differ, where neither claim gives the other's figure too. */
export const numberRule: SlotRule = {
  on: 'number',
  disputes: (facts, likeness) => {
    const stated = facts
      .flatMap((fact) => fact.claim.numbers.map((value) => ({ fact, value })))
      .filter((figure) => !isSilenced(figure, numberSilences))
    const camps = campsOf(
      stated,
      clashIn(facts, stated, likeness),
      (a, b) => unitOf(a.value) === unitOf(b.value) && valuesAgree(a.value, b.value),
    )
    return disputesOf(
      'number',
      camps.filter((sides) => sides.length <= VALUES || !sides.flat().every(({ value }) => isMeasure(value))),
      ([first]) => (first ? shown(first.value) : ''),
      ({ value }) => value,
    )
  },
}

import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { ClaimNumber } from '../../../model/claim.ts'
import { areTwoQuakes } from '../../align/quakes.ts'
import { compareTimes } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { contests, wideTypes } from '../../facts/families.ts'
import { mayBeOneQuote } from '../../facts/quotes.ts'
import { areExchanged, baseOf, isDigitOff, isFar, isHairApart, isNoughtOff } from '../../judge/amounts.ts'
import { type Counting, countSame, unitOf } from '../../judge/counting.ts'
import type { Likeness } from '../../judge/dispute.ts'
import { isMain, isMeasure, isSole } from '../../judge/figure-words.ts'
import { areOfTwoDays, areOfTwoPeriods, countApart, isOneDoing, measureOne } from '../../judge/figures.ts'
import { areOfTwoPeople } from '../../judge/owners.ts'
import { mayRise } from '../../judge/rising-counts.ts'
import type { Figure } from '../../judge/sides.ts'
import { haveOtherDoers } from '../time/proof.ts'
import { countAlike, isOfDamage, isTolling } from './alike.ts'

const winnersGoals = ({ claim }: Fact): number | undefined =>
  claim.numbers.find(({ unit, about }) => unit === 'gol' && about.includes('pemenang'))?.value

/** «2-1», «3-2»: one score told in two ways, which the goals of who won show already. */
const isShownByWinners = (a: Figure, b: Figure): boolean =>
  a.value.unit === 'gol' &&
  a.value.about.includes('kalah') &&
  b.value.about.includes('kalah') &&
  winnersGoals(a.fact) !== winnersGoals(b.fact)

/** «Rudi menang dalam dua gim», «Danu bermain tiga gim»: of a contest of teams each player's match has figures of its own. */
const areOfTwoPlayers = (a: Fact, b: Fact): boolean =>
  contests.has(a.claim.type) && contests.has(b.claim.type) && areOfTwoPeople(a, b)

/** So many times the other, farther than a lost digit makes it, an amount is of one thing only where both say of what. */
const FAR_AMOUNTS = 12

/** «dijual Rp90 juta», «menjualnya Rp4 juta» */
const areFarAmounts = (a: ClaimNumber, b: ClaimNumber): boolean =>
  isMeasure(a) && Math.max(baseOf(a), baseOf(b)) > FAR_AMOUNTS * Math.min(baseOf(a), baseOf(b))

const shareVerb = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.trigger.text.toLowerCase() === b.trigger.text.toLowerCase()

/** «sebelas menit kemudian kembali diguncang gempa 5,2»: not the one that the news is of. */
const NEXT_SHOCK =
  /\b(?:gempa kedua|(?:menit|jam) (?:berselang|kemudian|setelahnya)|kembali (?:di|ter)?(?:goyang|guncang))\b/iu

/** «gempa M 7,1», «gempa M 4,3 terasa di Wela», among the many claims of one event. */
const areOfTwoShocks = (a: Fact, b: Fact): boolean =>
  areTwoQuakes(a, b) || NEXT_SHOCK.test(a.claim.quote) !== NEXT_SHOCK.test(b.claim.quote)

/** Whether two numbers are meant for one thing: they say so, or their claims tell one doing. */
export function areOneFigure(a: Figure, b: Figure, { parallel }: Likeness): boolean {
  if (
    areTwoQuakes(a.fact, b.fact) ||
    !mayBeOneQuote(a.fact, b.fact) ||
    countApart(a, b) ||
    isShownByWinners(a, b) ||
    areOfTwoPlayers(a.fact, b.fact)
  )
    return false
  // «Rp14.210 pada Kamis», «Rp14.375 pada Senin»: what is measured anew each day.
  const isMeasuredAnew = isMeasure(a.value)
  if (isMeasuredAnew && areOfTwoDays(a.fact, b.fact) && !areExchanged(a.value, b.value)) return false
  if (areOfTwoPeriods(a.fact, b.fact)) return false
  if (a.value.unit === 'magnitudo' && areOfTwoShocks(a.fact, b.fact)) return false
  // «sejak 1997 lebih dari 80 orang tewas», «hingga Sabtu 61 orang tewas»: counts of two times, however alike.
  if (compareTimes(a.fact, b.fact) === 'open far') return false
  if (isHairApart(a.value, b.value)) return true
  const counting = countAlike(a, b)
  if (counting === 'no' || (isMeasure(a.value) && !measureOne(a, b))) return false
  // «melantik empat menteri», «satu di antara yang dilantik», «1 guru dan 4 murid»: one of them.
  const isOne = Math.min(a.value.value, b.value.value) === 1 && a.value.unit !== 'gol' && !isMeasure(a.value)
  if (isOne && (isFar(a.value, b.value) || (peopleUnits.has(a.value.unit) && !(isSole(a) && isSole(b))))) return false
  // «4-1», «4-3»: goals are few.
  if (a.value.unit !== 'gol' && isFar(a.value, b.value)) return areOneThoughFar(a, b, counting, parallel)
  const plain = countSame(a.value, a.fact.claim, b.value, b.fact.claim)
  return plain === 'sure' || parallel(a.fact, b.fact)
}

/** The same of two figures of which one is more than twice the other. */
function areOneThoughFar(a: Figure, b: Figure, counting: Counting, parallel: Likeness['parallel']): boolean {
  // «Pesawat pertama membawa 150 penumpang», «mengangkut 4.200 penumpang», neither of a day, nor in one verb.
  const isUndated = !isDated(a) && !isDated(b)
  if (isUndated && !shareVerb(a.fact, b.fact) && !isDigitOff(a.value, b.value)) return false
  // «2.000 meter», «200 meter»: a nought too few, else twice as many is of something else.
  if (counting === 'sure' && isNoughtOff(a.value, b.value)) return true
  if ([a, b].some((figure) => isTolling(figure) || isOfDamage(figure)) || areOfTwoDays(a.fact, b.fact)) return false
  // «Elang melepas 11 tembakan», «Banteng hanya melepas lima»: each has its own.
  const haveOthers = haveOtherDoers(a.fact, b.fact) && !a.fact.who.some((name) => b.fact.who.includes(name))
  if (!parallel(a.fact, b.fact) || haveOthers) return false
  if (counting === 'sure') return true
  return !areFarAmounts(a.value, b.value) && isMain(a) && isMain(b) && isOneDoing(a.fact, b.fact)
}

/** A figure without a day of its own may be of any stage of the event: «33 orang telah turun», «17 sudah dikenali». */
const isDated = ({ fact }: Figure): boolean => fact.claim.time !== null

/** The evidence asked of two claims of which one is undated: they tell one stage of one event by likeness alone. */
const ALIKE = 2

/** And where each tells one such figure, which is no count that goes on. */
const ALIKE_SOLE = 0.5

/** And where what stands beside it is of the other's very day, and both say it with one verb. */
const ALIKE_BESIDE = 0

/** «26 tawanan pulang», «24 tawanan dibebaskan», of one kind of doing and not days apart: a word of each says what is counted. */
function areOfOneCount(a: Figure, b: Figure): boolean {
  const [one, other] = [a.fact.claim, b.fact.claim]
  const time = compareTimes(a.fact, b.fact)
  if (time !== 'about' && time !== 'unknown') return false
  if (isMeasure(a.value) || a.value.unit === 'magnitudo' || isTolling(a) || isTolling(b)) return false
  const isOneKind = one.root === other.root || (one.type === other.type && !wideTypes.has(one.type))
  return isOneKind && countAlike(a, b) === 'sure'
}

export function areOfOneTime(a: Figure, b: Figure, { numberless }: Likeness): boolean {
  if ((isDated(a) && isDated(b)) || areOfOneCount(a, b)) return true
  // «60 persen anjing divaksin» of March, «85 persen» of what is told in May.
  if (isMeasure(a.value) && compareTimes(a.fact, b.fact) === 'about far') return false
  const isBesideIt = a.fact.claim.root === b.fact.claim.root && compareTimes(a.fact, b.fact) === 'about'
  const areSole = isMain(a) && isMain(b) && !mayRise(a) && !mayRise(b)
  return numberless(a.fact, b.fact) >= (isBesideIt ? ALIKE_BESIDE : areSole ? ALIKE_SOLE : ALIKE)
}

/**
 * «412 domba dan 75 sapi», «472 domba dan 75 sapi»: of as many figures of one unit all are told by
 * both claims but one, which is told wrong once.
 */
export function areLeftOver(a: Figure, b: Figure): boolean {
  const unit = unitOf(a.value)
  if (unit !== unitOf(b.value) || unit === 'gol') return false
  const [one, other] = [a, b].map(({ fact }) => fact.claim.numbers.filter((number) => unitOf(number) === unit))
  if (!one || !other || one.length < 2 || one.length !== other.length) return false
  const isTold = (number: ClaimNumber, by: readonly ClaimNumber[]): boolean =>
    by.some((known) => baseOf(known) === baseOf(number))
  const [restA, restB] = [
    one.filter((number) => !isTold(number, other)),
    other.filter((number) => !isTold(number, one)),
  ]
  if (restA.length !== 1 || restB.length !== 1 || restA[0] !== a.value || restB[0] !== b.value) return false
  return countSame(a.value, a.fact.claim, b.value, b.fact.claim) !== 'no'
}

import { peopleUnits } from '../../lexicon/counted-words.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import { compareTimes } from '../facts/dates.ts'
import { amountKey, type Fact } from '../facts/facts.ts'
import { contests, tolls, wideTypes } from '../facts/families.ts'
import { isMark, mayBeOneQuote } from '../facts/quotes.ts'
import {
  areExchanged,
  baseOf,
  isDigitOff,
  isFar,
  isHairApart,
  isNoughtOff,
  pairOf,
  valuesAgree,
} from '../judge/amounts.ts'
import { countSame, unitOf } from '../judge/counting.ts'
import { areIndependent, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import {
  areOfTwoDays,
  areOfTwoPeople,
  areOfTwoPeriods,
  countApart,
  isBeside,
  isMain,
  isMeasure,
  isOneDoing,
  isSole,
  measureOne,
} from '../judge/figures.ts'
import { isIncrement, isPicked, isSumTold, sharesOf, totalOf } from '../judge/shares.ts'
import { campsOf, type Stated } from '../judge/sides.ts'
import { isGrowth, isRising, mayRise, startOf } from '../judge/updates.ts'
import { isAge } from './age.ts'
import { countAlike, isOfDamage, isTolling } from './number/alike.ts'
import { haveOtherDoers } from './time/proof.ts'
import { isOneMore } from './time/silent.ts'

/** «menemukan tiga jenazah lagi»: so many more, not so many in all. */
const MORE = /\b(?:lagi|tambahan|susulan)\b/iu

/** «dua tersangka baru», «polisi juga menetapkan dua tersangka»: besides those of before. */
const MORE_CHARGED = /\btersangka (?:baru|lain(?:nya)?)\b|\bjuga (?:di|me)\p{L}+ (?:\S+ ){1,3}tersangka\b/iu

function isSilentOnNumbers(fact: Fact): boolean {
  const { claim } = fact
  return (
    ((tolls.has(claim.type) || claim.type === 'charge') && MORE.test(claim.quote)) ||
    MORE_CHARGED.test(claim.quote) ||
    isOneMore(claim) ||
    claim.status === 'denied' ||
    claim.status === 'possible' ||
    isMark(fact)
  )
}

/** «sudah dua kali bertemu», a year later «tiga kali»: what is counted in times goes on; not «ditembak dua kali». */
const TIMES = 'kali'
/** «setelah 20 kali pendakian»: the doings counted are over. */
const DOINGS = /^pe\p{L}+an\b/u

const goesOn = ({ fact, value }: Stated<ClaimNumber>): boolean =>
  value.unit === TIMES && fact.claim.type !== 'attack' && !DOINGS.test(value.about)

/** «bertambah setelah seorang pasien meninggal»: somebody, not a count. */
const isSomebody = ({ text, value }: ClaimNumber): boolean => value === 1 && /^se/iu.test(text)

/** «siang magnitudo 6,1 dan sore 6,5»: which of the two is meant, another claim says. */
const isOfSeveralQuakes = ({ fact, value }: Stated<ClaimNumber>): boolean =>
  value.unit === 'magnitudo' && fact.claim.numbers.filter(({ unit }) => unit === 'magnitudo').length > 1

/** «meraih 14 kategori lain», «Wati dan empat wali kota lain»: so many besides. Of people at large the rest are counted by their own fate. */
const OTHERS = /^(?: \p{L}+)? lain(?:nya)?\b/u

const isOfOthers = ({ fact: { claim }, value }: Stated<ClaimNumber>): boolean =>
  (!peopleUnits.has(value.unit) || claim.who.some(({ kind, end }) => kind === 'person' && end < value.start)) &&
  OTHERS.test(claim.quote.slice(value.end - claim.span.start))

/** «Awalnya dua mobil pemadam dikerahkan», «disusul 12 petugas»: not all there were in the end. */
const NOT_ALL = /\b(?:awalnya|disusul|ditambah|mula-mula|mulanya|tambahan)\b/iu
const isOfStage = ({ fact: { claim }, value }: Stated<ClaimNumber>): boolean =>
  NOT_ALL.test(claim.quote.slice(0, Math.max(0, value.start - claim.span.start)))

/** «mencatatkan waktu 9,31 detik»: who runs has another time in each heat, and claims seldom say in which. */
const HEAT = /\b(?:(?:catatan|mencatat(?:kan)?|membukukan|mengukir|menorehkan)(?: catatan)? waktu|unggul \S+ detik)\b/iu
const isOfHeat = ({ fact: { claim }, value }: Stated<ClaimNumber>): boolean =>
  value.unit === 'detik' && HEAT.test(claim.quote)

/** More measured values than so many are of more things than one: the times of all who ran. */
const VALUES = 4

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

/** Whether an article itself gives another's figure, of the same thing, beside its own. */
const isGivenToo = (
  figures: ReadonlyMap<string, readonly Stated<ClaimNumber>[]>,
  own: Stated<ClaimNumber>,
  other: Stated<ClaimNumber>,
): boolean =>
  (figures.get(keyOf(own.fact, other.value)) ?? []).some(({ fact, value }) =>
    // «87 milimeter di Halim dan 59 milimeter di Ciawi»: the other figure is that of its own place.
    countSame(value, fact.claim, other.value, other.fact.claim) === 'no'
      ? fact === own.fact && countAlike(own, other) !== 'sure'
      : fact.claim.headline === own.fact.claim.headline,
  )

const winnersGoals = ({ claim }: Fact): number | undefined =>
  claim.numbers.find(({ unit, about }) => unit === 'gol' && about.includes('pemenang'))?.value

/** «2-1», «3-2»: one score told in two ways, which the goals of who won show already. */
const isShownByWinners = (a: Stated<ClaimNumber>, b: Stated<ClaimNumber>): boolean =>
  a.value.unit === 'gol' &&
  a.value.about.includes('kalah') &&
  b.value.about.includes('kalah') &&
  winnersGoals(a.fact) !== winnersGoals(b.fact)

/** «Rudi menang dalam dua gim», «Danu bermain tiga gim»: of a contest of teams each player's match has figures of its own. */
const areOfTwoPlayers = (a: Fact, b: Fact): boolean =>
  contests.has(a.claim.type) && contests.has(b.claim.type) && areOfTwoPeople(a, b)

/** «dijual Rp90 juta», «menjualnya Rp4 juta»: amounts farther apart than a lost digit makes them are of one thing only where both say of what. */
const FAR_AMOUNTS = 12
const areFarAmounts = (a: ClaimNumber, b: ClaimNumber): boolean =>
  isMeasure(a) && Math.max(baseOf(a), baseOf(b)) > FAR_AMOUNTS * Math.min(baseOf(a), baseOf(b))

const shareVerb = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.trigger.text.toLowerCase() === b.trigger.text.toLowerCase()

/** Whether two numbers are meant for one thing: they say so, or their claims tell one doing. */
function areOneFigure(a: Stated<ClaimNumber>, b: Stated<ClaimNumber>, { parallel }: Likeness): boolean {
  if (!mayBeOneQuote(a.fact, b.fact) || countApart(a, b) || isShownByWinners(a, b) || areOfTwoPlayers(a.fact, b.fact))
    return false
  // «Rp14.210 pada Kamis», «Rp14.375 pada Senin»: what is measured anew each day.
  if ((isMeasure(a.value) || a.value.unit === 'magnitudo') && areOfTwoDays(a.fact, b.fact))
    if (!areExchanged(a.value, b.value)) return false
  if (areOfTwoPeriods(a.fact, b.fact)) return false
  // «sejak 1997 lebih dari 80 orang tewas», «hingga Sabtu 61 orang tewas»: counts of two times, however alike.
  if (compareTimes(a.fact, b.fact) === 'open far') return false
  if (isHairApart(a.value, b.value)) return true
  const counting = countAlike(a, b)
  if (counting === 'no' || (isMeasure(a.value) && !measureOne(a, b))) return false
  // «melantik empat menteri», «satu di antara yang dilantik», «1 guru dan 4 murid»: one of them.
  const isOne = Math.min(a.value.value, b.value.value) === 1 && !isMeasure(a.value)
  if (isOne && (isFar(a.value, b.value) || (peopleUnits.has(a.value.unit) && !(isSole(a) && isSole(b))))) return false
  if (isFar(a.value, b.value)) {
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
  const plain = countSame(a.value, a.fact.claim, b.value, b.fact.claim)
  return plain === 'sure' || parallel(a.fact, b.fact)
}

/** A figure without a day of its own may be of any stage of the event: «33 orang telah turun», «17 sudah dikenali». */
const isDated = ({ fact }: Stated<ClaimNumber>): boolean => fact.claim.time !== null

/** The evidence asked of two claims of which one is undated: they tell one stage of one event by likeness alone. */
const ALIKE = 2
/** And where each tells one such figure, which is no count that goes on. */
const ALIKE_SOLE = 0.5
/** And where what stands beside it is of the other's very day, and both say it with one verb. */
const ALIKE_BESIDE = 0

/** «26 tawanan pulang», «24 tawanan dibebaskan», of one kind of doing and not days apart: a word of each says what is counted. */
function areOfOneCount(a: Stated<ClaimNumber>, b: Stated<ClaimNumber>): boolean {
  const [one, other] = [a.fact.claim, b.fact.claim]
  const time = compareTimes(a.fact, b.fact)
  if (time !== 'about' && time !== 'unknown') return false
  if (isMeasure(a.value) || a.value.unit === 'magnitudo' || isTolling(a) || isTolling(b)) return false
  const isOneKind = one.root === other.root || (one.type === other.type && !wideTypes.has(one.type))
  return isOneKind && countAlike(a, b) === 'sure'
}

function areOfOneTime(a: Stated<ClaimNumber>, b: Stated<ClaimNumber>, { numberless }: Likeness): boolean {
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
function areLeftOver(a: Stated<ClaimNumber>, b: Stated<ClaimNumber>): boolean {
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

/** «Empat orang terjatuh, dua di antaranya ke tanah» in each of two articles: each gives both figures, and they differ in neither. */
const tellBoth = (a: Stated<ClaimNumber>, b: Stated<ClaimNumber>): boolean =>
  a.value.unit !== 'gol' &&
  a.fact.article !== b.fact.article &&
  a.fact.said.has(amountKey(b.value)) &&
  b.fact.said.has(amountKey(a.value))

/** As a side shows it: `250 meter`. */
const shown = ({ value, to, unit }: ClaimNumber): string => `${value}${to === null ? '' : `-${to}`} ${unit}`

/** Exact figures of one thing that differ, where neither claim gives the other's figure too. */
export const numberRule: SlotRule = {
  on: 'number',
  disputes: (facts, likeness) => {
    const start = startOf(facts)
    const rises = isRising(facts)
    const figures = figuresOf(facts)
    const stated = facts
      .filter((fact) => !isSilentOnNumbers(fact))
      .flatMap((fact) => fact.claim.numbers.map((value) => ({ fact, value })))
      .filter((figure) => !goesOn(figure) && !isSomebody(figure.value))
      .filter(
        (figure) =>
          !isAge(figure) &&
          !isOfHeat(figure) &&
          !isOfStage(figure) &&
          !isPicked(figure) &&
          !isIncrement(figure) &&
          !isOfSeveralQuakes(figure) &&
          !isOfOthers(figure),
      )
    const totals = new Map(stated.map((figure) => [figure.value, totalOf(figure, facts)]))
    // «9 orang pelajar» of 11 dead do not stand against 12 dead.
    const isOfTotal = ({ fact, value }: Stated<ClaimNumber>, other: Stated<ClaimNumber>): boolean => {
      const total = totals.get(value) ?? null
      const sum = sharesOf(fact, value)
      if (total === null) return sum === other.value.value || (sum !== null && isSumTold(other, facts))
      return Math.abs(other.value.value - total) < Math.abs(other.value.value - value.value)
    }
    const camps = campsOf(
      stated,
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        // «akan menerima gaji Rp9 miliar», «Rp7 miliar»: plans differ with plans.
        (a.fact.claim.status === 'planned') === (b.fact.claim.status === 'planned') &&
        !valuesAgree(a.value, b.value) &&
        !tellBoth(a, b) &&
        !isGrowth(a, b, start, rises) &&
        ((areLeftOver(a, b) && !countApart(a, b) && !areOfTwoPeople(a.fact, b.fact)) ||
          (!isBeside(a) &&
            !isBeside(b) &&
            (areOfOneTime(a, b, likeness) || areExchanged(a.value, b.value)) &&
            !isGivenToo(figures, a, b) &&
            !isGivenToo(figures, b, a) &&
            areOneFigure(a, b, likeness) &&
            !isOfTotal(a, b) &&
            !isOfTotal(b, a))),
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

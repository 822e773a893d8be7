import { ageAndSexWords, lengthUnits, peopleUnits } from '../../lexicon/counted-words.ts'
import { figureRoots, lightRoots } from '../../lexicon/light-roots.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import { timesAgree, timesClash } from '../../model/time.ts'
import { areOneGoal } from '../facts/contests.ts'
import { isInherited, length } from '../facts/dates.ts'
import { areOneWord } from '../facts/doings.ts'
import { clockKey, type Fact } from '../facts/facts.ts'
import { tolls } from '../facts/families.ts'
import { fold } from '../facts/names.ts'
import { baseOf, isFar, isNoughtOff } from './amounts.ts'
import { thingOf, unitOf } from './counting.ts'
import { hasCompany, isOfMinute, isPart, isSole, isSought, severityOf, stageOf, wordsAround } from './figure-words.ts'
import { areOfTwoListed, areOfTwoOwners } from './owners.ts'
import { isPassing } from './scores.ts'
import { isWhole } from './shares.ts'
import type { Figure } from './sides.ts'

/** «Januari 2023», «Maret 2025»: figures of two days are of two times. */
export const areOfTwoDays = ({ time: a }: Fact, { time: b }: Fact): boolean =>
  a !== null && b !== null && timesClash(a, b)

/** Days of the shortest month: what is told of a whole one is what it brought. */
const MONTH = 28

/** «68.200 mobil terjual pada Mei», «71.900 mobil pada Juni». */
export const areOfTwoPeriods = (a: Fact, b: Fact): boolean =>
  areOfTwoDays(a, b) && [a, b].every(({ time }) => time !== null && length(time) >= MONTH)

/** «Lima jenazah ditemukan hari ini»: those of the day, not all the dead. */
const isFound = ({ fact, value }: Figure): boolean => fact.claim.type === 'found' && peopleUnits.has(value.unit)

/** Told outright of one day, or of what holds it. */
export const areOfOneDay = (a: Fact, b: Fact): boolean =>
  !isInherited(a) && !isInherited(b) && a.time !== null && b.time !== null && timesAgree(a.time, b.time)

/** «Tiga jenazah ditemukan» on Rabu and four on Senin: those found, saved or caught on one day are not those of another. */
const areOfTwoCounts = (a: Figure, b: Figure): boolean =>
  tolls.has(a.fact.claim.type) &&
  a.fact.claim.type !== 'die' &&
  a.fact.claim.type !== 'injure' &&
  peopleUnits.has(a.value.unit) &&
  areOfTwoDays(a.fact, b.fact)

/** Characters behind an amount in which it says what it is for: «Rp5 juta | disiapkan pemerintah bagi tiap peraih medali». */
const OF_AMOUNT = 60

/** «13 luka ringan», «27 luka berat»: two classes of the hurt. */
const areOfTwoClasses = (a: Figure, b: Figure): boolean => severityOf(a) !== severityOf(b)

/** «Tiga di antaranya tewas tertimpa atap», «tiga warga tewas tertimpa kubah»: what befell the part is told of the others. */
function befellAlike(a: Figure, b: Figure): boolean {
  const other = thingOf(b.value, b.fact.claim)
  return [...thingOf(a.value, a.fact.claim)].some((word) => /^ter/u.test(word) && other.has(word))
}

/** So many times the other, a figure is of something else, unless noughts are missing. */
const FAR = 30

const isVeryFar = (a: ClaimNumber, b: ClaimNumber): boolean =>
  isFar(a, b) && Math.max(baseOf(a), baseOf(b)) > FAR * Math.min(baseOf(a), baseOf(b)) && !isNoughtOff(a, b)

const areOfTwoStages = (a: Figure, b: Figure): boolean => {
  const [one, other] = [stageOf(a), stageOf(b)]
  return one !== null && other !== null && one !== other
}

/** «jarak luncur awan panas 5 km», «sudah mencapai 7 km»: how far it has come, read off as it comes. */
const FLOW = /\b(?:awan panas|guguran|jarak luncur|lahar|lava|luncuran|meluncur sejauh)\b/iu
const areOfTwoReadings = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ fact: { claim }, value }) => unitOf(value) === 'meter' && FLOW.test(claim.quote)) &&
  (clockKey(a.fact.claim) === null || clockKey(a.fact.claim) !== clockKey(b.fact.claim))

/** «90 penumpang dewasa», «96 penumpang»: some of them, and all. */
const isOfSome = ({ fact, value }: Figure): boolean =>
  unitOf(value) === 'orang' && [...thingOf(value, fact.claim)].some((word) => ageAndSexWords.has(word))

/** Who steers what carries the counted. */
const steersmen: ReadonlySet<string> = new Set(['kopilot', 'masinis', 'nakhoda', 'pilot', 'sopir'])

/** «dua pilot dan lima awak», «tujuh awak»: who counts the pilots apart does not count them among the crew. */
const areOfTwoCrews = (a: Figure, b: Figure): boolean => {
  const isCrew = ({ fact, value }: Figure): boolean => thingOf(value, fact.claim).has('awak')
  const countsSteersmen = ({ fact: { claim } }: Figure): boolean =>
    claim.numbers.some(({ unit }) => steersmen.has(unit))
  return isCrew(a) && isCrew(b) && countsSteersmen(a) !== countsSteersmen(b)
}

/** Whether two figures of one unit are of two counts for certain, whatever their claims tell. */
export const countApart = (a: Figure, b: Figure): boolean =>
  isFound(a) !== isFound(b) ||
  (isFound(a) && !areOfOneDay(a.fact, b.fact)) ||
  areOfTwoCounts(a, b) ||
  areOfTwoReadings(a, b) ||
  areOfTwoCrews(a, b) ||
  isOfSome(a) !== isOfSome(b) ||
  areOfTwoOwners(a, b) ||
  areOfTwoListed(a, b) ||
  areOfTwoClasses(a, b) ||
  isSought(a) !== isSought(b) ||
  areOfTwoStages(a, b) ||
  (isPart(a) !== isPart(b) && !befellAlike(a, b)) ||
  hasCompany(a) !== hasCompany(b) ||
  isWhole(a) !== isWhole(b) ||
  isPassing(a) ||
  isPassing(b) ||
  // «2-0», «2-1»: goals are few, and one more is of no other match.
  (a.value.unit !== 'gol' && isVeryFar(a.value, b.value))

/** Whether two claims tell one doing in one word: their trigger is the same, and says what is done, or their type. */
export const isOneDoing = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  (areOneWord(a, b) && !lightRoots.has(a.root) && !figureRoots.has(a.root)) || (a.type === b.type && a.type !== 'other')

/** «terjadi dalam selang 4 menit», «dirasakan selama 10 detik»: words that say no more of what lasted so long. */
const LASTED = 'lama'

/** «berlangsung tiga jam», «bertemu selama lima jam»; of a quake lengths are of many kinds. */
const lastAlike = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ fact: { claim }, value }) => value.about === LASTED && claim.type !== 'quake') &&
  !isFar(a.value, b.value)

/** «lahar meluncur 9 kilometer», «laharnya meluncur empat kilometer»; of a quake lengths are of many kinds. */
const areOfOneRoot = (a: Figure, b: Figure): boolean =>
  unitOf(a.value) === 'meter' &&
  !isFar(a.value, b.value) &&
  isSole(a) &&
  isSole(b) &&
  a.fact.claim.root === b.fact.claim.root &&
  a.fact.claim.type !== 'quake'

/** «laga dihentikan pada menit ke-64», «laga dihentikan di menit ke-67»: what comes once in a match. */
const isOnceInMatch = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.root === b.root && a.type === b.type && (a.type === 'finish' || a.type === 'protest')

const shareScorer = (a: Fact, b: Fact): boolean =>
  a.who.some((name, at) => a.kinds[at] === 'person' && b.who.includes(name))

/** «menit ke-68», «menit ke-69», of a goal that both name the scorer of, or give the same number, or of one halt. */
const areOfOneMinute = (a: Figure, b: Figure): boolean =>
  (shareScorer(a.fact, b.fact) || areOneGoal(a.fact, b.fact) || isOnceInMatch(a.fact, b.fact)) && isSole(a) && isSole(b)

/** «menyumbang Rp2 juta», «menerima sumbangan Rp3 juta»: what one does is the thing that the other counts. */
const isOfDeed = ({ value }: Figure, { fact: { claim } }: Figure): boolean =>
  claim.root.length > 3 && !lightRoots.has(claim.root) && fold(value.about).includes(claim.root)

/**
 * Whether two measured amounts are of one thing and time: of one day, and a word beside both says what is measured, or
 * each is its claim's only one and both tell one doing.
 */
export function measureOne(a: Figure, b: Figure): boolean {
  if (areOfTwoDays(a.fact, b.fact)) return false
  const [isMinute, isOther] = [isOfMinute(a.value), isOfMinute(b.value)]
  // «unggul pada menit ke-23», «menang lewat gol pada menit ke-90»
  if (isMinute || isOther) return isMinute && isOther && areOfOneMinute(a, b)
  const other = new Set(wordsAround(b, OF_AMOUNT))
  const saysSame = wordsAround(a, OF_AMOUNT).some(
    (word) =>
      word.length > 2 &&
      word !== LASTED &&
      !stopWords.has(word) &&
      other.has(word) &&
      !/\d/.test(word) &&
      word !== b.value.unit,
  )
  // «kedalaman 10 kilometer», «151 kilometer barat daya»: what is measured must be said.
  if (lengthUnits.has(unitOf(a.value))) return saysSame || lastAlike(a, b) || areOfOneRoot(a, b)
  return saysSame || (isSole(a) && isSole(b) && (isOneDoing(a.fact, b.fact) || isOfDeed(a, b) || isOfDeed(b, a)))
}

import { lengthUnits, measureUnits, ownedUnits, peopleUnits, severityWords } from '../../lexicon/counted-words.ts'
import { figureRoots, lightRoots } from '../../lexicon/light-roots.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import { timesAgree, timesClash } from '../../model/time.ts'
import { isInherited, length } from '../facts/dates.ts'
import { areOneWord } from '../facts/doings.ts'
import type { Fact } from '../facts/facts.ts'
import { tolls } from '../facts/families.ts'
import { fold, isOneName } from '../facts/names.ts'
import { areExchanged, isFar, isHairApart, isNoughtOff } from './amounts.ts'
import { thingOf, unitOf } from './counting.ts'
import { isPassing } from './scores.ts'
import { isWhole } from './shares.ts'
import type { Stated } from './sides.ts'

type Figure = Stated<ClaimNumber>

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

/** Told outright of one day, so that those found on it can be counted. */
const areOfOneDay = (a: Fact, b: Fact): boolean =>
  !isInherited(a) && !isInherited(b) && a.time !== null && b.time !== null && timesAgree(a.time, b.time)

/** «Tiga jenazah ditemukan» on Rabu and four on Senin: those found, saved or caught on one day are not those of another. */
const areOfTwoCounts = (a: Figure, b: Figure): boolean =>
  tolls.has(a.fact.claim.type) &&
  a.fact.claim.type !== 'die' &&
  a.fact.claim.type !== 'injure' &&
  peopleUnits.has(a.value.unit) &&
  areOfTwoDays(a.fact, b.fact)

/** Those whom a claim names in its own words: «pasangan A meraih 4.300 suara». */
const ownersOf = ({ claim }: Fact): readonly string[] =>
  claim.who
    .filter(({ start, end }) => start >= claim.span.start && end <= claim.span.end && end > start)
    .map(({ name }) => fold(name))

/** Votes and points, where the two claims do not name one owner of them, unless both say nothing and are a hair apart. */
function areOfTwoOwners(a: Figure, b: Figure): boolean {
  // «menaikkan suku bunga 25 basis poin»: points of nobody's.
  if (a.value.unit === 'basis poin' || areExchanged(a.value, b.value)) return false
  // «perolehan suara sah sebanyak 2.183.000»
  if (!`${a.value.unit} ${a.value.about}`.split(' ').some((word) => ownedUnits.has(word))) return false
  const [one, other] = [ownersOf(a.fact), ownersOf(b.fact)]
  if (one.length === 0 || other.length === 0) return !isHairApart(a.value, b.value)
  return !one.some((name) => other.some((known) => isOneName(name, known)))
}

/** «hukuman Rudi menjadi 10 tahun», «hukuman Sari menjadi 10 tahun»: both name somebody, and nobody in common. */
export function areOfTwoPeople({ claim: a }: Fact, { claim: b }: Fact): boolean {
  const people = ({ who }: Fact['claim']): readonly string[] =>
    who.filter(({ kind }) => kind === 'person').map(({ name }) => fold(name))
  const [one, other] = [people(a), people(b)]
  return one.length > 0 && other.length > 0 && !one.some((name) => other.some((known) => isOneName(name, known)))
}

/** «Rudi delapan tahun, Wati lima tahun, dan Tono dua tahun»: of several people, each with a figure, whose this one is. */
function listedOwnerOf({ fact: { claim }, value }: Figure): string | null {
  const people = claim.who
    .filter(({ kind, start }) => kind === 'person' && start >= claim.span.start && start < value.start)
    .toSorted((a, b) => a.start - b.start)
  const [before, owner] = people.slice(-2)
  if (!before || !owner) return null
  const between = claim.quote.slice(before.end - claim.span.start, owner.start - claim.span.start).toLowerCase()
  const isCounted = between.split(/[^\p{L}\d]+/u).some((word) => numberWords.has(word) || /^\d/.test(word))
  return isCounted ? fold(owner.name) : null
}

/** «Wati dua tahun» of a list, of which another claim gives Rudi's: both name somebody, and not the one whom the figure is of. */
function areOfTwoListed(a: Figure, b: Figure): boolean {
  const isOther = (owner: string | null, { fact: { claim } }: Figure): boolean => {
    const people = claim.who.filter(({ kind }) => kind === 'person')
    return owner !== null && people.length > 0 && !people.some(({ name }) => isOneName(fold(name), owner))
  }
  const [one, other] = [listedOwnerOf(a), listedOwnerOf(b)]
  return one !== null && other !== null ? !isOneName(one, other) : isOther(one, b) || isOther(other, a)
}

/** Characters behind a number in which it says how badly: «27 orang luka berat». */
const BEHIND = 30

/** And in which it says what an amount is for: «Rp5 juta | disiapkan pemerintah bagi tiap peraih medali». */
const OF_AMOUNT = 60

/** Where a figure stands in its claim's quote, «8 orang» not in «18 orang»; -1 where it stands elsewhere. */
function placeOf({ fact: { claim }, value }: Figure): number {
  const at = value.start - claim.span.start
  return claim.quote.startsWith(value.text, at) ? at : claim.quote.indexOf(value.text)
}

/** The words of what a number counts, and those right behind it. */
function wordsAround(figure: Figure, far = BEHIND): readonly string[] {
  const { fact, value } = figure
  const { claim } = fact
  const at = placeOf(figure)
  const end = at + value.text.length
  const behind = at < 0 ? '' : claim.quote.slice(end, end + far).split(/[,;.]|\bdan\b/u)[0]
  return fold(`${value.about} ${behind ?? ''}`).split(' ')
}

/** How badly those counted are hurt, as their claim says: `berat`; null where it does not, and of «berat emas 2 kilogram». */
export const severityOf = (figure: Figure): string | null =>
  isMeasure(figure.value) ? null : (wordsAround(figure).find((word) => severityWords.has(word)) ?? null)

/** «13 luka ringan», «27 luka berat»: two classes of the hurt. */
const areOfTwoClasses = (a: Figure, b: Figure): boolean => severityOf(a) !== severityOf(b)

/** «53 orang terluka, enam di antaranya masih dirawat», «127 tewas, termasuk 2 polisi»: a part of the people told of. */
const isPart = (figure: Figure): boolean =>
  peopleUnits.has(figure.value.unit) &&
  (/\b(?:(?:di)?antaranya|lainnya|sisanya)\b/u.test(wordsAround(figure).join(' ')) ||
    figure.fact.claim.quote.toLowerCase().includes(`termasuk ${figure.value.text.toLowerCase()}`))

/** «12 pemain dan pelatihnya», «20 siswa beserta seorang guru»: others are told of beside those counted. */
const COMPANY = /^(?: [A-Za-z-]+)? (?:bersama|beserta|dan|serta) (?:seorang |[A-Za-z-]+(?:nya| mereka)\b)/u
function hasCompany(figure: Figure): boolean {
  const at = placeOf(figure)
  const { fact, value } = figure
  return at >= 0 && peopleUnits.has(value.unit) && COMPANY.test(fact.claim.quote.slice(at + value.text.length))
}

/** «Tiga di antaranya tewas tertimpa atap», «tiga warga tewas tertimpa kubah»: what befell the part is told of the others. */
function befellAlike(a: Figure, b: Figure): boolean {
  const other = thingOf(b.value, b.fact.claim)
  return [...thingOf(a.value, a.fact.claim)].some((word) => /^ter/u.test(word) && other.has(word))
}

/** «mencari 37 penumpang», «jumlah penumpang 150»: those who are looked for are not all. */
const SOUGHT = /\b(?:mencari|dicari|pencarian)(?: [a-z-]+){0,3}$/iu

/** «18 orang tewas dan 8 orang masih dicari», «5 orang belum ditemukan», «delapan lainnya masih hilang». */
const STILL_SOUGHT =
  /^(?: (?:korban|lain|lainnya|orang|warga|yang))* (?:(?:masih )?(?:belum ditemukan|dalam pencarian|dicari)|masih (?:hilang|terjebak|terperangkap|tertimbun))\b/iu

export function isSought(figure: Figure): boolean {
  const { fact, value } = figure
  const { claim } = fact
  const at = placeOf(figure)
  if (at < 0) return false
  return SOUGHT.test(claim.quote.slice(0, at).trimEnd()) || STILL_SOUGHT.test(claim.quote.slice(at + value.text.length))
}

/** So many times the other, a figure is of something else, unless noughts are missing. */
const FAR = 30
const isVeryFar = (a: ClaimNumber, b: ClaimNumber): boolean =>
  isFar(a, b) && Math.max(a.value, b.value) > FAR * Math.min(a.value, b.value) && !isNoughtOff(a, b)

/** Words before a figure that say whether it was or became so: «dari Rp7.200 menjadi Rp8.500». */
const BEFORE = /\b(?:dari|semula|sebelumnya)(?: sekitar)? $/iu
const AFTER = /\b(?:jadi|ke|menjadi)(?: sekitar)? $/iu

/** Whether a figure is what was `before` or `after` a change, as its claim says; null where it does not. */
export function stageOf({ fact: { claim }, value }: Figure): 'before' | 'after' | null {
  const told = claim.quote.slice(0, Math.max(0, value.start - claim.span.start))
  return BEFORE.test(told) ? 'before' : AFTER.test(told) ? 'after' : null
}

const areOfTwoStages = (a: Figure, b: Figure): boolean => {
  const [one, other] = [stageOf(a), stageOf(b)]
  return one !== null && other !== null && one !== other
}

/** Whether a claim tells no other number of its unit, or none of its stage: «turun dari Rp14.500 ke Rp13.500». */
export const isSole = ({ fact, value }: Figure): boolean => {
  const stage = stageOf({ fact, value })
  const like = fact.claim.numbers.filter((other) => unitOf(other) === unitOf(value))
  return (
    like.length === 1 ||
    (stage !== null && like.filter((other) => stageOf({ fact, value: other }) === stage).length === 1)
  )
}

/** «84 orang, terdiri atas | 71 murid», «30 orang: | 22 awak»: what follows spells out the figure before it. */
const SPELT_OUT =
  /^(?: [\p{L}-]+){0,4}(?::|,? (?:yang )?terdiri (?:atas|dari)|,? (?:meliputi|yaitu|yakni)) (?:[\p{L}-]+ ){0,2}$/iu

/** Whether a figure is the sum of those of its unit that its claim tells behind it. */
function isSum(figure: Figure): boolean {
  const { fact, value } = figure
  const [next] = fact.claim.numbers.filter((other) => other.start >= value.end && unitOf(other) === unitOf(value))
  const at = fact.claim.span.start
  return next !== undefined && SPELT_OUT.test(fact.claim.quote.slice(value.end - at, next.start - at))
}

/** Whether a claim tells no other number of its unit but this one's parts. */
export const isMain = (figure: Figure): boolean => isSole(figure) || isSum(figure)

/** Beside another figure of its unit, one that stands behind the claim's own words is of what stands there. */
export const isBeside = (figure: Figure): boolean => !isSole(figure) && figure.value.start >= figure.fact.claim.span.end

/** Whether two figures of one unit are of two counts for certain, whatever their claims tell. */
export const countApart = (a: Figure, b: Figure): boolean =>
  isFound(a) !== isFound(b) ||
  (isFound(a) && !areOfOneDay(a.fact, b.fact)) ||
  areOfTwoCounts(a, b) ||
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
  isVeryFar(a.value, b.value)

/** Units that say how much, not of what: two amounts of rupiah need not be of one thing. */
export const isMeasure = (number: ClaimNumber): boolean => measureUnits.has(unitOf(number))

/** Whether two claims tell one doing in one word: their trigger is the same, and says what is done, or their type. */
export const isOneDoing = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  (areOneWord(a, b) && !lightRoots.has(a.root) && !figureRoots.has(a.root)) || (a.type === b.type && a.type !== 'other')

/** «lahar meluncur 9 kilometer», «laharnya meluncur empat kilometer»; of a quake lengths are of many kinds. */
const areOfOneRoot = (a: Figure, b: Figure): boolean =>
  unitOf(a.value) === 'meter' &&
  !isFar(a.value, b.value) &&
  isSole(a) &&
  isSole(b) &&
  a.fact.claim.root === b.fact.claim.root &&
  a.fact.claim.type !== 'quake'

/** «menit ke-68», «menit ke-69», of a goal that both name the scorer of. */
const areOfOneMinute = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ value }) => value.about.startsWith('menit ke')) &&
  a.fact.who.some((name) => b.fact.who.includes(name)) &&
  isSole(a) &&
  isSole(b)

/** «menyumbang Rp2 juta», «menerima sumbangan Rp3 juta»: what one does is the thing that the other counts. */
const isOfDeed = ({ value }: Figure, { fact: { claim } }: Figure): boolean =>
  claim.root.length > 3 && !lightRoots.has(claim.root) && fold(value.about).includes(claim.root)

/**
 * Whether two measured amounts are of one thing and time: of one day, and a word beside both says what is measured, or
 * each is its claim's only one and both tell one doing.
 */
export function measureOne(a: Figure, b: Figure): boolean {
  if (areOfTwoDays(a.fact, b.fact)) return false
  const other = new Set(wordsAround(b, OF_AMOUNT))
  const saysSame = wordsAround(a, OF_AMOUNT).some(
    (word) => word.length > 2 && !stopWords.has(word) && other.has(word) && !/\d/.test(word) && word !== b.value.unit,
  )
  // «kedalaman 10 kilometer», «151 kilometer barat daya»: what is measured must be said.
  if (lengthUnits.has(unitOf(a.value))) return saysSame || areOfOneRoot(a, b) || areOfOneMinute(a, b)
  return saysSame || (isSole(a) && isSole(b) && (isOneDoing(a.fact, b.fact) || isOfDeed(a, b) || isOfDeed(b, a)))
}

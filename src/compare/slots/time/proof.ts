import { lightRoots } from '../../../lexicon/light-roots.ts'
import { beginRoots, endRoots } from '../../../lexicon/same-doings.ts'
import { compareTimes, daysApart, isInherited, isToldOutright, length, type TimeLikeness } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { contests, kinship, onceTypes, sayings } from '../../facts/families.ts'
import { fold, isOneName, meet } from '../../facts/names.ts'
import { isOneHappening } from '../../facts/once.ts'
import { compareNumbers } from '../../judge/amounts.ts'
import type { Likeness } from '../../judge/dispute.ts'
import { isDeparture } from '../place/tour.ts'

/**
 * The evidence, dates left out, from which two dates that differ are one event's and not two events': the more the
 * farther they lie apart. A day's difference needs little, another month or year needs names and words in common.
 */
const PROOF: ReadonlyMap<TimeLikeness, number> = new Map([
  ['clock', -2],
  ['near', -2],
  ['touch', -1],
  ['month', -1],
  ['slip', 0],
  ['week', 1],
  ['season', 1],
  ['far', 1.5],
])

/** So much more is asked of claims that do not plainly speak of one doing. */
const UNLIKE = 2

/** Heads of state meet, and floods come, again and again: another season is another time. */
const another: ReadonlySet<TimeLikeness> = new Set<TimeLikeness>(['season', 'far'])

/** Where so much else is alike, it is one time all the same: one sentence told twice, a month apart. */
const ONE_TELLING = 4

/** What is asked of days off within a fortnight. */
const MISDATED = -0.5
/** «8 November», «pada Oktober»: a month off in what is told alike. */
const MONTH = 31
const MONTH_OFF = 1
/** So many days off, a date told outright may still be a mistake; farther off, of most doings, it is another time. */
const FORTNIGHT = 14

/** Whether both tell of it in one word, or as one type of happening. */
export const areOfOneKind = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.root === b.root || (a.type === b.type && a.type !== 'other' && !sayings.has(a.type))

/** Whether both tell one doing, with no figures that differ. */
function isOneDoing(a: Fact, b: Fact): boolean {
  const figures = compareNumbers(a, b)
  return areOfOneKind(a, b) && figures !== 'differ' && figures !== 'far'
}

/** «27 Januari» and «18 Januari» of one doing, each its article's own words for the day. */
const isMisdated = (a: Fact, b: Fact, most = 1): boolean =>
  a.time !== null &&
  b.time !== null &&
  isToldOutright(a) &&
  isToldOutright(b) &&
  Math.max(length(a.time), length(b.time)) <= most &&
  daysApart(a.time, b.time) <= FORTNIGHT &&
  isOneDoing(a, b)

/** Both name who does it, and nobody that the other names: «kubu Rani mendaftarkan gugatan», «tim Danu mendaftarkan gugatan». */
export function haveOtherDoers(a: Fact, b: Fact): boolean {
  // «Badan Anggaran» is «Badan Anggaran DPR».
  const isAmong = (doers: readonly string[], { names }: Fact): boolean =>
    names.some((name) => doers.some((doer) => isOneName(fold(name), doer)))
  const [one, other] = [a.doers.map(fold), b.doers.map(fold)]
  return one.length > 0 && other.length > 0 && !isAmong(one, b) && !isAmong(other, a)
}

/** Whether both name somebody in common, or a word besides what they say was done: «diumumkan 12 Mei» alone names nothing. */
const areOfOneThing = (a: Fact, b: Fact): boolean =>
  meet(a.who, b.who) || a.terms.some((term) => term !== a.claim.root && term !== b.claim.root && b.terms.includes(term))

/** «empat jenazah ditemukan», «bangkai kapal ditemukan»: but for names, not a word says that what is found is one thing. */
function areOfTwoFinds(a: Fact, b: Fact): boolean {
  if (a.claim.type !== 'found' || b.claim.type !== 'found' || a.claim.root !== 'temu') return false
  const isNameOfBoth = (term: string): boolean => a.mentions.includes(term) && b.mentions.includes(term)
  const things = a.terms.filter((term) => term !== a.claim.root && !isNameOfBoth(term))
  if (meet(things, b.terms)) return false
  const saysThing = ({ terms, mentions, claim }: Fact): boolean =>
    terms.some((term) => term !== claim.root && !mentions.includes(term))
  return saysThing(a) && saysThing(b)
}

/** «semua perbatasan ditutup», «menutup akses dana»: one verb, of two things, days apart. */
function areOfTwoThings(a: Fact, b: Fact): boolean {
  if (a.time === null || b.time === null || a.claim.root !== b.claim.root) return false
  if (areOfTwoFinds(a, b)) return true
  if (daysApart(a.time, b.time) <= 2) return false
  // «Keberangkatan dimulai»: nothing but the doing.
  const [one, other] = [a, b].map(({ terms, claim }) =>
    terms.filter((term) => term !== claim.root && !lightRoots.has(term)),
  )
  if (!one?.length || !other?.length || meet(one, other) || meet(a.mentions, b.mentions)) return false
  return !meet(a.who, b.who)
}

/** «menang 2-1» of one week and «kalah» of the next, of one pair of clubs: two legs. */
const areTwoMatches = (a: Fact, b: Fact): boolean =>
  contests.has(a.claim.type) &&
  a.time !== null &&
  b.time !== null &&
  daysApart(a.time, b.time) > 2 &&
  a.claim.type !== b.claim.type

/** «menghadiri sidang, Kamis (20/3)», «menghadiri sidang, Rabu (5/3)»: a case is heard week after week. */
const areTwoHearings = (a: Fact, b: Fact): boolean =>
  a.claim.type === 'try' &&
  b.claim.type === 'try' &&
  a.time !== null &&
  b.time !== null &&
  daysApart(a.time, b.time) > 2 &&
  (a.stage === null || b.stage === null)

/** «tiba pada Senin», «mengakhiri kunjungan pada Selasa»: how it begins, and how it ends; «bertolak pada Minggu», before either. */
const areOfTwoEnds = (a: Fact, b: Fact): boolean =>
  isDeparture(a) !== isDeparture(b) ||
  (beginRoots.has(a.claim.root) && endRoots.has(b.claim.root)) ||
  (endRoots.has(a.claim.root) && beginRoots.has(b.claim.root))

/** «mendatangi kereta yang macet», «kereta itu macet»: who comes to see it, and what he comes to see. */
const isSeen = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  (a.type === 'visit') !== (b.type === 'visit') && a.root !== b.root && kinship(a.type, b.type) === 'other'

/** «dapur ditutup», «kepalanya dicopot» a day later: two measures, of types that have nothing in common. */
const areTwoDeeds = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  a.root !== b.root && kinship(a.type, b.type) === 'different'

/** So many words must be in both where one man speaks on two days. */
const SAID_ALIKE = 2

/** «Danu memberi sambutan, Senin», «Danu berpidato, Selasa»: who speaks speaks again, but for what is told in the same words. */
function speaksAgain(a: Fact, b: Fact): boolean {
  if (a.claim.type !== 'speak' || b.claim.type !== 'speak' || !meet(a.doers, b.doers)) return false
  const alike = a.terms.filter((term) => term !== a.claim.root && !a.mentions.includes(term) && b.terms.includes(term))
  return alike.length < SAID_ALIKE
}

/** So much else must speak for one event where a date is only that of a sentence before. */
const BORROWED = 1.5

/** A date taken over from the text before, years from what others say, is misread or of something else. */
const AGES = 3 * 365
const areAgesApart = ({ time: a }: Fact, { time: b }: Fact): boolean =>
  a !== null && b !== null && daysApart(a, b) > AGES

/** Whether a date that is only that of a sentence before may stand against another: of one thing, and the farther off, of one name. */
const mayBorrow = (a: Fact, b: Fact, likeness: TimeLikeness): boolean =>
  !areAgesApart(a, b) && (another.has(likeness) ? meet(a.who, b.who) : areOfOneThing(a, b))

const areSayings = ({ claim: a }: Fact, { claim: b }: Fact): boolean => sayings.has(a.type) && sayings.has(b.type)

/** Whether so much speaks for one event that two dates or clocks which differ are one event's, and not two events'. */
export function isProven(a: Fact, b: Fact, alike: Likeness, likeness = compareTimes(a, b)): boolean {
  const { parallel, dateless, worded } = alike
  if (haveOtherDoers(a, b)) return false
  // «Danu memberi tahu Sari pada Senin», «pengumuman disampaikan Danu pada Rabu»: two occasions.
  if (areSayings(a, b) && !worded(a, b)) return false
  if (isOneHappening(a, b)) return true
  // «pukul 21.10», «pukul 21.40»: the day may be that of a sentence before, the hour is the claim's own.
  const borrowed = likeness === 'clock' ? 0 : Number(isInherited(a)) + Number(isInherited(b))
  if (borrowed === 2 || (borrowed === 1 && !mayBorrow(a, b, likeness))) return false
  if (areTwoMatches(a, b) || areTwoHearings(a, b) || areOfTwoThings(a, b) || areOfTwoEnds(a, b)) return false
  if (isSeen(a, b) || areTwoDeeds(a, b) || speaksAgain(a, b)) return false
  if (isMisdated(a, b) && dateless(a, b) >= MISDATED) return true
  if (isMisdated(a, b, MONTH) && parallel(a, b) && dateless(a, b) >= MONTH_OFF) return true
  if (likeness === 'slip' && isOneDoing(a, b)) return true
  const least = PROOF.get(likeness)
  if (least === undefined) return false
  if (another.has(likeness) && !onceTypes.has(a.claim.type))
    return isToldOutright(a) && isToldOutright(b) && isOneDoing(a, b) && dateless(a, b) >= ONE_TELLING
  const own = borrowed > 0 ? Math.max(least, BORROWED) : least
  return dateless(a, b) >= own + (parallel(a, b) ? 0 : UNLIKE)
}

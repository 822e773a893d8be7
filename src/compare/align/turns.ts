import { civil } from '../../model/calendar.ts'
import type { Claim } from '../../model/claim.ts'
import { daysApart, isAhead, isToldOutright } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { contests } from '../facts/families.ts'

const before = ({ claim: { quote, span, trigger } }: Fact): string =>
  quote.slice(0, Math.max(0, trigger.start - span.start))
const behind = ({ claim: { quote, span, trigger } }: Fact): string => quote.slice(Math.max(0, trigger.end - span.start))

/**
 * Days before an event from which an article cannot tell it, though the date may be some days off; «18 Maret» for «18
 * April» more.
 */
const AHEAD = 5

/** Whether an article tells as done what others date days after it came out: another round, hearing, reading. */
function isTooEarly(fact: Fact, b: Fact): boolean {
  const { claim: a, published, time } = fact
  if (published === null || b.time === null || !isToldOutright(b) || !Number.isFinite(b.time.first)) return false
  if (isAhead(fact) || isAhead(b)) return false
  // «final ditunda» is told before the final.
  if (a.type === 'other' || b.claim.type === 'other') return false
  // A date that its own article cannot know is a slip.
  if (b.published === null || b.time.first > b.published.last) return false
  if (b.time.first - published.last < AHEAD || civil(published.last).day === civil(b.time.first).day) return false
  // Who are matched once are matched again.
  return time === null || contests.has(a.type)
}

/** Whether either is told before the other can have come about. */
export const isToldBefore = (a: Fact, b: Fact): boolean => isTooEarly(a, b) || isTooEarly(b, a)

/** Days between which rivals hardly meet again. */
const ROUND = 3

/** «Tual Takluk» above a match of Tuesday is no match of the week before; above no match with a day it may be of any. */
function isOfOtherMatch({ time, about, published }: Fact, b: Fact): boolean {
  if (time !== null || about === null || about === published || b.time === null || b.claim.status !== 'happened')
    return false
  return isToldOutright(b) && daysApart(about, b.time) >= ROUND
}

/** Whether two claims are of two matches of one contest, days apart. */
export const areTwoRounds = (a: Fact, b: Fact): boolean =>
  contests.has(a.claim.type) && contests.has(b.claim.type) && (isOfOtherMatch(a, b) || isOfOtherMatch(b, a))

const AGAIN = /\bkembali (?:\p{L}+ )?$/iu
const ONCE_MORE = /^(?: [a-z]+){0,2} lagi\b/iu

/** «kembali menjajal kereta», «menjajal kereta lagi»: it did so before. */
const isAgain = (fact: Fact): boolean => AGAIN.test(before(fact)) || ONCE_MORE.test(behind(fact))

/** Days before a doing that is told as one more, within which another date may be a mistake for its own. */
const FORTNIGHT = 14

/** Whether the other is told as one more, and weeks later; «18 Maret» may be a slip for «18 April». */
function isTurnBefore(a: Fact, b: Fact): boolean {
  if (a.time === null || b.time === null || isAgain(a) || !isAgain(b)) return false
  return b.time.first - a.time.last > FORTNIGHT && civil(a.time.last).day !== civil(b.time.first).day
}

/** «menjajal kereta, Kamis (3/8)», «kembali menjajal kereta, Senin (28/8)»: done once, and once more weeks later. */
export const areTwoTurns = (a: Fact, b: Fact): boolean =>
  a.claim.type === b.claim.type && a.claim.type !== 'other' && (isTurnBefore(a, b) || isTurnBefore(b, a))

const SESSION = /^(?:rapat|sidang) ([a-z]+)/iu

const COMMITTEE = /\bkomisi (?:[ivx]+|\d+)\b/iu
const PLENARY = /\bparipurna\b/iu

/** «Komisi II menyetujui», «disetujui sidang paripurna»: first the committee, then the house. */
const isOfCommittee = ({ quote }: Claim): boolean => COMMITTEE.test(quote) && !PLENARY.test(quote)
const isOfHouse = ({ quote }: Claim): boolean => PLENARY.test(quote) && !COMMITTEE.test(quote)

/** «rapat kerja», «rapat paripurna»: two kinds of session. */
export function areTwoSessions({ claim: a }: Fact, { claim: b }: Fact): boolean {
  const [one, other] = [a, b].map(({ trigger }) => SESSION.exec(trigger.text.toLowerCase())?.[1])
  if (one !== undefined && other !== undefined && one !== other) return true
  return (isOfCommittee(a) && isOfHouse(b)) || (isOfCommittee(b) && isOfHouse(a))
}

const ONCE = /(?<!\b(?:belum|tak|tidak) )\bpernah (?:\p{L}+ )?$/iu

/** «ia pernah menjabat wali kota»: some time before, and not what the news is. */
const isFormer = (fact: Fact): boolean => fact.time === null && ONCE.test(before(fact))

/** Days after which what was told is no longer the news. */
const LONG = 60

const isNews = ({ time, about, told }: Fact): boolean => {
  const day = time ?? about
  return day !== null && told !== null && told - day.last <= LONG
}

/** «ia pernah menjabat wali kota», «ia dilantik Senin». */
export const isFormerBeside = (a: Fact, b: Fact): boolean => isFormer(a) !== isFormer(b) && isNews(isFormer(a) ? b : a)

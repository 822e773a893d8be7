import type { Claim } from '../../../model/claim.ts'
import { isToldOutright } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { fold, meet } from '../../facts/names.ts'
import { areIndependent } from '../../judge/dispute.ts'

/** «Hingga Jumat api belum padam»: it may have been since. */
export const isNotYet = ({ quote, trigger, span, type }: Claim): boolean =>
  type !== 'deny' &&
  (/^belum\b/iu.test(trigger.text) || /\bbelum\b/iu.test(quote.slice(0, Math.max(0, trigger.start - span.start))))

/** «Hingga Minggu (6/7) malam»: till the end of it. */
const IN_THE_NIGHT = /\b(?:hingga|sampai)\b[^.]*\bmalam\b/iu

/** «Hingga Minggu Sari belum dibebaskan», «Sari dibebaskan pada Sabtu»: told to have come about on a day before. */
export function areTooEarly(late: Fact, early: Fact): boolean {
  const { time: until } = late
  const { time: day, claim } = early
  if (!isNotYet(late.claim) || until === null || Number.isFinite(until.first)) return false
  if (claim.status !== 'happened' || claim.root !== late.claim.root || !isToldOutright(early) || day === null)
    return false
  const isBefore = day.last < until.last || (day.last === until.last && IN_THE_NIGHT.test(late.claim.quote))
  return isBefore && areIndependent(late, early) && isOfOneSubject(late, early)
}

/** Whether one says every word of a name of the other's. */
function names(a: Fact, b: Fact): boolean {
  const said = a.mentions.join(' ').split(' ')
  return b.names.some((name) =>
    fold(name)
      .split(' ')
      .every((word) => said.includes(word)),
  )
}

/** Whether both name somebody in common, or say enough alike of what they are about. */
const isOfOneSubject = (a: Fact, b: Fact): boolean =>
  meet(a.who, b.who) ||
  names(a, b) ||
  names(b, a) ||
  a.terms.filter((term) => term !== a.claim.root && b.terms.includes(term)).length > 1

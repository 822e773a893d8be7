import type { Claim, EventType } from '../../../model/claim.ts'
import { isOfOneDay } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { areIndependent } from '../../judge/dispute.ts'
import { areOfOneDay } from '../../judge/figures.ts'

/** «laga ditunda», «rapat menunda pengesahan». */
export const isPutOff = ({ claim: { trigger } }: Fact): boolean => /^(?:ditunda|menunda)\b/iu.test(trigger.text)

/** What was put off before, or the day it was put off to. */
const OTHER_DAY =
  /\b(?:hingga|ke (?:bulan|hari|pekan|tanggal|tahun|senin|selasa|rabu|kamis|jumat|sabtu|minggu)|menjadi|sampai|sebelumnya|sempat|semula)\b/iu
export const isOfOtherDay = ({ claim }: Fact): boolean => OTHER_DAY.test(claim.quote)

/** Verbs of doing, not nouns for what is done: there may be another «rapat» that day. */
const VERB = /^(?:(?:ber|di|me|ter)\p{Ll}|datang|mogok|tampil|tiba)/u
/** «membatalkan kunjungan», «tiba»: the roots of what is called off, of doings that have many verbs. */
const nounsFor: ReadonlyMap<EventType, readonly string[]> = new Map([
  ['play', ['laga', 'main', 'tanding']],
  ['visit', ['kunjung', 'lawat']],
])

const CALLED_OFF = /^(?:batal|dibatalkan|ditunda|membatalkan|menunda|urung)\b/iu

export const isCalledOff = ({ trigger, status }: Claim): boolean =>
  status === 'happened' && CALLED_OFF.test(trigger.text)

/** So many words must both say of it beside the verb. */
const ALIKE = 2

/** Whether one claim says that a thing was put off on the very day on which the other tells it as done, in a verb of its root. */
export function isPutOffDeed(off: Fact, deed: Fact, facts: readonly Fact[]): boolean {
  const { root, status } = deed.claim
  if (!isCalledOff(off.claim) || status !== 'happened') return false
  if (!VERB.test(deed.claim.trigger.text)) return false
  if (root === off.claim.root || !(nounsFor.get(deed.claim.type) ?? [root]).some((word) => off.terms.includes(word)))
    return false
  if (isOfOtherDay(off)) return false
  if (!areIndependent(off, deed) || !areOfOneDay(off, deed) || !isOfOneDay(off) || !isOfOneDay(deed)) return false
  if (facts.some(({ article, claim }) => article === off.article && claim.root === root)) return false
  const words = [...deed.terms, ...deed.mentions].filter((word) => word !== root)
  return words.filter((word) => off.terms.includes(word) || off.mentions.includes(word)).length >= ALIKE
}

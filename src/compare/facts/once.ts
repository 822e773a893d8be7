import { weekdays } from '../../lexicon/weekdays.ts'
import { civil, weekdayOf } from '../../model/calendar.ts'
import type { Claim, EventType } from '../../model/claim.ts'
import { type Interval, timesClash } from '../../model/time.ts'
import { compareTimes, daysApart, length, statesDay } from './dates.ts'
import { areFoundedAndFound } from './doings.ts'
import type { Fact } from './facts.ts'
import { onceTypes, wideTypes } from './families.ts'
import { meet } from './names.ts'
import { differInPlace } from './places.ts'
import { areRelated } from './stories.ts'
import { callsByKind, mayBeOne, onThing, thingOf, type Word } from './things.ts'

/** «dibuka kembali», «tahap kedua dibangun»: one more of its kind, or a part of it. */
const AGAIN =
  /\b(?:cabang|edisi|gelombang|jilid|kedua|keempat|ketiga|kembali|lagi|paket|ronde|ruas|seksi|seri|setiap|tahap|tiap|tipe|ulang|unit|versi)\b/iu

/** Acts that nobody takes back and does again within days: a second date for them is a mistake. */
const acts: ReadonlySet<EventType> = new Set<EventType>([
  ...onceTypes,
  'appoint',
  'elect',
  'free',
  'recognise',
  'resign',
  'sentence',
  'sign',
  'veto',
  'vote',
])

/** Of a claim that says when something came about that comes about once, the thing it befell; null of all others. */
export const onceOf = (claim: Claim, time: Interval | null): readonly Word[] | null =>
  acts.has(claim.type) &&
  claim.status === 'happened' &&
  time !== null &&
  statesDay(claim) &&
  length(time) <= 366 &&
  !AGAIN.test(claim.quote)
    ? thingOf(claim)
    : null

/** Years apart, memories of one thing may lie, and no more than a part of what has passed since. */
const YEARS = 3.1 * 366
const PART = 0.25

/** Whether the dates are two memories of one day of long ago. */
function areMemories(a: Fact, b: Fact): boolean {
  if (a.time === null || b.time === null || a.told === null || b.told === null) return false
  const gap = daysApart(a.time, b.time)
  return gap <= YEARS && gap <= PART * (Math.min(a.told, b.told) - Math.max(a.time.last, b.time.last))
}

const areOthers = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !meet(a, b)

/** Whether each names somebody, and of one kind nobody that the other names: a court is no other than whom it sentenced. */
function haveOtherWho(a: Fact, b: Fact): boolean {
  if (meet(a.who, b.who)) return false
  return a.kinds.some((kind) => b.kinds.includes(kind))
}

/** The words beside the verb that both have. */
export function wordsInCommon({ terms: a, claim: one }: Fact, { terms: b, claim: other }: Fact): number {
  const verbs = `${one.trigger.text} ${other.trigger.text}`.toLowerCase()
  return a.filter((term) => b.includes(term) && !verbs.includes(term)).length
}

/** Whether each of their articles tells but one doing of their kind. */
const areSole = (a: Fact, b: Fact): boolean => a.ofType.claims * b.ofType.claims === 1

/** «Mei 2026», «Mei 2027»: the month of one and of another year. */
const areOfOneMonth = ({ claim: a }: Fact, { claim: b }: Fact): boolean => {
  const [one, other] = [a, b].map(({ time }) => time?.value.slice(5, 7) ?? '')
  return one !== '' && one === other
}

const WEEKDAY = /\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b/iu

/** The weekday that the words of a date name and its day is not: 4 of «Kamis (1/1/2031)». */
export function misnamedOf({ time: told }: Claim, time: Interval | null): number | null {
  if (told === null || time === null || time.first !== time.last || !/\d/.test(told.text)) return null
  const named = weekdays.get(WEEKDAY.exec(told.text)?.[0].toLowerCase() ?? '')
  return named === undefined || named === weekdayOf(time.first) ? null : named
}

/**
 * The day of a year that a claim tells, with its weekday as its words have it: alike of «Kamis (1/1/2031)» and of 1
 * January 2032.
 */
export function dayAsNamed({ time, misnamed }: Fact): string | null {
  if (time === null || time.first !== time.last || !Number.isFinite(time.first)) return null
  const { month, day } = civil(time.first)
  return `${misnamed ?? weekdayOf(time.first)} ${day}/${month}`
}

/** «mengumumkan pemecatan Danu», «Danu dipecat»: one tells of somebody what the other says was done. */
const tellsDeed = ({ who, terms }: Fact, { who: others, claim }: Fact): boolean =>
  meet(who, others) && terms.includes(claim.root)

/** Whether one gives a year in which its day is not the weekday that it names, and the other tells of the year in which it is. */
export const isOfMisnamedYear = (a: Fact, b: Fact): boolean =>
  (a.misnamed === null) !== (b.misnamed === null) &&
  a.article !== b.article &&
  a.claim.status === 'happened' &&
  b.claim.status === 'happened' &&
  dayAsNamed(a) === dayAsNamed(b) &&
  areRelated(a, b) &&
  !differInPlace(a, b) &&
  ((a.claim.type === b.claim.type && !wideTypes.has(a.claim.type)) || tellsDeed(a, b) || tellsDeed(b, a))

/** Whether claims of two articles tell one happening on two dates that cannot both be right. */
export const isOneHappening = (a: Fact, b: Fact): boolean => isOfMisnamedYear(a, b) || isOneAct(a, b)

/** Whether claims of two articles tell one happening that cannot happen twice, on two dates that cannot both be right. */
export function isOneAct(a: Fact, b: Fact): boolean {
  if (a.article === b.article || a.claim.type !== b.claim.type || a.once === null || b.once === null) return false
  if (a.time === null || b.time === null || !timesClash(a.time, b.time)) return false
  if (!areRelated(a, b) || differInPlace(a, b) || areFoundedAndFound(a.claim, b.claim)) return false
  const likeness = compareTimes(a, b)
  const thing = onThing(a.once, b.once)
  const isOneThing = thing === 'name' || (thing === 'noun' && !haveOtherWho(a, b))
  if (likeness === 'near')
    return (
      isOneThing ||
      (!haveOtherWho(a, b) && (meet(a.who, b.who) || (!areOthers(a.mentions, b.mentions) && wordsInCommon(a, b) > 1)))
    )
  // «4 Mei 2021», «4 Mei 2012»: one slip of the pen, or two days.
  if (likeness === 'slip') return isOneThing && (thing === 'name' || meet(a.mentions, b.mentions))
  if (!onceTypes.has(a.claim.type) || !areMemories(a, b)) return false
  if (isOneThing) return true
  // «Perusahaan didirikan pada 1974», «Wana Tirta didirikan pada 1976»
  if (!areSole(a, b) || haveOtherWho(a, b) || !mayBeOne(a.once, b.once)) return false
  return callsByKind(a.once, b.once) || (a.claim.root === b.claim.root && areOfOneMonth(a, b))
}

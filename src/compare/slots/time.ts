import type { Span } from '../../model/span.ts'
import { timesClash } from '../../model/time.ts'
import { CLOCK_SLACK, clockGap, daysApart, length, statesDay } from '../facts/dates.ts'
import { againKey, clockKey, type Fact } from '../facts/facts.ts'
import { areIndependent, disputesOf, type SlotRule } from '../judge/dispute.ts'
import { type Camp, campsOf, type Stated } from '../judge/sides.ts'
import { isSilenced } from './silence.ts'
import { clocksClash, daysClash, midnightsOf } from './time/clash.ts'
import { areDaysOfJourney, areOneArrival, areTwoStops, holds } from './time/journeys.ts'
import { areOfOneKind, isProven } from './time/proof.ts'
import { recurring, timeSilences } from './time/silent.ts'
import { areLaterDeaths, areLivingAndDead, areOfTwoTurns } from './time/victims.ts'

const finestFirst = (a: Fact, b: Fact): number =>
  (a.time ? length(a.time) : 0) - (b.time ? length(b.time) : 0) || a.index - b.index

/** The value that most sources of a camp give, the finest of them. */
function shown(camp: Camp<null>): string {
  const sources = new Map<string, Set<string>>()
  for (const { fact } of camp) {
    const value = fact.claim.time?.value ?? ''
    sources.set(value, (sources.get(value) ?? new Set()).add(fact.source))
  }
  const [first] = [...sources].toSorted(([, a], [, b]) => b.size - a.size)
  return first?.[0] ?? ''
}

/** «Selasa (18/3)», «18 Maret»: a day and its month, whatever the day of the report. */
const WRITTEN_OUT = /\d{1,2}(?:[/.-]\d{1,2}| [A-Z][a-z][a-z])/
const isWrittenOut = ({ claim: { time } }: Fact): boolean =>
  time !== null && time.from !== 'inherited' && (time.from === 'explicit' || WRITTEN_OUT.test(time.text))

/** A copy's date stands against its original's only where both are written out: «kemarin» is another day in each. */
const standApart = (a: Fact, b: Fact): boolean =>
  a.claim.status === b.claim.status &&
  areIndependent(a, b) &&
  (a.source !== b.source || (isWrittenOut(a) && isWrittenOut(b)))

/** Characters between two clauses of one sentence. */
const JOINT = 20

/** «28 jenazah ditemukan Selasa dan tujuh ditemukan Rabu»: one sentence gives two days for two doings. */
const areJoined = ({ claim: { span: a } }: Fact, { claim: { span: b } }: Fact): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) < JOINT

/** A caption against the text beside it: one article says one thing twice, on two days. */
const isSlipOfOne = (a: Fact, b: Fact): boolean =>
  a.article === b.article && a.claim.root === b.claim.root && a.claim.type === b.claim.type && !areJoined(a, b)

/** «Api padam Sabtu pukul 02.00 setelah | kebakaran terjadi»: the date stands outside the words of the claim. */
const isDatedOutside = ({ claim: { span, time } }: Fact): boolean =>
  time !== null && (time.end <= span.start || time.start >= span.end)

/**
 * A date that a claim only takes over from the text before it gives way to one that its article says outright, and one
 * that stands outside its words to one that stands inside.
 */
const isOverruled = (fact: Fact, dated: readonly Fact[]): boolean =>
  (!statesDay(fact.claim) || isDatedOutside(fact)) &&
  dated.some(
    (other) =>
      other.article === fact.article &&
      other.claim.time?.from !== 'inherited' &&
      !(statesDay(fact.claim) && isDatedOutside(other)) &&
      fact.time !== null &&
      other.time !== null &&
      timesClash(fact.time, other.time),
  )

/**
 * «tiba pukul 07.40», «tiba lagi pukul 14.20» in each of two articles: two doings of one day. Of moments one of the two
 * may tell both: «regu tiba pukul 20.20 dan mulai menyiram pukul 20.22», «menyiram pukul 20.22».
 */
function tellBothClocks(a: Fact, b: Fact): boolean {
  const [one, other] = [clockKey(a.claim), clockKey(b.claim)]
  if (one === null || other === null || a.article === b.article) return false
  const [isBoth, isEither] = [a.said.has(other) && b.said.has(one), a.said.has(other) || b.said.has(one)]
  return isBoth || (isEither && (clockGap(a, b) ?? 0) <= CLOCK_SLACK)
}

/** «gerhana 2-3 Maret» beside «gerhana 2 Maret» and «puncaknya 3 Maret»: two days of one night. */
const areDaysOfOne = (a: Fact, b: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    ({ claim, time }) =>
      time !== null &&
      claim.time?.from === 'explicit' &&
      claim.type === a.claim.type &&
      claim.type === b.claim.type &&
      length(time) === 2 &&
      holds(time, a.time) &&
      holds(time, b.time),
  )

/** «Petani berunjuk rasa pada Rabu. Pada Senin mereka juga berunjuk rasa»: who tells of the other's day too tells of two doings. */
const tellsBothDays = ({ said, claim: { type } }: Fact, { time }: Fact): boolean =>
  time !== null && said.has(againKey(type, time.first))

/** «letusan kedua pukul 09.15», «letusan terbesar pukul 06.40»: one is counted, of what comes many times a day. */
const areOfTwoOfMany = ({ claim: a }: Fact, { claim: b }: Fact): boolean =>
  (recurring.has(a.type) || recurring.has(b.type)) && (a.order === null) !== (b.order === null)

const wordsOfTime = ({ fact }: Stated<null>): Span | null => fact.claim.time

/** The day that a claim says something happened or began on; null where it says no day. */
function dayOf(fact: Fact): number | null {
  if (fact.time === null || isSilenced({ ...fact, time: { ...fact.time, last: fact.time.first } }, timeSilences))
    return null
  const { first, last } = fact.time
  return statesDay(fact.claim) && Number.isFinite(first) && (first === last || !Number.isFinite(last)) ? first : null
}

/** Days that cannot both be right, and two exact clocks of one day. */
export const timeRule: SlotRule = {
  on: 'time',
  // «sejak 8 Mei» beside two who dispute the day.
  backs: (fact, side, { parallel }) => {
    const day = dayOf(fact)
    // «Jumat pagi» backs neither «pukul 09.30» nor «pukul 10.20».
    const isOfClocks = side.every(({ claim }) => clockKey(claim) !== null)
    if (day === null || (isOfClocks && clockKey(fact.claim) === null)) return false
    return side.some((other) => dayOf(other) === day && parallel(fact, other))
  },
  disputes: (facts, likeness) => {
    const dated = facts.filter((fact) => !isSilenced(fact, timeSilences))
    const stated = dated
      .filter((fact) => !isOverruled(fact, dated))
      .toSorted(finestFirst)
      .map((fact) => ({ fact, value: null }))
    const by = (clash: (a: Fact, b: Fact) => boolean) => campsOf(stated, (a, b) => clash(a.fact, b.fact))
    const midnights = midnightsOf(facts)
    const isOneNight = (a: Fact, b: Fact): boolean =>
      a.time !== null &&
      b.time !== null &&
      daysApart(a.time, b.time) === 1 &&
      midnights.has(Math.min(a.time.last, b.time.last))
    const clashOnDay = (a: Fact, b: Fact): boolean =>
      (standApart(a, b) || isSlipOfOne(a, b)) &&
      daysClash(a, b) &&
      !isOneNight(a, b) &&
      !areDaysOfOne(a, b, facts) &&
      !areDaysOfJourney(a, b, facts) &&
      !areLaterDeaths(a, b, facts) &&
      !areOfTwoTurns(a, b) &&
      !tellsBothDays(a, b) &&
      !tellsBothDays(b, a) &&
      isProven(a, b, likeness)
    const clashOnHour = (a: Fact, b: Fact): boolean =>
      standApart(a, b) &&
      clocksClash(a, b) &&
      // «pemadaman dimulai pukul 17.20», «api dijinakkan pukul 20.45»: each has its hour.
      (areOfOneKind(a, b) || areOneArrival(a, b)) &&
      !areTwoStops(a, b) &&
      !areLivingAndDead(a, b) &&
      !areOfTwoOfMany(a, b) &&
      !tellBothClocks(a, b) &&
      isProven(a, b, likeness, 'clock')
    return [
      ...disputesOf('time', by(clashOnDay), (camp) => shown(camp).replace(/T.*$/, ''), wordsOfTime),
      ...disputesOf('time', by(clashOnHour), shown, wordsOfTime),
    ]
  },
}

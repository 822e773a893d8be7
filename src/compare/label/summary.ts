import type { EventType } from '../../model/claim.ts'
import { timesAgree } from '../../model/time.ts'
import { isInherited } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { strikes, tolls } from '../facts/families.ts'
import { COUNTING } from '../judge/rising-counts.ts'
import { sourcesOf } from '../judge/sides.ts'

/** Types that say that something was said or done about the event; its own type is another's. */
const aboutIt: ReadonlySet<EventType> = new Set<EventType>(['accuse', 'deny', 'other', 'report', 'speak'])

interface Vote<Value> {
  readonly value: Value
  readonly facts: Fact[]
}

/** Values by how many sources, then how many claims, give them; the first given wins a tie. */
function poll<Value>(facts: readonly Fact[], valuesOf: (fact: Fact) => readonly Value[]): readonly Vote<Value>[] {
  const votes = new Map<Value, Vote<Value>>()
  for (const fact of facts) {
    for (const value of new Set(valuesOf(fact))) {
      const vote = votes.get(value)
      if (vote) vote.facts.push(fact)
      else votes.set(value, { value, facts: [fact] })
    }
  }
  return [...votes.values()].toSorted(
    (a, b) => sourcesOf(b.facts) - sourcesOf(a.facts) || b.facts.length - a.facts.length,
  )
}

/** The type that most sources give, one that says what happened before one that says what was said of it. */
export function typeOf(facts: readonly Fact[]): EventType {
  const types = poll(facts, ({ claim }) => [claim.type])
  const weightOf = ({ value, facts: told }: Vote<EventType>): number => sourcesOf(told) / (aboutIt.has(value) ? 2 : 1)
  const [most, ...others] = types.toSorted((a, b) => weightOf(b) - weightOf(a))
  if (!most) return 'other'
  const struck = tolls.has(most.value)
    ? others.find(({ value, facts: told }) => strikes.has(value) && sourcesOf(told) * 2 >= sourcesOf(most.facts))
    : undefined
  return struck?.value ?? most.value
}

const length = ({ time }: Fact): number =>
  time ? time.last - time.first + (time.instant === null ? 0.5 : 0) : Number.POSITIVE_INFINITY

/**
 * Whether a claim's clock may be the event's: another type's («berangkat pukul 01.30») is that of a part of it, and
 * «data terbaru pada pukul 19.00» gives the hour of a count.
 */
const givesClock = ({ claim }: Fact, type: EventType): boolean =>
  claim.type === type && !(tolls.has(type) && claim.numbers.length > 0 && COUNTING.test(claim.quote))

const isSaid = ({ claim }: Fact): boolean => claim.time?.from === 'explicit'

/** «hingga pukul 10.00», «hingga pukul 17.00»: a count of that day, which each source breaks off at its own hour. */
const UP_TO_HOUR = /^(\.\.\/[^T]+)T.*$/u

/** The date most sources give, at the finest grain that any of them supports; what happened before what was planned. */
export function timeOf(facts: readonly Fact[]): string | null {
  const dated = facts.filter(({ time }) => time !== null)
  const happened = dated.filter(
    ({ claim }) => claim.status === 'happened' && claim.type !== 'deny' && claim.type !== 'accuse',
  )
  // «Kedua negara sepakat», dated by the sentence before, against «pada 13 Oktober menuduhnya».
  const told = happened.some((fact) => !isInherited(fact)) ? happened : dated
  const type = typeOf(facts)
  // «terbakar pada 15 Mei», «dua korban meninggal pada 19 Mei»: the dead of days after are those of that fire.
  const struck = tolls.has(type) ? told.filter(({ claim }) => strikes.has(claim.type)) : []
  const meant = struck.length > 0 ? struck : told
  const clear = meant.filter((fact) => fact.time?.instant === null || givesClock(fact, type))
  const heard = clear.length > 0 ? clear : meant
  const supporters = (value: Fact): readonly Fact[] =>
    heard.filter(({ time }) => time && value.time && timesAgree(time, value.time))
  // «sekitar pukul 20.16» fits «pukul 20.11», which two say.
  const alike = ({ time }: Fact): number =>
    typeof time?.instant === 'number' ? sourcesOf(heard.filter((other) => other.time?.instant === time.instant)) : 0
  const [best] = heard
    .map((fact) => ({ fact, sources: sourcesOf(supporters(fact)), claims: supporters(fact).length }))
    .toSorted(
      (a, b) =>
        Number(Number.isFinite(length(b.fact))) - Number(Number.isFinite(length(a.fact))) ||
        b.sources - a.sources ||
        Number(isInherited(a.fact)) - Number(isInherited(b.fact)) ||
        length(a.fact) - length(b.fact) ||
        alike(b.fact) - alike(a.fact) ||
        Number(isSaid(b.fact)) - Number(isSaid(a.fact)) ||
        b.claims - a.claims ||
        a.fact.index - b.fact.index,
    )
  return best?.fact.claim.time?.value.replace(UP_TO_HOUR, '$1') ?? null
}

/** Names that at least a third of the naming sources give, most told first. */
function common(facts: readonly Fact[], namesOf: (fact: Fact) => readonly string[]): readonly string[] {
  const naming = sourcesOf(facts.filter((fact) => namesOf(fact).length > 0))
  return poll(facts, namesOf)
    .filter(({ facts: told }) => sourcesOf(told) * 3 >= naming)
    .slice(0, 6)
    .map(({ value }) => value)
}

export const whoOf = (facts: readonly Fact[]): readonly string[] => common(facts, ({ names }) => names)

export const whereOf = (facts: readonly Fact[]): readonly string[] =>
  common(facts, ({ claim }) => claim.where.map(({ name }) => name))

import type { Reading } from './model/reading.ts'
import { covers, type Span } from './model/span.ts'

type Mentions = Pick<Reading, 'times' | 'names' | 'quantities'>

/**
 * The rooms of times and of names do not know each other, so one stretch of text may be claimed by both. A name wins
 * over a date inside it, a date over a name inside it and over a quantity that it touches.
 */
export function settle({ times, names: named, quantities }: Mentions): Mentions {
  // «pada kuartal III-2024», «menjelang Natal 2023»: what looks like a name is a part of the date.
  const names = named.filter(wholly(times))
  // «di Jalan 17 Agustus», «Universitas 11 Maret»: the date is a part of the name.
  const dates = times.filter(outside(names.filter(({ via }) => via === 'name' || via === 'abbreviation')))
  // «pada 12 Mei 2021», «selama dua hari»: the 12 counts nothing.
  return { times: dates, names, quantities: quantities.filter(outside(dates)) }
}

/** Whether a mention touches none of `others`; both lists are walked in text order, once. */
const outside = (others: readonly Span[]): ((span: Span) => boolean) => {
  const meet = meeting(others)
  return (span) => (meet(span)?.start ?? Number.POSITIVE_INFINITY) >= span.end
}

/** Whether a mention is more than a part of one of `others`. */
const wholly = (others: readonly Span[]): ((span: Span) => boolean) => {
  const meet = meeting(others)
  return (span) => {
    const other = meet(span)
    return !other || !covers(other, span) || covers(span, other)
  }
}

/** The first of `others` that ends behind the start of a span. */
function meeting(others: readonly Span[]): (span: Span) => Span | undefined {
  let next = 0
  return ({ start }) => {
    while (next < others.length && (others[next]?.end ?? 0) <= start) next++
    return others[next]
  }
}

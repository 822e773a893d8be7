import type { Reading } from './model/reading.ts'
import type { Span } from './model/span.ts'

type Mentions = Pick<Reading, 'times' | 'names' | 'quantities'>

/**
 * The rooms of times and of names do not know each other, so one stretch of text may be claimed by both. A name wins
 * over a date inside it, a date over a quantity that it touches.
 */
export function settle({ times, names, quantities }: Mentions): Mentions {
  // «di Jalan 17 Agustus», «Universitas 11 Maret»: the date is a part of the name.
  const dates = times.filter(outside(names.filter(({ via }) => via === 'name' || via === 'abbreviation')))
  // «pada 12 Mei 2021», «selama dua hari»: the 12 counts nothing.
  return { times: dates, names, quantities: quantities.filter(outside(dates)) }
}

/** Whether a mention touches none of `others`; both lists are walked in text order, once. */
function outside(others: readonly Span[]): (span: Span) => boolean {
  const ends = others.map(({ end }) => end)
  let next = 0
  return ({ start, end }) => {
    while (next < others.length && (ends[next] ?? 0) <= start) next++
    const other = others[next]
    return other === undefined || other.start >= end
  }
}

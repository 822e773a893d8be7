import { describe, expect, test } from 'vitest'
import { understand } from '../../src/check.ts'
import { align } from '../../src/compare/align/align.ts'
import { tiesOf } from '../../src/compare/align/ties.ts'
import { compare } from '../../src/compare/compare.ts'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import type { TimeFrom } from '../../src/model/time.ts'
import { articleOf } from '../support/article.ts'
import { type Told, understandingOf } from './claims.ts'

/** By trigger, the event that two articles of other outlets tell of it in. */
function eventsBy(texts: readonly string[]): ReadonlyMap<string, string> {
  const told = texts.map((text, at) =>
    understand({ ...articleOf(text, { published: null }), path: `${at}.txt` }, `a${at}`),
  )
  return new Map(compare(told).claims.map(({ trigger, event }) => [trigger.text.toLowerCase(), event]))
}

const ferry = [
  'Kapal feri KM Teluk Bayan terbalik di Selat Madura, Senin (4/3/2013). Kecelakaan itu menewaskan sembilan penumpang. Tim SAR menyelamatkan 31 penumpang pada Selasa (5/3/2013).',
  'KM Teluk Bayan terbalik di Selat Madura pada Senin (4/3/2013) dan menewaskan sembilan orang. Tim SAR menyelamatkan 31 orang pada Selasa (5/3/2013).',
]

const cup = [
  'Regu putra Malaysia mengalahkan Thailand 3-1 di final Piala Asia Beregu, Minggu (9/2/2014). Arif Rahman menaklukkan Somchai Wong pada laga pertama, Minggu (9/2/2014).',
  'Malaysia mengalahkan Thailand 3-1 pada final Piala Asia Beregu, Minggu (9/2/2014). Pada laga pertama, Minggu (9/2/2014), Arif Rahman menaklukkan Somchai Wong.',
]

const rounds = [
  'Dewi Lestari mengalahkan Sari Utami 21-17, 21-15 di semifinal Semarang Terbuka, Sabtu (7/6/2014). Pada final, Sabtu (7/6/2014), ia menaklukkan Rina Wulan 21-19, 21-18.',
  'Di semifinal, Dewi Lestari mengalahkan Sari Utami, Sabtu (7/6/2014). Dewi Lestari menaklukkan Rina Wulan pada final Semarang Terbuka, Sabtu (7/6/2014).',
]

const blaze = [
  'Kebakaran melanda Pasar Kliwon di Kudus, Jumat (7/11/2014). Hingga Sabtu (8/11/2014), kebakaran itu menewaskan empat pedagang.',
  'Kebakaran melanda Pasar Kliwon di Kudus pada Jumat (7/11/2014). Kebakaran itu menewaskan empat orang, Sabtu (8/11/2014).',
]

const papers =
  'Danu Rahmat menemui Sari Utami di Ternate, Rabu (19/6/2013). Di sana ia dan Sari menandatangani piagam bersama. Danu Rahmat menemui Adi Lesmana. Ia dan Adi meneken piagam bersama.'

const journey = [
  'Gubernur Budi Lesmana bertolak dari Kupang pada Rabu (4/6/2014) pagi.',
  'Gubernur Budi Lesmana tiba di Ende pada Rabu (4/6/2014).',
]

const rows: readonly {
  readonly why: string
  readonly texts: readonly string[]
  readonly triggers: readonly [string, string]
  readonly one: boolean
}[] = [
  { why: 'an accident and its dead', texts: ferry, triggers: ['terbalik', 'menewaskan'], one: true },
  { why: 'an accident and the rescue', texts: ferry, triggers: ['terbalik', 'menyelamatkan'], one: false },
  {
    why: 'an accident and its dead, counted on the next day',
    texts: blaze,
    triggers: ['melanda', 'menewaskan'],
    one: true,
  },
  { why: 'two papers that one signed', texts: [papers], triggers: ['menandatangani', 'meneken'], one: false },
  { why: 'the two ends of a journey', texts: journey, triggers: ['bertolak', 'tiba'], one: false },
  { why: 'two rounds of one day', texts: rounds, triggers: ['mengalahkan', 'menaklukkan'], one: false },
  { why: 'a tie of teams and a match of it', texts: cup, triggers: ['mengalahkan', 'menaklukkan'], one: false },
]

describe('claims told side by side', () => {
  test.each(rows)('$why', ({ texts, triggers: [a, b], one }) => {
    const events = eventsBy(texts)
    expect(events.has(a) && events.has(b)).toBe(true)
    expect(events.get(a) === events.get(b)).toBe(one)
  })
})

describe('two groups of which one article misdates a claim', () => {
  const told = (time?: string): Told => ({
    quote: 'Truk semen terguling di Jember',
    trigger: 'terguling',
    type: 'crash',
    ...(time !== undefined && { time }),
  })

  /** How many events two groups of so many claims make, some of each of one article and of days weeks apart. */
  function eventsOf(size: number, between: number, dated = 1): number {
    const others = Array.from({ length: 2 * (size - dated) }, (_, at) =>
      understandingOf({ path: `b${at}`, claims: [told()] }),
    )
    const days = Array.from({ length: dated }, () => [told('2023-05-03'), told('2023-05-20')])
    const misdating = understandingOf({ path: 'a', claims: days.flat() })
    const facts = factsOf([misdating, ...others], new Map())
    const indices = facts.map(({ index }) => index)
    const pairs = indices.flatMap((low) => indices.slice(low + 1).map((high) => [low, high] as const))
    const ties = tiesOf(
      facts.length,
      pairs.map(([low]) => low),
      pairs.map(([, high]) => high),
      pairs.map(([low, high]) => (low % 2 === high % 2 ? 5 : between)),
    )
    return align(facts, ties).length
  }

  test('are one where they are large and fit well', () => expect(eventsOf(5, 2)).toBe(1))
  test('stay two where they hardly fit', () => expect(eventsOf(5, 0)).toBe(2))
  test('stay two where two claims of each are dated apart', () => {
    expect(eventsOf(12, 2)).toBe(1)
    expect(eventsOf(12, 2, 2)).toBe(2)
  })
  test('stay two where they are small', () => expect(eventsOf(4, 2)).toBe(2))
})

describe('two claims that a third fits', () => {
  const opened = (time: string | undefined, name: string | undefined, from: TimeFrom = 'explicit'): Told => ({
    quote: `${name ?? 'Rombongan'} membuka pasar di Ternate`,
    trigger: 'membuka',
    type: 'open',
    where: [['Ternate']],
    from,
    ...(time === undefined ? {} : { time }),
    ...(name === undefined ? {} : { who: [name] }),
  })
  const eventsOf = (...told: readonly Told[]): number => {
    const facts = factsOf(
      told.map((one, at) => understandingOf({ path: `${at}`, claims: [one] })),
      new Map(),
    )
    return align(facts, tiesOf(3, [0, 0, 1], [1, 2, 2], [5, 5, 0])).length
  }
  const someone = opened(undefined, undefined)

  test('are one where they may be', () => {
    expect(eventsOf(someone, opened('2008-07-03', 'Danu Rahmat'), opened('2008-07-03', 'Rani Utami'))).toBe(1)
    expect(eventsOf(someone, opened('2008-07-03', 'Danu Rahmat'), opened('2008-07-25', 'Danu Rahmat'))).toBe(1)
  })
  test('are two that are of others on another day', () =>
    expect(eventsOf(someone, opened('2008-07-03', 'Danu Rahmat'), opened('2008-07-25', 'Rani Utami'))).toBe(2))
  test('may be of others by a date that is taken over, and two days off', () => {
    const danu = opened('2008-07-03', 'Danu Rahmat')
    expect(eventsOf(someone, danu, opened('2008-07-05', 'Rani Utami', 'inherited'))).toBe(1)
    expect(eventsOf(someone, danu, opened('2008-07-05', 'Rani Utami'))).toBe(2)
    expect(eventsOf(someone, danu, opened('2008-07-06', 'Rani Utami', 'inherited'))).toBe(2)
  })
})

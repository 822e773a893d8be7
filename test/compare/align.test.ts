import { describe, expect, test } from 'vitest'
import { understand } from '../../src/check.ts'
import { compare } from '../../src/compare/compare.ts'
import { articleOf } from '../support/article.ts'

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

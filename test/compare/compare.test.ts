import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import type { Understanding } from '../../src/model/report.ts'
import { type Source, type Told, understandingOf } from './claims.ts'

const launch: Told = {
  quote: 'Kapal riset Tenggiri diluncurkan di galangan Tanjung Uncang',
  trigger: 'diluncurkan',
  type: 'launch',
  root: 'luncur',
  time: '2023-08-06',
  who: ['Tenggiri'],
  kind: 'organisation',
  where: [['Galangan Tanjung Uncang', 'Batam']],
}
const harvest: Told = {
  quote: 'Petani Desa Mekar memanen padi lebih awal',
  trigger: 'memanen',
  type: 'other',
  root: 'panen',
  time: '2023-03-11',
  where: [['Desa Mekar', 'Kabupaten Karawang']],
}
const headline: Told = {
  quote: 'Kapal Tenggiri Diluncurkan',
  trigger: 'Diluncurkan',
  type: 'launch',
  root: 'luncur',
  headline: true,
}

const verdicts = (...sources: readonly Source[]): readonly string[] =>
  compare(sources.map(understandingOf)).events.map(
    ({ label, verdict, sources: told }) => `${label}: ${verdict}, ${told}`,
  )

const without = ({ time: _, ...told }: Told): Told => told

describe('verdicts', () => {
  test('two sources that agree', () => {
    expect(verdicts({ path: 'a', claims: [launch] }, { path: 'b', claims: [launch] })).toEqual([
      'Tenggiri launch in Galangan Tanjung Uncang, August 2023: agree, 2',
    ])
  })
  test('a source alone', () => {
    expect(verdicts({ path: 'a', claims: [launch] })).toEqual([
      'Tenggiri launch in Galangan Tanjung Uncang, August 2023: single, 1',
    ])
  })
  test('a text and its copy are one source', () => {
    const words =
      'kapal riset tenggiri diluncurkan di galangan tanjung uncang batam setelah dua tahun dibangun dan akan meneliti terumbu karang di perairan timur bersama tiga kapal lain milik lembaga itu mulai awal tahun depan'
    const [event] = verdicts(
      { path: 'a', words, claims: [launch] },
      { path: 'b', words: `${words} kata menteri`, claims: [launch] },
    )
    expect(event).toContain('single, 1')
  })
  test('two days for one launch are a conflict, with both sides', () => {
    const { events, claims } = compare(
      [
        { path: 'a', claims: [launch] },
        { path: 'b', claims: [{ ...launch, time: '2023-08-05' }] },
        { path: 'c', claims: [launch] },
      ].map(understandingOf),
    )
    expect(events).toHaveLength(1)
    expect(events[0]?.verdict).toBe('conflict')
    expect(events[0]?.conflicts).toEqual([
      {
        on: 'time',
        sides: [
          { value: '2023-08-06', sources: 2, claims: ['c1', 'c3'] },
          { value: '2023-08-05', sources: 1, claims: ['c2'] },
        ],
        why: '2 sources date it 6 August 2023, but another dates it 5 August 2023.',
        whyId: '2 sumber menyebut 6 Agustus 2023, tetapi satu sumber lain menyebut 5 Agustus 2023.',
      },
    ])
    expect(claims.map(({ event }) => event)).toEqual(['e1', 'e1', 'e1'])
  })
  test('two launches that one article keeps apart stay two', () => {
    const again = { ...launch, time: '2021-02-14' }
    expect(
      compare(
        [
          { path: 'a', claims: [launch, again] },
          { path: 'b', claims: [launch] },
        ].map(understandingOf),
      ).events,
    ).toHaveLength(2)
  })
})

describe('undated claims', () => {
  const after = '2023-08-07'
  const { claims, events } = compare(
    [
      { path: 'a', published: after, claims: [headline, launch] },
      { path: 'b', published: after, claims: [without(launch)] },
      { path: 'c', published: after, claims: [{ ...launch, time: '2023-08-05' }] },
    ].map(understandingOf),
  )
  test('take the date of the event they fit, as inferred', () => {
    expect(claims.map(({ time }) => `${time?.value} ${time?.from}`)).toEqual([
      '2023-08-06 inferred',
      '2023-08-06 explicit',
      '2023-08-06 inferred',
      '2023-08-05 explicit',
    ])
  })
  test('take its day, not its clock', () => {
    const told = [
      { path: 'a', published: after, claims: [{ ...launch, time: '2023-08-06T10:00+07:00' }] },
      { path: 'b', published: after, claims: [without(launch)] },
    ].map(understandingOf)
    expect(compare(told).claims.map(({ time }) => time?.value)).toEqual(['2023-08-06T10:00+07:00', '2023-08-06'])
  })
  test('take no day that their article cannot have known', () => {
    const told = [
      { path: 'a', published: after, claims: [launch] },
      { path: 'b', published: '2023-08-02', claims: [without(launch)] },
    ].map(understandingOf)
    expect(compare(told).claims.map(({ time }) => time?.value ?? null)).toEqual(['2023-08-06', null])
  })
  test('take no year, and no stretch without an end', () => {
    for (const time of ['2023', '2023/2025', '2023-08-06/..', '../2023-08-06T13:40+07:00']) {
      const told = [
        { path: 'a', published: after, claims: [{ ...launch, time }] },
        { path: 'b', published: after, claims: [without(launch)] },
      ].map(understandingOf)
      const found = compare(told)
      expect(found.events).toHaveLength(1)
      expect(found.claims.map(({ time }) => time?.value ?? null)).toEqual([time, null])
    }
  })
  test('are no side of a conflict on time', () => {
    expect(
      events.flatMap(({ conflicts }) => conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims))).sort(),
    ).toEqual(['c2', 'c4'])
  })
})

describe('the comparison', () => {
  const understandings: readonly Understanding[] = [
    { path: 'c/1.txt', claims: [harvest, launch] },
    { path: 'a/2.txt', claims: [launch, headline] },
    { path: 'b.txt', published: null, claims: [{ ...launch, time: '2023-08-05' }, harvest] },
    { path: 'd.txt', claims: [] },
  ].map(understandingOf)

  test('does not depend on the order of the articles', () => {
    const expected = JSON.stringify(compare(understandings))
    fc.assert(
      fc.property(fc.shuffledSubarray([...understandings], { minLength: 4 }), (shuffled) => {
        expect(JSON.stringify(compare(shuffled))).toBe(expected)
      }),
      { numRuns: 20 },
    )
  })
  test('numbers articles by path, claims by article and place, events by date', () => {
    const { articles, claims, events } = compare(understandings)
    expect(articles.map(({ id, path }) => `${id} ${path}`)).toEqual([
      'a1 a/2.txt',
      'a2 b.txt',
      'a3 c/1.txt',
      'a4 d.txt',
    ])
    expect(claims.map(({ id, article }) => `${id} ${article}`)).toEqual([
      'c1 a1',
      'c2 a1',
      'c3 a2',
      'c4 a2',
      'c5 a3',
      'c6 a3',
    ])
    expect(events.map(({ id, time }) => `${id} ${time}`)).toEqual(['e1 2023-03-11', 'e2 2023-08-06'])
  })
  test('gives each claim one event, and each event its claims', () => {
    const { claims, events } = compare(understandings)
    expect(events.flatMap((event) => event.claims.map((id) => `${id} ${event.id}`)).sort()).toEqual(
      claims.map(({ id, event }) => `${id} ${event}`).sort(),
    )
  })
  test('tells articles of one id in two runs apart', () => {
    const twins = ['x.txt', 'y.txt'].map((path) => {
      const { article, ...rest } = understandingOf({ path, claims: [launch] })
      return { ...rest, article: { ...article, id: 'a1' } }
    })
    expect(compare(twins).events.map(({ verdict }) => verdict)).toEqual(['agree'])
  })
  test('leaves out what only the comparison needs', () => {
    const [claim] = compare(understandings).claims
    expect(Object.keys(claim ?? {})).not.toEqual(expect.arrayContaining(['terms']))
    expect(Object.keys(claim ?? {}).filter((key) => ['terms', 'root', 'headline'].includes(key))).toEqual([])
    expect(Object.keys(claim?.time ?? {})).not.toContain('assumed')
  })
  test('of nothing is nothing', () => expect(compare([])).toEqual({ articles: [], claims: [], events: [] }))
})

describe('labels', () => {
  const labels = (...claims: readonly Told[]): readonly string[] =>
    compare(claims.map((told, at) => understandingOf({ path: `${at}`, claims: [told] }))).events.map(
      ({ label, labelId }) => `${label} | ${labelId}`,
    )
  const quake: Told = {
    quote: 'Gempa mengguncang Cianjur',
    trigger: 'Gempa',
    type: 'quake',
    time: '2022-11-21',
    where: [['Cianjur']],
  }
  test('name a disaster by its place and month', () => {
    expect(labels(quake)).toEqual(['Cianjur earthquake, November 2022 | gempa Cianjur November 2022'])
  })
  test('name a meeting of heads of state a summit', () => {
    const meeting: Told = {
      quote: 'Keduanya menghadiri KTT di Wina',
      trigger: 'KTT',
      type: 'meet',
      time: '1961-06',
      who: ['John F. Kennedy', 'Nikita Khrushchev'],
      where: [['Wina']],
    }
    expect(labels(meeting)).toEqual(['1961 Wina summit | KTT Wina 1961'])
  })
  test('tell the day where the month is not enough', () => {
    const later = { ...quake, time: '2022-11-29', quote: 'Gempa lain mengguncang', where: [['Cianjur'] as const] }
    expect(labels(quake, { ...later, numbers: [{ value: 4, unit: 'magnitudo' }] })).toEqual([
      'Cianjur earthquake, 21 November 2022 | gempa Cianjur 21 November 2022',
      'Cianjur earthquake, 29 November 2022 | gempa Cianjur 29 November 2022',
    ])
  })
  test('name what has no type by its root', () => {
    const landing: Told = {
      quote: 'Wahana itu mendarat di Bulan',
      trigger: 'mendarat',
      root: 'darat',
      type: 'other',
      time: '2023-08-23',
      where: [['Bulan']],
    }
    expect(labels(landing)).toEqual(['landing in Bulan, August 2023 | pendaratan di Bulan Agustus 2023'])
  })
})

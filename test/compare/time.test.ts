import { describe, expect, test } from 'vitest'
import { compareTimes, type TimeLikeness } from '../../src/compare/facts/dates.ts'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import { areLaterDeaths } from '../../src/compare/slots/time/victims.ts'
import { timeRule } from '../../src/compare/slots/time.ts'
import { factsFrom, type Told, understandingOf } from './claims.ts'

const base: Told = { quote: 'Jembatan itu ambruk', trigger: 'ambruk', type: 'collapse' }
const pair = (a: Partial<Told>, b: Partial<Told>) => factsFrom({ ...base, ...a }, { ...base, ...b })

describe('how two dates stand to each other', () => {
  const rows: readonly (readonly [string, string, TimeLikeness])[] = [
    ['2023-05-03', '2023-05-03', 'day'],
    ['2023-05-03T09:00+07:00', '2023-05-03T10:00+08:00', 'instant'],
    // Late at night in one zone is the next day in another.
    ['2023-05-03T23:30+07:00', '2023-05-04T01:30+09:00', 'instant'],
    ['2023-05-03T09:00+07:00', '2023-05-03T11:00+07:00', 'clock'],
    ['2023-05-03T23:30+07:00', '2023-05-04T00:40+07:00', 'clock'],
    ['2023-05-03T21:30+07:00', '2023-05-04T04:40+07:00', 'near'],
    ['2023-05-03', '2023-05', 'month'],
    ['2023-05-03', '2023', 'year'],
    ['199X', '1994', 'wide'],
    ['2023-05-03', '2023-05-04', 'near'],
    ['2002-05-20', '2022-05-20', 'slip'],
    ['2023-04-24', '2023-07-24', 'slip'],
    ['2012-05-02', '2012-05-12', 'slip'],
    ['2023-05-03', '2023-05-09', 'week'],
    ['2023-05-03', '2023-06-30', 'season'],
    ['2023-05-03', '2021-11-19', 'far'],
    ['../2023-05-03', '2023-04-20', 'open'],
    ['2023-05-03/..', '2023-05-03', 'day'],
    ['../2023-05-03', '2025-05-03', 'open far'],
    ['../2023-05-03T10:00+07:00', '../2023-05-09T17:00+07:00', 'open'],
  ]
  for (const [a, b, likeness] of rows) {
    test(`${a} and ${b}: ${likeness}`, () => {
      const [one, other] = pair({ time: a }, { time: b })
      expect(one && other && compareTimes(one, other)).toBe(likeness)
      expect(one && other && compareTimes(other, one)).toBe(likeness)
    })
  }
  test('a plan that was not kept to is a plan', () => {
    const [plan, fact] = pair({ time: '2023-05-03', status: 'planned' }, { time: '2023-05-10' })
    expect(plan && fact && compareTimes(plan, fact)).toBe('plan')
  })
  test('an undated claim is held against the day of its article', () => {
    const [dated, undated] = pair({ time: '2023-05-10' }, {})
    expect(dated && undated && compareTimes(dated, undated)).toBe('about')
  })
})

const alike = { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 }
const disputes = (a: Partial<Told>, b: Partial<Told>): readonly (readonly string[])[] =>
  timeRule.disputes(pair(a, b), alike).map(({ sides }) => sides.map(({ value }) => value))

/** Four who were saved, on a day. */
const turn = (quote: string, time: string): Partial<Told> => ({
  ...{ quote, trigger: 'diselamatkan', type: 'other', time },
  numbers: [{ value: 4, unit: 'orang', text: 'Empat nelayan', start: 0, end: 13 }],
})

test('the hurt of an accident die one by one after it, and one man but once', () => {
  const dead = (quote: string, time: string, who: readonly string[]): Told => ({
    ...{ quote, trigger: 'meninggal', type: 'die', time, who },
  })
  const crash: Told = { quote: 'Bus terguling', trigger: 'terguling', type: 'crash', time: '2023-05-01' }
  const isLater = (who: readonly string[], accident: Told): boolean => {
    const facts = factsFrom(
      accident,
      dead('Seorang guru meninggal', '2023-05-03', who),
      dead('Guru itu meninggal', '2023-05-05', who),
    )
    const [, one, other] = facts
    return one !== undefined && other !== undefined && areLaterDeaths(one, other, facts)
  }
  expect(isLater([], crash)).toBe(true)
  expect(isLater(['Danu Wijaya'], crash)).toBe(false)
  expect(isLater([], { ...crash, time: '2023-05-03' })).toBe(false)
})

describe('dates in dispute', () => {
  const rows: readonly (readonly [string, Partial<Told>, Partial<Told>, readonly string[] | null])[] = [
    ['two days', { time: '2023-05-03' }, { time: '2023-05-04' }, ['2023-05-03', '2023-05-04']],
    [
      'two hearings of a case',
      { quote: 'Rina menghadiri sidang', trigger: 'sidang', type: 'try', time: '2023-05-03' },
      { quote: 'Rina menghadiri sidang', trigger: 'sidang', type: 'try', time: '2023-05-17' },
      null,
    ],
    [
      'the day of a count',
      {
        quote: 'Ledakan menewaskan 7 orang',
        trigger: 'menewaskan',
        type: 'die',
        time: '2023-05-03',
        numbers: [{ value: 7 }],
      },
      {
        quote: 'total nelayan yang tewas 7 orang',
        trigger: 'tewas',
        type: 'die',
        time: '2023-05-04',
        numbers: [{ value: 7 }],
      },
      null,
    ],
    [
      'those of two turns',
      turn('Empat nelayan diselamatkan', '2023-05-03'),
      turn('Empat nelayan terakhir diselamatkan', '2023-05-05'),
      null,
    ],
    [
      'one of those who are found one by one',
      { quote: 'jenazah ditemukan', trigger: 'ditemukan', type: 'found', time: '2023-05-03' },
      { quote: 'jenazah kelima ditemukan', trigger: 'ditemukan', type: 'found', time: '2023-05-05' },
      null,
    ],
    [
      'one turn that both tell of',
      { quote: 'jenazah kelima ditemukan', trigger: 'ditemukan', type: 'found', time: '2023-05-03' },
      { quote: 'jenazah kelima ditemukan', trigger: 'ditemukan', type: 'found', time: '2023-05-05' },
      ['2023-05-03', '2023-05-05'],
    ],
    [
      'those of one turn',
      turn('Empat nelayan diselamatkan', '2023-05-03'),
      turn('Empat nelayan diselamatkan', '2023-05-05'),
      ['2023-05-03', '2023-05-05'],
    ],
    ['a day and its month', { time: '2023-05-03' }, { time: '2023-05' }, null],
    [
      'a day that is only that of a sentence before',
      { time: '2023-05-03', from: 'inherited', timeText: 'sehari kemudian' },
      { time: '2023-05-04' },
      null,
    ],
    [
      'a day of a sentence before that its own clause names',
      { quote: 'Rabu (3/5) jembatan itu ambruk', time: '2023-05-03', from: 'inherited', timeText: 'Rabu (3/5)' },
      { time: '2023-05-04' },
      ['2023-05-03', '2023-05-04'],
    ],
    [
      'the dead as they were counted on two days',
      { type: 'die', time: '2023-05-03', numbers: [{ value: 17, unit: 'orang', mod: 'atleast' }] },
      { type: 'die', time: '2023-05-04', who: ['Tono Saputra'], numbers: [{ value: 18, unit: 'orang' }] },
      null,
    ],
    [
      'in what state a wreck was found',
      {
        quote: 'Bangkai kapal ditemukan dalam kondisi terbalik',
        trigger: 'terbalik',
        type: 'crash',
        time: '2023-05-12',
      },
      { quote: 'Kapal itu terbalik', trigger: 'terbalik', type: 'crash', time: '2023-05-03' },
      null,
    ],
    [
      'when contact was lost, and when the plane fell',
      { quote: 'Pesawat hilang kontak', trigger: 'hilang kontak', type: 'crash', time: '2023-05-03T14:31+09:00' },
      { quote: 'Pesawat itu jatuh', trigger: 'jatuh', root: 'jatuh', type: 'crash', time: '2023-05-03T15:20+09:00' },
      null,
    ],
    [
      'an hour beside a word of lost contact',
      {
        quote: 'Kapal terbalik setelah hilang kontak',
        trigger: 'terbalik',
        root: 'balik',
        time: '2023-05-03T14:31+09:00',
      },
      { quote: 'Kapal terbalik', trigger: 'terbalik', root: 'balik', time: '2023-05-03T15:20+09:00' },
      null,
    ],
    [
      'a day taken over from a sentence before that is years off',
      { quote: 'Jembatan itu ambruk Rabu (3/5)', time: '2006-05-03', from: 'inherited', timeText: 'Rabu (3/5)' },
      { time: '2023-05-04' },
      null,
    ],
    [
      'a borrowed day of what nothing but one verb has in common',
      {
        quote: 'Diumumkan Rabu (3/5)',
        trigger: 'Diumumkan',
        time: '2023-05-03',
        from: 'inherited',
        timeText: 'Rabu (3/5)',
      },
      { quote: 'Panitia mengumumkan juara', trigger: 'mengumumkan', time: '2023-05-04' },
      null,
    ],
    [
      'what two do, each on a day of his own',
      { quote: 'Kubu Rani mendaftarkan gugatan', type: 'charge', who: ['Rani Utami'], time: '2023-05-03' },
      { quote: 'Tim Danu mendaftarkan gugatan', type: 'charge', who: ['Danu Wijaya'], time: '2023-05-04' },
      null,
    ],
    [
      'what one body does, by its short name and its full one',
      {
        quote: 'Badan Anggaran mengesahkan',
        type: 'vote',
        kind: 'organisation',
        who: ['Badan Anggaran'],
        time: '2023-05-03',
      },
      {
        quote: 'Badan Anggaran DPR sah',
        type: 'vote',
        kind: 'organisation',
        who: ['Badan Anggaran DPR'],
        time: '2023-05-04',
      },
      ['2023-05-03', '2023-05-04'],
    ],
    [
      'a date that the page put before its text',
      { time: '2023-05-03', timeText: '2023-05-03' },
      { time: '2023-05-04', timeText: '4 Mei' },
      null,
    ],
    [
      'late one evening, and early the next morning',
      { time: '2023-05-03T22:41+07:00' },
      { quote: 'Jembatan itu ambruk Kamis dini hari', time: '2023-05-04', timeText: 'Kamis dini hari' },
      null,
    ],
    [
      'a fire that broke out in the evening, and burnt early the next morning',
      { quote: 'Gudang itu terbakar', trigger: 'terbakar', type: 'fire', time: '2023-05-03T19:20+07:00' },
      { quote: 'Api melalap gudang itu Kamis dini hari', trigger: 'melalap', type: 'fire', time: '2023-05-04' },
      null,
    ],
    [
      'eleven bodies found, and the wreck',
      { quote: 'Sebelas jenazah ditemukan', trigger: 'ditemukan', type: 'found', root: 'temu', time: '2023-05-03' },
      {
        quote: 'Penyelam menemukan bangkai kapal',
        trigger: 'menemukan',
        type: 'found',
        root: 'temu',
        time: '2023-05-04',
      },
      null,
    ],
    [
      'two days that both are only those of sentences before',
      { from: 'inherited' },
      { time: '2023-05-04', from: 'inherited' },
      null,
    ],
    ['a count of what happened that day', {}, { time: '2023-05-04', quote: 'tercatat 6 kali letusan' }, null],
    ['a plan and what came of it', { time: '2023-05-03', status: 'planned' }, { time: '2023-05-10' }, null],
    ['an allegation and a fact', { time: '2023-05-03', status: 'alleged' }, { time: '2023-05-10' }, null],
    ['one instant in two zones', { time: '2023-05-03T23:30+07:00' }, { time: '2023-05-04T01:30+09:00' }, null],
    [
      'two ranges that overlap',
      { time: '2023-05-03/2023-05-08' },
      { time: '2023-05-02/2023-05-06' },
      ['2023-05-02/2023-05-06', '2023-05-03/2023-05-08'],
    ],
    ['a range that holds the other', { time: '2023-05-03/2023-05-08' }, { time: '2023-05-04/2023-05-06' }, null],
    ['the toll until one day and another', { time: '../2023-05-03' }, { time: '../2023-05-06' }, null],
    [
      'a night told in two places',
      { time: '2023-05-03', quote: 'Jembatan itu ambruk Rabu malam waktu setempat' },
      { time: '2023-05-04', quote: 'Jembatan itu ambruk Kamis dini hari WIB' },
      null,
    ],
    [
      'the last week of a month, loosely',
      { time: '2023-05-22/2023-05-28', timeText: 'pekan terakhir Mei' },
      { time: '2023-05-30' },
      null,
    ],
    [
      'a headline’s bare weekday',
      { time: '2023-05-03', from: 'relative', timeText: 'Rabu', headline: true },
      { time: '2023-05-10' },
      null,
    ],
    [
      'a count that takes over the day of its report',
      { type: 'rescue', time: '2023-05-04', from: 'inherited', numbers: [{ value: 49 }] },
      { type: 'rescue', time: '2023-05-03' },
      null,
    ],
  ]
  for (const [name, a, b, sides] of rows) test(name, () => expect(disputes(a, b)).toEqual(sides ? [sides] : []))

  test('one who speaks on two days, but for what is told alike', () => {
    const spoke = (quote: string, time: string): Partial<Told> => ({
      ...{ quote, trigger: 'berpidato', root: 'pidato', type: 'speak', who: ['Danu'], time },
    })
    const told = 'Danu berpidato tentang panen jagung'
    expect(disputes(spoke(told, '2023-05-03'), spoke('Danu berpidato di kongres', '2023-05-04'))).toEqual([])
    expect(disputes(spoke(told, '2023-05-03'), spoke(`${told} raya`, '2023-05-04'))).toHaveLength(1)
  })
  test('two days of one night that a third tells of', () => {
    const eclipse = (time: string): Told => ({ ...base, quote: 'Gerhana terjadi', trigger: 'Gerhana', time })
    const [one, other, night] = [eclipse('2023-05-07'), eclipse('2023-05-08'), eclipse('2023-05-07/2023-05-08')]
    expect(timeRule.disputes(factsFrom(one, other, night), alike)).toEqual([])
    expect(timeRule.disputes(factsFrom(one, other), alike)).toHaveLength(1)
  })
  test('two assumed years, of articles of unknown days', () => {
    const facts = factsFrom(
      { ...base, time: '2022-05-03', assumed: ['year'], published: null },
      { ...base, time: '2023-05-03' },
    )
    expect(timeRule.disputes(facts, alike)).toEqual([])
    expect(disputes({ time: '2022-05-03', assumed: ['year'] }, { time: '2023-05-03' })).toHaveLength(1)
  })
  test('two exact clocks of one day', () => {
    const at = (clock: string): Partial<Told> => ({
      time: `2023-05-03T${clock}+07:00`,
      quote: `Jembatan itu ambruk pukul ${clock}`,
      timeText: `pukul ${clock}`,
    })
    expect(disputes(at('09:00'), at('09:30'))).toHaveLength(1)
    expect(disputes(at('09:24'), at('09:31'))).toHaveLength(1)
  })
  test('not a day that is still to come when it is told', () => {
    const told = (published: string) =>
      timeRule.disputes(
        factsFrom({ ...base, time: '2023-05-05', from: 'relative', published }, { ...base, time: '2023-05-04' }),
        alike,
      )
    expect(told('2023-05-06')).toHaveLength(1)
    expect(told('2023-05-03')).toEqual([])
  })
  test('not how it begins and how it ends, nor who comes to see it', () => {
    const doing = (trigger: string, time: string, type: Told['type'] = 'visit'): Told => ({
      quote: `Sultan Rudi ${trigger}`,
      trigger,
      root: trigger,
      type,
      time,
    })
    const of = (a: Told, b: Told) => timeRule.disputes(factsFrom(a, b), alike)
    const arrives = doing('tiba', '2023-05-03')
    expect(of(arrives, doing('tiba', '2023-05-04'))).toHaveLength(1)
    expect(of(arrives, doing('akhir', '2023-05-04'))).toEqual([])
    expect(of(arrives, doing('macet', '2023-05-04', 'other'))).toEqual([])
  })
  test('not two days of one journey', () => {
    const at = (quote: string, trigger: string, place: string, time: string): Told => ({
      quote,
      trigger,
      type: 'visit',
      where: [[place, 'Wela']],
      time,
      who: ['Raja Danu'],
    })
    const of = (...told: readonly Told[]) => timeRule.disputes(factsFrom(...told), alike)
    const arrives = at('Raja Danu tiba di Bandara Wela', 'tiba', 'Bandara Wela', '2023-05-03')
    const sees = at('Raja Danu mengunjungi Pasar Sari', 'mengunjungi', 'Pasar Sari', '2023-05-04')
    expect(of(arrives, sees)).toEqual([])
    expect(of(sees, { ...sees, time: '2023-05-06' })).toHaveLength(1)
    const stays = at('Raja Danu berkunjung ke Wela', 'berkunjung', 'Wela', '2023-05-03/2023-05-06')
    expect(of(sees, { ...sees, time: '2023-05-06' }, stays)).toEqual([])
  })
  test('not a date in the clause of what is told next', () => {
    const [examined, told, other] = [
      { ...base, quote: 'Saksi diperiksa', trigger: 'diperiksa', type: 'other', time: '2023-05-04' },
      { ...base, quote: 'hasilnya keluar pada Kamis', trigger: 'keluar', type: 'report', time: '2023-05-04' },
      { ...base, quote: 'Saksi diperiksa', trigger: 'diperiksa', type: 'other', time: '2023-05-03' },
    ] as const satisfies readonly Told[]
    const page = understandingOf({ path: 'a', claims: [examined, { ...told, timeText: 'Kamis' }] })
    const day = page.claims[1]?.time ?? null
    const lent = page.claims.map((claim) => ({ ...claim, time: day }))
    const against = understandingOf({ path: 'b', claims: [other] })
    const of = (claims: typeof page.claims) =>
      timeRule.disputes(
        factsOf([{ ...page, claims }, against], new Map()).filter(({ claim }) => claim.trigger.text === 'diperiksa'),
        alike,
      )
    expect(of(page.claims)).toHaveLength(1)
    expect(of(lent)).toEqual([])
  })
  test('not a date in the clause of what is told before', () => {
    const [came, caught, other] = [
      {
        ...base,
        quote: 'Camat tiba pada Selasa',
        trigger: 'tiba',
        type: 'visit',
        time: '2023-05-04',
        timeText: 'Selasa',
      },
      { ...base, quote: 'Camat ditangkap', trigger: 'ditangkap', type: 'arrest', time: '2023-05-04' },
      { ...base, quote: 'Camat ditangkap', trigger: 'ditangkap', type: 'arrest', time: '2023-05-03' },
    ] as const satisfies readonly Told[]
    const page = understandingOf({ path: 'a', claims: [came, caught] })
    const day = page.claims[0]?.time ?? null
    const lent = page.claims.map((claim) => ({ ...claim, time: day }))
    const against = understandingOf({ path: 'b', claims: [other] })
    const of = (claims: typeof page.claims) =>
      timeRule.disputes(
        factsOf([{ ...page, claims }, against], new Map()).filter(({ claim }) => claim.type === 'arrest'),
        alike,
      )
    expect(of(page.claims)).toHaveLength(1)
    expect(of(lent)).toEqual([])
  })
  test('not two deeds that have nothing in common', () => {
    const deed = (trigger: string, type: Told['type'], time: string): Told => ({
      quote: `Dapur Sari ${trigger}`,
      trigger,
      type,
      time,
    })
    const of = (a: Told, b: Told) => timeRule.disputes(factsFrom(a, b), alike)
    expect(of(deed('ditutup', 'close', '2023-05-03'), deed('dicopot', 'resign', '2023-05-04'))).toEqual([])
    expect(of(deed('ditutup', 'close', '2023-05-03'), deed('ditutup', 'other', '2023-05-04'))).toHaveLength(1)
  })
  test('not two sayings within a fortnight, but of one verb', () => {
    const saying = (trigger: string, time: string): Told => ({ quote: `Rudi ${trigger}`, trigger, type: 'speak', time })
    const of = (a: Told, b: Told) =>
      timeRule.disputes(factsFrom(a, b), { ...alike, parallel: () => false, dateless: () => -0.4 })
    expect(of(saying('berpidato', '2023-05-03'), saying('menyampaikan', '2023-05-06'))).toEqual([])
    expect(of(saying('berpidato', '2023-05-03'), saying('berpidato', '2023-05-06'))).toHaveLength(1)
  })
  test('a doing that is over after several others, not one of several', () => {
    const search = (quote: string, time: string): Told => ({ quote, trigger: 'berakhir', type: 'finish', time })
    const of = (a: Told, b: Told) => timeRule.disputes(factsFrom(a, b), alike)
    const first = search('Pencarian berakhir', '2023-05-03')
    expect(of(first, search('Pencarian berakhir setelah 20 kali penyelaman', '2023-05-04'))).toHaveLength(1)
    expect(of(first, search('Pencarian 20 kali berakhir', '2023-05-04'))).toEqual([])
  })
  test('not the date of what stands before «dan» in a headline', () => {
    const moved = (quote: string, headline: boolean): Told => ({
      quote,
      trigger: 'pindah',
      type: 'move',
      time: '2023-05-03',
      timeText: '3 Mei',
      headline,
    })
    const other: Told = { quote: 'Pedagang pindah', trigger: 'pindah', type: 'move', time: '2023-05-04' }
    const of = (a: Told) => timeRule.disputes(factsFrom(a, other), alike)
    expect(of(moved('Pasar tutup 3 Mei dan pedagang pindah', true))).toEqual([])
    expect(of(moved('Pada 3 Mei pedagang pindah', true))).toHaveLength(1)
  })
  test('not a bare weekday and the same of the week after', () => {
    const docked = { quote: 'Kapal itu bersandar', trigger: 'bersandar', type: 'other' } as const
    const of = (timeText: string, time: string) =>
      timeRule.disputes(
        factsFrom({ ...docked, time: '2023-05-03', from: 'relative', timeText }, { ...docked, time }),
        alike,
      )
    expect(of('hari Rabu', '2023-05-10')).toEqual([])
    expect(of('Rabu (3/5)', '2023-05-10')).toHaveLength(1)
    expect(of('hari Rabu', '2023-05-09')).toHaveLength(1)
  })
  test('two hours at which it should have been', () => {
    const at = (clock: string, words: string): Partial<Told> => {
      const [time, timeText] = [`2023-05-03T${clock}+07:00`, `pukul ${clock}`]
      return { quote: `Jembatan itu ${words} ${timeText}`, time, timeText, status: 'planned' }
    }
    expect(disputes(at('17:00', 'seharusnya dibuka'), at('18:00', 'seharusnya dibuka'))).toHaveLength(1)
    expect(disputes(at('17:00', 'seharusnya dibuka'), { ...at('18:00', 'dibuka'), status: 'happened' })).toEqual([])
    expect(disputes(at('17:00', 'akan dibuka'), at('18:00', 'akan dibuka'))).toEqual([])
  })
  test('not when the living were found, and when the dead were', () => {
    const found = (clock: string, who: string): Partial<Told> => ({
      ...{ quote: `${who} ditemukan pukul ${clock}`, trigger: 'ditemukan', type: 'found' },
      ...{ time: `2023-05-03T${clock}+07:00`, timeText: `pukul ${clock}` },
    })
    expect(disputes(found('04:40', 'Para nelayan'), found('07:10', 'Jenazah para nelayan'))).toEqual([])
    expect(disputes(found('04:40', 'Jenazah para nelayan'), found('07:10', 'Jenazah para nelayan'))).toHaveLength(1)
    const named = (clock: string, who: string): Partial<Told> => ({ ...found(clock, who), who: ['Danu Wirya'] })
    expect(disputes(named('04:40', 'Danu Wirya'), named('07:10', 'Jenazah Danu Wirya'))).toHaveLength(1)
  })
  test('two clocks on either side of midnight', () => {
    const at = (time: string): Partial<Told> => {
      const timeText = `pukul ${time.slice(11, 16)}`
      return { quote: `Jembatan itu ambruk ${timeText}`, time, timeText }
    }
    const [before, after] = ['2023-05-03T23:10+07:00', '2023-05-04T00:25+07:00']
    expect(disputes(at(before), at(after))).toEqual([[before, after]])
    expect(disputes(at('2023-05-03T23:10+07:00'), at('2023-05-04T00:10+08:00'))).toEqual([])
  })
  test('not an early hour here against the day before, which it was elsewhere', () => {
    const at = (time: string, timeText: string): Partial<Told> => ({ quote: `Wela menang ${timeText}`, time, timeText })
    const early = at('2023-05-04', 'Kamis (4/5) dini hari WIB')
    expect(disputes(early, at('2023-05-03', 'Rabu (3/5)'))).toEqual([])
    expect(disputes(early, at('2023-05-02', 'Selasa (2/5)'))).toHaveLength(1)
    expect(disputes(at('2023-05-04', 'Kamis (4/5)'), at('2023-05-03', 'Rabu (3/5)'))).toHaveLength(1)
  })
  test('not the hours at which an index was looked up', () => {
    const at = (clock: string, value: number): Partial<Told> => ({
      quote: `Pada pukul ${clock} indeks melemah ${value} poin`,
      trigger: 'melemah',
      type: 'price',
      time: `2023-05-03T${clock}+07:00`,
      timeText: `pukul ${clock}`,
      numbers: [{ value, unit: 'poin' }],
    })
    expect(disputes(at('11:15', 313), at('11:30', 325))).toEqual([])
  })
  test('a month told alike that does not hold the day, if it is near', () => {
    const likeness = { ...alike, dateless: () => 2 }
    const told = (day: string, month: string) =>
      timeRule.disputes(pair({ time: day, type: 'permit' }, { time: month, type: 'permit' }), likeness)
    expect(told('2032-11-08', '2032-10')).toHaveLength(1)
    expect(told('2032-11-08', '2032-11')).toEqual([])
    expect(told('2032-11-28', '2032-10')).toEqual([])
  })
  test('a quarter of an hour, both exact', () => {
    const at = (clock: string): Partial<Told> => {
      const [time, timeText] = [`2023-05-03T${clock}+07:00`, `pukul ${clock}`]
      return { quote: `Jembatan itu ambruk ${timeText}`, time, timeText, from: 'inherited' }
    }
    expect(disputes(at('09:12'), at('09:27'))).toHaveLength(1)
  })
  test('not two clocks minutes apart that one article tells both', () => {
    const [arrived, began] = factsFrom(
      { ...base, time: '2023-05-03T20:20+07:00' },
      { ...base, time: '2023-05-03T20:22+07:00' },
    )
    if (!arrived || !began) throw new Error('two facts')
    const both = { ...arrived, said: new Set([...arrived.said, ...began.said]) }
    expect(timeRule.disputes([arrived, began], alike)).toHaveLength(1)
    expect(timeRule.disputes([both, began], alike)).toEqual([])
  })
  test('not two days of which a clock is both, farther west and farther east', () => {
    const facts = factsFrom(
      { ...base, time: '2023-05-03' },
      { ...base, time: '2023-05-04' },
      { ...base, time: '2023-05-04T00:20+09:00' },
    )
    expect(timeRule.disputes(facts, alike)).toEqual([])
  })
  test('a day backs neither of two clocks of it', () => {
    const [early, late, day] = factsFrom(
      { ...base, time: '2023-05-03T09:30+07:00' },
      { ...base, time: '2023-05-03T10:20+07:00' },
      { ...base, time: '2023-05-03' },
    )
    const backs = (fact: typeof day, side: typeof day) => fact && side && timeRule.backs?.(fact, [side], alike)
    expect(backs(day, early)).toBe(false)
    expect(backs(early, late)).toBe(true)
    expect(backs(early, day)).toBe(true)
  })
  test('not one more of a kind', () => {
    const quake: Partial<Told> = {
      quote: 'Gempa mengguncang Tebo',
      trigger: 'Gempa',
      type: 'quake',
      time: '2023-05-03',
    }
    const more = { ...quake, quote: 'Gempa juga terjadi di Tebo sehari sebelumnya', time: '2023-05-02' }
    expect(disputes(quake, { ...quake, time: '2023-05-02' })).toHaveLength(1)
    expect(disputes(quake, more)).toEqual([])
    expect(disputes(quake, { ...more, quote: 'Kali ini gempa mengguncang Tebo' })).toEqual([])
    expect(disputes(quake, { ...more, quote: 'Dua peristiwa gempa mengguncang Tebo' })).toEqual([])
  })
  test('not a pause and the end', () => {
    const stops = (quote: string, time: string): Partial<Told> => ({
      quote,
      trigger: 'dihentikan',
      root: 'henti',
      type: 'finish',
      time,
    })
    expect(
      disputes(stops('Pencarian dihentikan sementara', '2023-05-03'), stops('Pencarian dihentikan', '2023-05-04')),
    ).toEqual([])
    expect(
      disputes(stops('Pencarian dihentikan', '2023-05-03'), stops('Pencarian dihentikan', '2023-05-04')),
    ).toHaveLength(1)
  })
  test('not when somebody is caught and when he is kept in custody', () => {
    const taken = (trigger: string, root: string, time: string): Partial<Told> => ({
      quote: `Danu ${trigger}`,
      trigger,
      root,
      type: 'arrest',
      time,
    })
    expect(disputes(taken('ditangkap', 'tangkap', '2023-05-03'), taken('ditahan', 'tahan', '2023-05-05'))).toEqual([])
    expect(
      disputes(taken('ditangkap', 'tangkap', '2023-05-03'), taken('ditangkap', 'tangkap', '2023-05-05')),
    ).toHaveLength(1)
  })
  test('not the days on which the missing were counted', () => {
    const missing = (value: number, time: string): Partial<Told> => ({
      quote: `${value} penumpang hilang`,
      trigger: 'hilang',
      root: 'hilang',
      type: 'other',
      time,
      numbers: [{ value, unit: 'orang', about: 'penumpang hilang' }],
    })
    expect(disputes(missing(32, '2023-05-03'), missing(34, '2023-05-04'))).toEqual([])
    expect(disputes(missing(32, '2023-05-03'), missing(32, '2023-05-04'))).toHaveLength(1)
  })
  test('not the day of the report, of which a text says the hour alone', () => {
    const at = (time: string, timeText: string): Partial<Told> => ({ time, timeText, from: 'relative' })
    expect(disputes(at('2023-05-03T20:00+07:00', 'pukul 20.00'), { time: '2023-05-02' })).toEqual([])
    expect(disputes(at('2023-05-03T20:00+07:00', 'Rabu pukul 20.00'), { time: '2023-05-02' })).toHaveLength(1)
  })
  test('not the hours at which the water came and went', () => {
    const water = (trigger: string, root: string, hour: string): Partial<Told> => ({
      quote: `Air ${trigger} pukul ${hour}.00`,
      trigger,
      root,
      type: 'flood',
      time: `2023-05-03T${hour}:00+07:00`,
      timeText: `pukul ${hour}.00`,
    })
    expect(disputes(water('meluap', 'luap', '02'), water('surut', 'surut', '09'))).toEqual([])
    expect(disputes(water('meluap', 'luap', '02'), water('meluap', 'luap', '09'))).toHaveLength(1)
  })
  test('not the hours at which the work was begun and done', () => {
    const work = (words: string, hour: string, told: Partial<Told> = {}): Partial<Told> => ({
      quote: `${words} pukul ${hour}.00`,
      trigger: words.split(' ').at(-1) ?? '',
      root: 'padam',
      type: 'other',
      time: `2023-05-03T${hour}:00+07:00`,
      timeText: `pukul ${hour}.00`,
      ...told,
    })
    expect(disputes(work('Api padam', '18'), work('Api padam', '21'))).toHaveLength(1)
    expect(disputes(work('Pemadaman mulai', '18'), work('Api padam', '21'))).toEqual([])
    expect(disputes(work('Api padam', '18'), work('Petugas tiba', '21', { root: 'tiba' }))).toEqual([])
  })
  test('not a counted outbreak and another of the day', () => {
    const erupts = (hour: string, told: Partial<Told> = {}): Partial<Told> => ({
      quote: `Gunung itu meletus pukul ${hour}.00`,
      trigger: 'meletus',
      root: 'letus',
      type: 'erupt',
      time: `2023-05-03T${hour}:00+07:00`,
      timeText: `pukul ${hour}.00`,
      ...told,
    })
    expect(disputes(erupts('13'), erupts('16'))).toHaveLength(1)
    expect(disputes(erupts('13'), erupts('16', { order: 'fourth' }))).toEqual([])
  })
  test('not a clock and the half hour it is rounded to', () => {
    const at = (clock: string, words: string): Partial<Told> => ({
      time: `2023-05-03T${clock}+07:00`,
      quote: `Jembatan itu ambruk ${words}`,
      timeText: words,
    })
    expect(disputes(at('09:24', 'pukul 09.24'), at('09:30', 'pukul setengah sepuluh'))).toEqual([])
    expect(disputes(at('09:00', 'sekitar pukul 09.00'), at('09:30', 'pukul setengah sepuluh'))).toEqual([])
  })
  test('not an hour since which an eruption goes on, and one after it', () => {
    const at = (words: string, clock: string): Partial<Told> => ({
      quote: `Gunung Wela ${words} pukul ${clock}`,
      trigger: 'meletus',
      type: 'erupt',
      time: `2023-05-03T${clock}+07:00`,
      timeText: `pukul ${clock}`,
    })
    expect(disputes(at('meletus sejak', '14:30'), at('meletus', '16:00'))).toEqual([])
    expect(disputes(at('meletus', '14:30'), at('meletus', '16:00'))).toHaveLength(1)
    expect(disputes(at('meletus sejak', '17:30'), at('meletus', '16:00'))).toHaveLength(1)
  })
  test('not two clocks of which one is about', () => {
    const exact: Partial<Told> = {
      time: '2023-05-03T09:00+07:00',
      quote: 'Jembatan itu ambruk pukul 09.00',
      timeText: 'pukul 09.00',
    }
    const about: Partial<Told> = {
      time: '2023-05-03T09:15+07:00',
      quote: 'Jembatan itu ambruk sekitar pukul 09.15',
      timeText: 'pukul 09.15',
    }
    expect(disputes(exact, about)).toEqual([])
  })
  test('not two clocks that are both about, unless hours apart', () => {
    const about = (clock: string): Partial<Told> => ({
      time: `2023-05-03T${clock}+07:00`,
      quote: `Jembatan itu ambruk sekitar pukul ${clock}`,
      timeText: `sekitar pukul ${clock}`,
    })
    expect(disputes(about('05:30'), about('06:00'))).toEqual([])
    expect(disputes(about('05:30'), about('09:00'))).toHaveLength(1)
  })
  test('not days far apart of claims that have little in common', () => {
    const facts = pair({ time: '2023-05-03' }, { time: '2021-11-19' })
    expect(
      timeRule.disputes(facts, {
        parallel: () => true,
        worded: () => true,
        dateless: () => 0,
        numberless: () => 0,
        placeless: () => 0,
      }),
    ).toEqual([])
  })
  const little = {
    parallel: () => true,
    worded: () => true,
    dateless: () => 0,
    numberless: () => 0,
    placeless: () => 0,
  }
  const plain = (one: Partial<Told>, other: Partial<Told>) => timeRule.disputes(pair(one, other), little)
  test('a date mistyped of what both tell in one word', () => {
    expect(plain({ time: '2023-05-03' }, { time: '2023-08-03' })).toHaveLength(1)
    expect(plain({ time: '2023-05-03' }, { time: '2022-05-03' })).toHaveLength(1)
  })
  test('days off within a fortnight, where both say the day outright', () => {
    expect(plain({ time: '2023-05-03' }, { time: '2023-05-12' })).toHaveLength(1)
    expect(plain({ time: '2023-05-03' }, { time: '2023-05-12', from: 'inherited' })).toEqual([])
    expect(plain({ time: '2023-05-03' }, { time: '2023-05-29' })).toEqual([])
  })
  test('not of what they tell in two words, nor of two figures', () => {
    const other = { type: 'other' as const, trigger: 'itu', root: 'itu', time: '2023-05-12' }
    expect(plain({ time: '2023-05-03' }, other)).toEqual([])
    const metres = (value: number) => ({ numbers: [{ value, unit: 'meter', about: 'bentang' }] })
    expect(plain({ time: '2023-05-03', ...metres(40) }, { time: '2023-05-12', ...metres(70) })).toEqual([])
  })
  test('three days make three sides, and a month none', () => {
    const facts = factsFrom(...['2023-05-03', '2023-05-04', '2023-05-05', '2023-05'].map((time) => ({ ...base, time })))
    const [dispute] = timeRule.disputes(facts, alike)
    expect(dispute?.sides.map(({ value, facts: told }) => `${value} ${told.length}`)).toEqual([
      '2023-05-03 1',
      '2023-05-04 1',
      '2023-05-05 1',
    ])
  })
})

describe('who says the same as a side', () => {
  const backs = (time: string, more: Partial<Told> = {}): boolean | undefined => {
    const [fact, side] = pair({ time, ...more }, { time: '2023-05-08' })
    return fact && side && timeRule.backs?.(fact, [side], alike)
  }
  test('its day, with an hour or as a beginning', () => {
    expect(backs('2023-05-08T22:00+07:00')).toBe(true)
    expect(backs('2023-05-08/..')).toBe(true)
  })
  test('not another day, a month, an end, or a plan', () => {
    expect(backs('2023-05-09')).toBe(false)
    expect(backs('2023-05')).toBe(false)
    expect(backs('../2023-05-08')).toBe(false)
    expect(backs('2023-05-08', { status: 'planned' })).toBe(false)
  })
})

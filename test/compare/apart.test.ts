import { describe, expect, test } from 'vitest'
import { isMisreadOrOld } from '../../src/compare/align/ages.ts'
import { isElsewhere, keptApart } from '../../src/compare/align/apart.ts'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import { factsFrom, type Told, understandingOf } from './claims.ts'

const base: Told = { quote: 'Keduanya bertemu membahas beras', trigger: 'bertemu', type: 'meet', time: '2023-05-03' }

const goals = (...values: readonly number[]): NonNullable<Told['numbers']> =>
  values.map((value) => ({ value, unit: 'gol' }))

const inOne = (a: Partial<Told>, b: Partial<Told>): boolean | undefined => {
  const [one, other] = factsOf(
    [
      understandingOf({
        path: 'a',
        claims: [
          { ...base, ...a },
          { ...base, ...b },
        ],
      }),
    ],
    new Map(),
  )
  return one && other && (keptApart(one, other) || isElsewhere(one, other) || isMisreadOrOld(one, other))
}

describe('two claims of one article', () => {
  const rows: readonly (readonly [string, Partial<Told>, Partial<Told>, boolean])[] = [
    ['on two days far apart', {}, { time: '2023-06-20' }, true],
    ['ages apart, though one takes its day over', { from: 'inherited', type: 'other' }, { time: '2000-07' }, true],
    ['years apart, one of them taken over', { from: 'inherited', type: 'other' }, { time: '2021-07' }, false],
    ['on one day', {}, {}, false],
    ['of which one has no date', {}, { quote: 'Mereka bertemu lagi' }, false],
    ['a day and the month it lies in', {}, { time: '2023-05' }, false],
    ['a plan and what came of it', { status: 'planned' }, { time: '2023-06-20' }, false],
    [
      'what a committee agrees to, and what the house does',
      { quote: 'Komisi II menyetujui anggaran itu', trigger: 'menyetujui', type: 'agree' },
      { quote: 'anggaran itu disetujui sidang paripurna', trigger: 'disetujui', type: 'agree' },
      true,
    ],
    [
      'what a committee tells the house',
      { quote: 'Komisi II menyetujui anggaran itu', trigger: 'menyetujui', type: 'agree' },
      { quote: 'anggaran itu disetujui Komisi II dalam sidang paripurna', trigger: 'disetujui', type: 'agree' },
      false,
    ],
    [
      'who is sought, and who is saved',
      { quote: 'Warga mencari korban', trigger: 'mencari', root: 'cari', type: 'rescue' },
      { quote: '15 warga selamat', trigger: 'selamat', root: 'selamat', type: 'rescue' },
      true,
    ],
    [
      'one who beats two',
      { quote: 'Sari mengalahkan Ana', trigger: 'mengalahkan', type: 'win', who: ['Sari', 'Ana'], patients: ['Ana'] },
      { quote: 'Sari menekuk Wulan', trigger: 'menekuk', type: 'win', who: ['Sari', 'Wulan'], patients: ['Wulan'] },
      true,
    ],
    [
      'one who beats one, told twice',
      { quote: 'Sari mengalahkan Ana', trigger: 'mengalahkan', type: 'win', who: ['Sari', 'Ana'], patients: ['Ana'] },
      { quote: 'Sari menekuk Ana', trigger: 'menekuk', type: 'win', who: ['Sari', 'Ana'], patients: ['Ana'] },
      false,
    ],
    [
      'no set of both',
      { quote: 'Sari menang 21-9, 21-13', trigger: 'menang', type: 'win', numbers: goals(21, 9, 21, 13) },
      { quote: 'Ia menang 21-8, 16-21, 21-11', trigger: 'menang', type: 'win', numbers: goals(21, 8, 16, 21, 21, 11) },
      true,
    ],
    [
      'a set of both',
      { quote: 'Sari menang 21-9, 21-13', trigger: 'menang', type: 'win', numbers: goals(21, 9, 21, 13) },
      { quote: 'Ana kalah 9-21, 13-22', trigger: 'kalah', type: 'lose', numbers: goals(9, 21, 13, 22) },
      false,
    ],
    [
      'who comes by name, and many who come',
      { quote: 'Danu tiba di Tirta', trigger: 'tiba', type: 'visit', who: ['Danu'] },
      {
        quote: '97 wisatawan tiba di Tirta',
        trigger: 'tiba',
        type: 'visit',
        numbers: [{ value: 97, unit: 'wisatawan', end: 0 }],
      },
      true,
    ],
    [
      'who lands by name, and a party that lands',
      { quote: 'Danu mendarat di Tirta', trigger: 'mendarat', type: 'other', root: 'darat', who: ['Danu'] },
      { quote: 'Rombongan wisatawan mendarat di Tirta', trigger: 'mendarat', type: 'visit', root: 'darat' },
      true,
    ],
    [
      'those who fled, and those who were fetched',
      { quote: 'Ribuan warga mengungsi', trigger: 'mengungsi', root: 'ungsi', type: 'evacuate' },
      { quote: 'Korban luka dibawa ke rumah sakit', trigger: 'dibawa', root: 'bawa', type: 'evacuate' },
      true,
    ],
    [
      'those who fled, and those who were led away',
      { quote: 'Ribuan warga mengungsi', trigger: 'mengungsi', root: 'ungsi', type: 'evacuate' },
      { quote: 'Warga dievakuasi ke balai desa', trigger: 'dievakuasi', root: 'evakuasi', type: 'evacuate' },
      false,
    ],
    [
      'what is founded, and what is found',
      { quote: 'Bupati membentuk satgas', trigger: 'membentuk', root: 'bentuk', type: 'found' },
      { quote: 'Bangkai kapal ditemukan', trigger: 'ditemukan', root: 'temu', type: 'found' },
      true,
    ],
    [
      'two who speak',
      { quote: 'Danu angkat bicara', trigger: 'angkat bicara', type: 'speak', who: ['Danu'] },
      { quote: 'Sari angkat bicara', trigger: 'angkat bicara', type: 'speak', who: ['Sari'] },
      true,
    ],
    [
      'one who speaks, by two names',
      { quote: 'Danu angkat bicara', trigger: 'angkat bicara', type: 'speak', who: ['Danu'] },
      { quote: 'Danu Wirya angkat bicara', trigger: 'angkat bicara', type: 'speak', who: ['Danu Wirya'] },
      false,
    ],
    [
      'a body that speaks, and a man',
      {
        quote: 'Mahkamah angkat bicara',
        trigger: 'angkat bicara',
        type: 'speak',
        who: ['Mahkamah'],
        kind: 'organisation',
      },
      { quote: 'Sari angkat bicara', trigger: 'angkat bicara', type: 'speak', who: ['Sari'] },
      false,
    ],
    [
      'two papers, signed by others',
      { quote: 'Laos dan Nepal meneken pakta', trigger: 'meneken', type: 'sign', who: ['Laos', 'Nepal'] },
      { quote: 'Peru dan Mali meneken piagam', trigger: 'meneken', type: 'sign', who: ['Peru', 'Mali'] },
      true,
    ],
    [
      'matches of other teams',
      { quote: 'Laos menekuk Nepal', trigger: 'menekuk', type: 'win', who: ['Laos', 'Nepal'], kind: 'country' },
      { quote: 'Peru menekuk Mali', trigger: 'menekuk', type: 'win', who: ['Peru', 'Mali'], kind: 'country' },
      true,
    ],
    [
      'two kinds of session',
      { quote: 'Rapat kerja digelar', trigger: 'Rapat kerja' },
      { quote: 'Rapat paripurna digelar', trigger: 'Rapat paripurna' },
      true,
    ],
    ['two of one series', { order: 'first' }, { order: 'second' }, true],
    [
      'two legs',
      { quote: 'Keduanya bertemu pada leg pertama', time: '2023-05-03' },
      { quote: 'Keduanya bertemu pada leg kedua', time: '2023-05-10' },
      true,
    ],
    [
      'leaving and landing',
      { time: '2023-05-03T08:00+07:00', trigger: 'berangkat', root: 'berangkat', type: 'other' },
      { time: '2023-05-03T10:00+07:00' },
      true,
    ],
    ['two hours apart', { time: '2023-05-03T08:00+07:00' }, { time: '2023-05-03T10:00+07:00' }, true],
    [
      'two hours of one fire',
      { type: 'fire', time: '2023-05-03T05:30+07:00' },
      { type: 'fire', time: '2023-05-03T07:30+07:00' },
      false,
    ],
    ['in two towns', { where: [['Surabaya', 'Jawa Timur']] }, { where: [['Malang', 'Jawa Timur']] }, true],
    [
      'a town it was to be in and the one it was in',
      { where: [['Surabaya', 'Jawa Timur']], status: 'planned' },
      { where: [['Malang', 'Jawa Timur']] },
      false,
    ],
    [
      'visits to two towns',
      { type: 'visit', where: [['Surabaya', 'Jawa Timur']] },
      { type: 'visit', where: [['Malang', 'Jawa Timur']] },
      false,
    ],
    // «diresmikan di Batam, Sabtu (6/5)» under the photograph, «Minggu (7/5)» in the text.
    [
      'a caption that repeats the text on another day',
      { quote: 'Gudang beras diresmikan gubernur', trigger: 'diresmikan', type: 'inaugurate' },
      { quote: 'Gudang beras diresmikan gubernur', trigger: 'diresmikan', type: 'inaugurate', time: '2023-05-04' },
      false,
    ],
    [
      'rulings of two courts',
      { quote: 'Pengadilan Negeri Wela menghukum Danu', trigger: 'menghukum', type: 'sentence' },
      { quote: 'Pengadilan Tinggi menguatkan hukuman Danu', trigger: 'menguatkan', type: 'sentence' },
      true,
    ],
    [
      'rulings of which one names no court',
      { quote: 'Pengadilan Negeri Wela menghukum Danu', trigger: 'menghukum', type: 'sentence' },
      { quote: 'Danu dihukum empat tahun', trigger: 'dihukum', type: 'sentence' },
      false,
    ],
    [
      'a quake and its aftershock',
      { quote: 'Gempa mengguncang', trigger: 'Gempa', type: 'quake', numbers: [{ value: 6.1, unit: 'magnitudo' }] },
      {
        quote: 'Gempa susul mengguncang',
        trigger: 'Gempa',
        type: 'quake',
        numbers: [{ value: 4.8, unit: 'magnitudo' }],
      },
      true,
    ],
  ]
  for (const [name, a, b, apart] of rows) {
    const undated = name.endsWith('no date')
    test(`${name}: ${apart ? 'two events' : 'may be one'}`, () => {
      const { time: _, ...rest } = { ...base, ...b }
      expect(undated ? keptTogether(rest) : inOne(a, b)).toBe(apart)
    })
  }
})

function keptTogether(undated: Told): boolean | undefined {
  const [one, other] = factsOf([understandingOf({ path: 'a', claims: [base, undated] })], new Map())
  return one && other && keptApart(one, other)
}

/** An undated accusation of one article, what it speaks of told within it, beside that of another article. */
const accusedApart = (happened: string, accused: string): boolean | undefined => {
  const accuse: Told = { quote: 'Wali kota menuduh mereka menjual lahan', trigger: 'menuduh', type: 'accuse' }
  const sold: Told = { quote: 'mereka menjual lahan', trigger: 'menjual', type: 'sell', time: happened }
  const { claims, ...told } = understandingOf({ path: 'a', claims: [accuse, sold] })
  const [whole, part] = claims
  if (!whole || !part) return undefined
  const within = { ...told, claims: [whole, { ...part, span: { ...part.span, ...whole.span } }] }
  const other = understandingOf({ path: 'b', claims: [{ ...accuse, time: accused }] })
  const facts = factsOf([within, other], new Map())
  const [one, two] = [facts[0], facts.at(-1)]
  return one && two && keptApart(one, two)
}
test('an accusation is of the days of what it speaks of', () => {
  expect(accusedApart('2021-10', '2020-10')).toBe(true)
  expect(accusedApart('2020-10', '2020-10')).toBe(false)
})

const inTwo = (time: string): boolean | undefined => {
  const [one, other] = factsOf(
    [understandingOf({ path: 'a', claims: [base] }), understandingOf({ path: 'b', claims: [{ ...base, time }] })],
    new Map(),
  )
  return one && other && keptApart(one, other)
}

test('two posts of one man, if both are named', () => {
  const sworn = (post: string): Told => ({
    quote: `Danu dilantik sebagai ${post}`,
    trigger: 'dilantik',
    type: 'inaugurate',
    who: ['Danu'],
  })
  const apart = (a: string, b: string): boolean | undefined => {
    const [one, other] = factsFrom(sworn(a), sworn(b))
    return one && other && keptApart(one, other)
  }
  expect(apart('kepala staf armada', 'panglima armada')).toBe(false)
  expect(apart('kepala staf armada', 'panglima tentara')).toBe(true)
  expect(apart('ketua koperasi Sari', 'wakil ketua koperasi Sari')).toBe(true)
  expect(apart('kepala dinas pasar', 'Kadis Perdagangan')).toBe(false)
})

test('a day taken over, and an hour that stands with the claim', () => {
  const blaze: Told = { quote: 'Gudang itu terbakar pukul 19.45 WIB', trigger: 'terbakar', type: 'fire' }
  const apart = (time: string, more: Partial<Told> = {}): boolean | undefined => {
    const [one, other] = factsFrom({ ...blaze, time: '2023-11-13' }, { ...blaze, time, from: 'inherited', ...more })
    return one && other && keptApart(one, other)
  }
  expect(apart('2023-06-11T19:45+07:00')).toBe(true)
  expect(apart('2023-06-11')).toBe(false)
  expect(apart('2023-06-11T19:45+07:00', { status: 'planned' })).toBe(false)
})

test('the first of its kind since a year is not of that year', () => {
  const again: Told = { ...base, quote: 'Keduanya bertemu untuk pertama kalinya sejak 2023' }
  const apart = (time: string, quote = again.quote): boolean | undefined => {
    const { time: _, ...undated } = { ...again, quote }
    const [one, other] = factsOf(
      [understandingOf({ path: 'a', claims: [undated] }), understandingOf({ path: 'b', claims: [{ ...base, time }] })],
      new Map(),
    )
    return one && other && keptApart(one, other)
  }
  expect(apart('2023-05-03')).toBe(true)
  expect(apart('2025-05-03')).toBe(false)
  expect(apart('2023-05-03', 'Keduanya bertemu sejak 2023')).toBe(false)
})

const quake = (value: number, more: Partial<Told> = {}): Told => ({
  quote: 'Gempa mengguncang pulau itu',
  trigger: 'Gempa',
  type: 'quake',
  time: '2023-05-03',
  numbers: [{ value, unit: 'magnitudo' }],
  ...more,
})
const quakesApart = (first: readonly Told[], second: Told): boolean | undefined => {
  const facts = factsOf(
    [understandingOf({ path: 'a', claims: first }), understandingOf({ path: 'b', claims: [second] })],
    new Map(),
  )
  const [one, other] = [facts[0], facts.at(-1)]
  return one && other && keptApart(one, other)
}
describe('quakes of two magnitudes', () => {
  test('are two where an article tells of both', () => {
    expect(quakesApart([quake(6), quake(6.5)], quake(6.5))).toBe(true)
    expect(quakesApart([quake(6), quake(6.5)], quake(6))).toBe(false)
  })
  test('are two where one sentence of an article tells of both', () => {
    const both = { ...quake(6), numbers: [6, 6.5].map((value) => ({ value, unit: 'magnitudo' })) }
    expect(quakesApart([quake(6), both], quake(6.5))).toBe(true)
    expect(quakesApart([both, quake(6)], quake(6.5))).toBe(false)
  })
  test('may be one where each article tells one', () => expect(quakesApart([quake(6)], quake(6.5))).toBe(false))
  test('are two where the sizes lie far apart', () => expect(quakesApart([quake(4.5)], quake(6.5))).toBe(true))
  test('are two where the days differ as well', () => {
    expect(quakesApart([quake(6)], quake(6.5, { time: '2023-05-05' }))).toBe(true)
  })
  test('may be one that was measured anew', () => {
    const anew = quake(6.5, { quote: 'Gempa itu semula dicatat lebih kuat' })
    expect(quakesApart([quake(6), anew], quake(6.5))).toBe(false)
  })
  test('aftershocks of two hours are two', () => {
    const shockAt = (clock: string) => quake(5, { quote: 'Gempa susul terasa', time: `2023-05-03T${clock}+07:00` })
    expect(quakesApart([shockAt('12:31')], shockAt('18:40'))).toBe(true)
  })
})

test.each([
  ['2023-05-20', false],
  ['2023-07-03', false],
  ['2022-05-03', false],
  ['2023-08-20', true],
  ['2022-05', false],
  ['2021-07', true],
  ['2019', true],
])('claims of two articles, the other of %s: apart %s', (time, apart) => {
  expect(inTwo(time)).toBe(apart)
})

describe('contests', () => {
  const win = (who: readonly string[], kind: 'person' | 'country'): Told => ({
    quote: `${who[0]} menang`,
    trigger: 'menang',
    type: 'win',
    who,
    patients: who.slice(1),
    kind,
  })
  const duel = win(['Sari Dewi', 'Ana Putri'], 'person')
  const rows: readonly (readonly [string, Told, Told, boolean])[] = [
    ['a match of players and the tie of teams', duel, win(['Laos', 'Nepal'], 'country'), true],
    ['matches of other players', duel, win(['Rina Utami', 'Lia Sari'], 'person'), true],
    ['one match, its loser told by another name', duel, win(['Sari Dewi', 'Putri Lestari'], 'person'), false],
    ['a match, and a team that wins', duel, win(['Laos'], 'country'), false],
  ]
  const at = (cup: string, time?: string): Told => ({
    quote: `Laos menjuarai Piala ${cup}`,
    trigger: 'menjuarai',
    type: 'win',
    who: ['Laos'],
    ...(time === undefined ? {} : { time }),
  })
  const cups: readonly (readonly [string, Told, Told, boolean])[] = [
    ['tournaments of two years', at('Tirta 1991'), at('Tirta 2023'), true],
    ['one tournament', at('Tirta 2023'), at('Tirta 2023', '2023-05-16'), false],
    ['an old tournament, and a match of today', at('Tirta 1991'), at('Tirta', '2023-05-16'), true],
    ['one that was put off by a year', at('Tirta 2022'), at('Tirta', '2023-01-16'), false],
  ]
  test.each([...rows, ...cups])('%s', (_, a, b, apart) => {
    const [one, other] = factsFrom(a, b)
    expect(one && other && keptApart(one, other)).toBe(apart)
  })
})

describe('an undated claim', () => {
  const lost: Told = { quote: 'Laos takluk', trigger: 'takluk', type: 'lose', who: ['Laos'] }
  const dated: Told & { readonly published: string } = { ...lost, time: '2031-04-08', published: '2031-04-09' }
  const apart = (...claims: readonly Told[]): boolean | undefined => {
    const early = understandingOf({ path: 'a', published: '2031-04-02', claims })
    const late = understandingOf({ path: 'b', published: dated.published, claims: [dated] })
    const facts = factsOf([early, late], new Map())
    const [one, other] = [facts[0], facts.at(-1)]
    return one && other && keptApart(one, other)
  }
  test('of an article that came out days before', () => {
    expect(apart(lost)).toBe(true)
    expect(apart({ ...lost, status: 'planned' })).toBe(false)
    expect(apart({ ...lost, status: 'denied' })).toBe(true)
  })
  test('above a match of another week', () => {
    const after = understandingOf({
      path: 'a',
      published: '2031-04-17',
      claims: [lost, { ...lost, quote: 'Laos takluk dari Nepal, Rabu (16/4)', time: '2031-04-16' }],
    })
    const before = understandingOf({ path: 'b', published: dated.published, claims: [dated] })
    const facts = factsOf([after, before], new Map())
    const [one, other] = [facts[0], facts.at(-1)]
    expect(one && other && keptApart(one, other)).toBe(true)
  })
})

describe('quotations', () => {
  const quote = (words: string, value: number, time = '2031-03-06'): Told => ({
    quote: `Rupiah ${words} per dolar AS`,
    trigger: words.split(' ')[0] ?? '',
    type: 'price',
    time,
    numbers: [{ value, unit: 'rupiah' }],
  })
  const rows: readonly (readonly [string, Told, Told, boolean])[] = [
    ['of two days', quote('menguat ke Rp14.210', 14210), quote('menguat ke Rp14.375', 14375, '2031-03-07'), true],
    ['of two hours', quote('dibuka di Rp14.210', 14210), quote('ditutup di Rp14.375', 14375), true],
    ['of one hour, in dispute', quote('ditutup di Rp14.210', 14210), quote('berakhir di Rp14.120', 14120), false],
    [
      'of an index, and of a share',
      {
        quote: 'IHSG anjlok 4,31 persen',
        trigger: 'anjlok',
        type: 'price',
        numbers: [{ value: 4.31, unit: 'persen' }],
      },
      {
        quote: 'Saham Bahtera Tirta (BHTR) anjlok 16 persen',
        trigger: 'anjlok',
        type: 'price',
        numbers: [{ value: 16, unit: 'persen' }],
      },
      true,
    ],
    [
      'of two indexes',
      {
        quote: 'IHSG turun 4,31 persen',
        trigger: 'turun',
        type: 'price',
        who: ['IHSG'],
        numbers: [{ value: 4.31, unit: 'persen' }],
      },
      {
        quote: 'Nikkei turun 1,1 persen',
        trigger: 'turun',
        type: 'price',
        who: ['Nikkei'],
        numbers: [{ value: 1.1, unit: 'persen' }],
      },
      true,
    ],
    [
      'one price on two days',
      quote('menguat ke Rp14.210', 14210),
      quote('menguat ke Rp14.210', 14210, '2031-03-07'),
      false,
    ],
  ]
  test.each(rows)('%s', (_, a, b, apart) => {
    const [one, other] = factsFrom(a, b)
    expect(one && other && keptApart(one, other)).toBe(apart)
  })
})

describe('what was done before', () => {
  const rides = (quote: string, time?: string): Told => ({
    quote,
    trigger: 'menjajal',
    type: 'test',
    ...(time === undefined ? {} : { time }),
  })
  const rows: readonly (readonly [string, Told, Told, boolean])[] = [
    [
      'again, weeks later',
      rides('Rudi menjajal kereta', '2031-03-03'),
      rides('Rudi kembali menjajal kereta', '2031-03-28'),
      true,
    ],
    [
      'again, on one day',
      rides('Rudi menjajal kereta', '2031-03-28'),
      rides('Rudi kembali menjajal kereta', '2031-03-28'),
      false,
    ],
    ['once before, and now', rides('Rudi pernah menjajal kereta'), rides('Rudi menjajal kereta', '2031-03-28'), true],
    [
      'never before, and now',
      rides('Rudi tidak pernah menjajal kereta'),
      rides('Rudi menjajal kereta', '2031-03-28'),
      false,
    ],
  ]
  test.each(rows)('%s', (_, a, b, apart) => {
    const [one, other] = factsFrom(a, b)
    expect(one && other && keptApart(one, other)).toBe(apart)
  })
})

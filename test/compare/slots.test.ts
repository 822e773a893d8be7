import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import { orderRule } from '../../src/compare/slots/order.ts'
import { statusRule } from '../../src/compare/slots/status.ts'
import { whoRule } from '../../src/compare/slots/who.ts'
import type { Ordinal } from '../../src/model/claim.ts'
import { factsFrom, type Told, understandingOf } from './claims.ts'

const alike = { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 }
const unlike = {
  parallel: () => false,
  worded: () => false,
  dateless: () => -5,
  numberless: () => -5,
  placeless: () => -5,
}

describe('order', () => {
  const visit: Told = { quote: 'Itu kunjungan mereka', trigger: 'kunjungan', type: 'visit' }
  const among = (a: Partial<Told>, b: Partial<Told>, likeness = alike) =>
    orderRule
      .disputes(factsFrom({ ...visit, ...a }, { ...visit, ...b }), likeness)
      .map((dispute) => dispute.sides.map(({ value }) => value))
  const sides = (a: Ordinal, b: Ordinal, likeness = alike) => among({ order: a }, { order: b }, likeness)
  test('second against third', () => expect(sides('second', 'third')).toEqual([['second', 'third']]))
  test('the same', () => expect(sides('second', 'second')).toEqual([]))
  test('the last may be any', () => expect(sides('last', 'third')).toEqual([]))
  test('of two series', () => expect(sides('second', 'third', unlike)).toEqual([]))
  test('of a round and of a rank', () => {
    const round = { order: 'second', quote: 'pada pertandingan kedua' } as const
    expect(among(round, { order: 'first', quote: 'tunggal putra pertama' })).toEqual([])
    const title = { order: 'first', quote: 'Ini gelar pertama musim ini' } as const
    expect(among(title, { order: 'fourth', quote: 'Ini gelar keempat klub itu' })).toEqual([])
    expect(among({ ...title, quote: 'Ini gelar pertama klub itu' }, { order: 'fourth' })).not.toEqual([])
    const umpire: Partial<Told> = { who: ['Sari Utami'], order: 'seventh', quote: 'Sari Utami menjadi wasit ketujuh' }
    expect(among(umpire, { ...umpire, order: 'ninth', quote: 'Sari Utami wasit kesembilan' }, unlike)).not.toEqual([])
    expect(among(umpire, { ...umpire, order: 'ninth', quote: 'Sari Utami tamu kesembilan' }, unlike)).toEqual([])
    const finish = { order: 'second', quote: 'Danu finis kedua' } as const
    expect(among(finish, { order: 'first', quote: 'Danu meraih kemenangan pertama' })).toEqual([])
    expect(among(finish, { order: 'third', quote: 'Danu finis ketiga' })).not.toEqual([])
  })
  test('who tells of both', () => {
    const both = understandingOf({
      path: 'a',
      claims: [
        { ...visit, order: 'second' },
        { ...visit, order: 'third' },
      ],
    })
    const one = understandingOf({ path: 'b', claims: [{ ...visit, order: 'third' }] })
    expect(orderRule.disputes(factsOf([both, one], new Map()), alike)).toEqual([])
  })
  test('of one series, each on its day or by its man', () => {
    expect(among({ order: 'first', time: '1970' }, { order: 'third', time: '2024' })).toEqual([])
    expect(among({ order: 'first', who: ['Rudi Hartawan'] }, { order: 'third', who: ['Sinta Maharani'] })).toEqual([])
  })
  test('of an article that counts two things', () => {
    const [one, second, other] = factsFrom(
      { ...visit, order: 'first' },
      { ...visit, order: 'second' },
      { ...visit, order: 'second' },
    )
    const disputes = (both: boolean) =>
      one && second && other
        ? orderRule.disputes([one, { ...second, article: both ? one.article : second.article }, other], alike)
        : []
    expect(disputes(false)).toHaveLength(1)
    expect(disputes(true)).toEqual([])
  })
})

describe('who', () => {
  const sides = (a: Partial<Told>, b: Partial<Told>) => {
    const base: Told = { quote: 'terpilih sebagai ketua', trigger: 'terpilih', type: 'elect' }
    return whoRule
      .disputes(factsFrom({ ...base, ...a }, { ...base, ...b }), alike)
      .map((dispute) => dispute.sides.map(({ value }) => value))
  }
  test('two men elected to one chair', () => {
    expect(sides({ who: ['Rudi Hartawan'] }, { who: ['Sinta Maharani'] })).toEqual([
      ['Rudi Hartawan', 'Sinta Maharani'],
    ])
  })
  test('a man and the name he takes with his office', () => {
    expect(sides({ who: ['Rudi Hartawan'] }, { who: ['Paus Adrianus VII'] })).toEqual([])
  })
  test('one man in two spellings', () => {
    expect(sides({ who: ['Thariq Hartawan'] }, { who: ['Tariq Hartawan'] })).toEqual([])
    expect(sides({ who: ['Rachmatul Hartawan'] }, { who: ['Rahmatul Hartawan'] })).toEqual([])
  })
  test('two men of whom one is chosen for another post', () => {
    const deputy = { quote: 'terpilih sebagai wakil bendahara', who: ['Sinta Maharani'] }
    expect(sides({ who: ['Rudi Hartawan'] }, deputy)).toEqual([])
  })
  test('who comes, and whom he replaces', () => {
    const appointed = (quote: string, trigger: string, patient: string): Partial<Told> => ({
      quote,
      trigger,
      type: 'appoint',
      who: [patient],
      patients: [patient],
    })
    const named = appointed('menunjuk Sari Utami sebagai kepala dinas', 'menunjuk', 'Sari Utami')
    const replaced = appointed('melantik Sari sebagai kepala dinas menggantikan Rudi Hadi', 'menggantikan', 'Rudi Hadi')
    expect(sides(named, replaced)).toEqual([])
    const short = appointed('tetapkan Sari sebagai kepala dinas gantikan RH atau Rudi Hadi', 'tetapkan', 'Rudi Hadi')
    expect(sides(named, short)).toEqual([])
    const other = appointed('melantik Rudi Hadi sebagai kepala dinas', 'melantik', 'Rudi Hadi')
    expect(sides(named, other)).toEqual([['Sari Utami', 'Rudi Hadi']])
  })
  test('one man under a short name', () => expect(sides({ who: ['Rudi Hartawan'] }, { who: ['Rudi'] })).toEqual([]))
  test('who comes and who wills it; the men of two posts', () => {
    const post = { type: 'appoint', root: 'digantikan' } as const
    const comes: Partial<Told> = {
      ...post,
      quote: 'posisi bendahara digantikan Rudi Hartawan',
      trigger: 'digantikan',
      who: ['Rudi Hartawan'],
    }
    const wills = {
      ...post,
      quote: 'Sinta Maharani mengganti bendahara',
      trigger: 'mengganti',
      who: ['Sinta Maharani'],
    }
    const other = { ...comes, quote: 'sekretaris digantikan Sinta Maharani', who: ['Sinta Maharani'] }
    const successor = { ...comes, quote: 'bendahara digantikan Sinta Maharani', who: ['Sinta Maharani'] }
    expect(sides(comes, wills)).toEqual([])
    expect(sides(comes, other)).toEqual([])
    expect(sides(comes, successor)).toHaveLength(1)
  })
  test('two men whom somebody put into one post', () => {
    const put = (name: string, post: string, time = '2031-05-03'): Told => ({
      quote: `Bupati Danu menunjuk ${name} sebagai ${post}`,
      trigger: 'menunjuk',
      type: 'appoint',
      who: ['Danu', name],
      patients: [name],
      time,
    })
    const [post, shorter] = ['pelaksana tugas kepala dinas pasar', 'kepala dinas pasar']
    const [rudi, sinta] = [put('Rudi Hartawan', post), put('Sinta Maharani', shorter)]
    expect(sides(rudi, sinta)).toEqual([['Rudi Hartawan', 'Sinta Maharani']])
    expect(sides(rudi, put('Sinta Maharani', 'kepala dinas pendidikan'))).toEqual([])
    expect(sides(rudi, put('Sinta Maharani', post, '2031-09-03'))).toEqual([])
    const elected = { quote: `Sinta Maharani terpilih sebagai ${post}`, trigger: 'terpilih', who: ['Sinta Maharani'] }
    expect(sides(rudi, { ...elected, time: '2031-05-03' })).toEqual([['Rudi Hartawan', 'Sinta Maharani']])
    const member = 'anggota komisi pasar'
    expect(sides(put('Rudi Hartawan', member), put('Sinta Maharani', member))).toEqual([])
  })
  test('two men who each fill one post for a time, whatever the verb', () => {
    const acts = (quote: string, trigger: string, type: Told['type'], name: string): Told => ({
      quote,
      trigger,
      type,
      who: [name],
    })
    const rudi = acts('Dinas dipimpin Rudi sebagai pelaksana tugas camat sejak Senin', 'dipimpin', 'other', 'Rudi')
    const of = (other: Told) =>
      whoRule.disputes(factsFrom(rudi, other), { ...alike, parallel: () => false }).map(({ sides: two }) => two.length)
    expect(of(acts('Wati ditunjuk sebagai pelaksana tugas camat', 'ditunjuk', 'appoint', 'Wati'))).toEqual([2])
    expect(of(acts('Wati ditunjuk sebagai pelaksana tugas bupati', 'ditunjuk', 'appoint', 'Wati'))).toEqual([])
    expect(of(acts('Wati bekerja sebagai penjaga camat', 'bekerja', 'other', 'Wati'))).toEqual([])
  })
  test('two partners of one who signs', () => {
    const signs = (...who: readonly string[]): Told => ({
      quote: `${who.join(' dan ')} menandatangani perjanjian`,
      trigger: 'menandatangani',
      type: 'sign',
      who,
    })
    const of = (a: Told, b: Told) =>
      whoRule.disputes(factsFrom(a, b), alike).map(({ sides: two }) => two.map(({ value }) => value))
    expect(of(signs('Sari', 'Rudi'), signs('Sari', 'Tono'))).toEqual([['Rudi', 'Tono']])
    expect(of(signs('Sari', 'Rudi'), signs('Rudi', 'Sari'))).toEqual([])
    expect(of(signs('Sari', 'Rudi'), signs('Wati', 'Tono'))).toEqual([])
    expect(of(signs('Sari', 'Rudi'), signs('Sari', 'Rudi', 'Tono'))).toEqual([])
    const short = { ...signs('Sari', 'Rudi Hadi'), texts: { 'Rudi Hadi': 'Hadi' } }
    expect(of(short, signs('Sari', 'Tono Wira'))).toEqual([['Rudi Hadi', 'Tono Wira']])
    expect(of(short, signs('Sari', 'Tono Hadi'))).toEqual([])
  })
  test('who dealt a blow, where both name whom', () => {
    const stabbed = (name: string, victim: string): Told => ({
      quote: `${victim} ditusuk ${name}`,
      trigger: 'ditusuk',
      root: 'tusuk',
      type: 'attack',
      who: [name],
    })
    const of = (a: Told, b: Told) =>
      whoRule.disputes(factsFrom(a, b), alike).map(({ sides: two }) => two.map(({ value }) => value))
    const rudi = stabbed('Rudi Hartawan', 'pedagang ayam Tugino')
    expect(of(rudi, stabbed('Tono Wira', 'pedagang ayam Tugino'))).toEqual([['Rudi Hartawan', 'Tono Wira']])
    expect(of(rudi, stabbed('Tono Wira', 'sopir angkot Jajang'))).toEqual([])
  })
  test('who scored a goal of one minute', () => {
    const goal = (name: string, minute: number, verb = 'mencetak gol'): Told => ({
      quote: `${name} ${verb} pada menit ke-${minute}`,
      trigger: verb.split(' ')[0] ?? '',
      type: 'other',
      who: [name],
      numbers: [{ value: minute, unit: 'menit', about: 'menit ke' }],
    })
    const of = (a: Told, b: Told) =>
      whoRule.disputes(factsFrom(a, b), unlike).map(({ sides: two }) => two.map(({ value }) => value))
    const rudi = goal('Rudi Hartawan', 71)
    expect(of(rudi, goal('Tono Wira', 71, 'menjebol gawang'))).toEqual([['Rudi Hartawan', 'Tono Wira']])
    expect(of(rudi, goal('Tono Wira', 80))).toEqual([])
    expect(of(rudi, goal('Tono Wira', 71, 'memberi umpan gol'))).toEqual([])
  })
  test('a man and his party', () => {
    expect(sides({ who: ['Rudi Hartawan'] }, { who: ['Partai Sawah'], kind: 'organisation' })).toEqual([])
  })
  test('two who tell of bodies that were found', () => {
    const found = { type: 'found', root: 'temu', trigger: 'ditemukan' } as const
    expect(sides({ ...found, who: ['Rudi Hartawan'] }, { ...found, who: ['Sinta Maharani'] })).toEqual([])
  })
  test('two of several who took part', () => {
    expect(sides({ who: ['Rudi Hartawan'], type: 'visit' }, { who: ['Sinta Maharani'], type: 'visit' })).toEqual([])
  })
})

describe('status', () => {
  const alleged: Told = { quote: 'menjual data nasabah', trigger: 'menjual', type: 'sell', status: 'alleged' }
  const denied: Told = { quote: 'Bank itu membantahnya', trigger: 'membantahnya', type: 'deny', status: 'denied' }
  const accused: Told = { quote: 'Sebuah lembaga menuduh bank itu', trigger: 'menuduh', type: 'accuse' }
  const told: Told = { quote: 'Bank itu menambah cabang', trigger: 'menambah', type: 'open' }
  const sides = (...rows: readonly Told[]) =>
    statusRule
      .disputes(factsFrom(...rows), unlike)
      .map((dispute) => dispute.sides.map(({ value, facts }) => `${value} ${facts.length}`))
  test('an allegation and its denial', () => expect(sides(alleged, denied)).toEqual([['alleged 1', 'denied 1']]))
  test('a denial and what it answers, told after it', () => {
    expect(sides(denied, { ...alleged, quote: 'seperti dituduhkan', trigger: 'dituduhkan' })).toHaveLength(1)
  })
  test('a denial, and a charge right behind it that is held to', () => {
    const denial: Told = {
      quote: 'Istrinya membantah Rudi dalangnya',
      trigger: 'membantah',
      type: 'deny',
      status: 'denied',
    }
    const held: Told = { quote: 'Polisi tetap pada tuduhan semula', trigger: 'tuduhan', type: 'accuse' }
    const [first, second] = factsFrom(denial, held)
    const behind =
      first && second
        ? [
            first,
            {
              ...second,
              article: first.article,
              claim: { ...second.claim, trigger: { start: 90, end: 97, text: 'tuduhan' } },
            },
          ]
        : []
    expect(behind).toHaveLength(2)
    expect(statusRule.disputes(behind, unlike)).toHaveLength(1)
  })
  test('the accusation stands beside what it alleges', () => {
    expect(sides(accused, alleged, denied)).toEqual([['alleged 2', 'denied 1']])
  })
  test('a denial alone', () => expect(sides(denied)).toEqual([]))
  test('an allegation alone', () => expect(sides(accused, alleged)).toEqual([]))
  test('what had not happened yet', () => {
    const fire: Told = { quote: 'Api padam', trigger: 'padam', type: 'other', time: '2031-03-06' }
    const quote = 'Hingga Jumat api belum padam'
    const still: Told = { ...fire, quote, status: 'denied', time: '../2031-03-07' }
    const disputes = (...rows: readonly Told[]) => statusRule.disputes(factsFrom(...rows), alike)
    expect(disputes(fire, still)).toEqual([])
    expect(disputes(fire, { ...still, quote: 'Hingga Jumat api tidak padam' })).toHaveLength(1)
  })
  test('what may come is denied in its own words', () => {
    expect(sides({ ...alleged, status: 'possible' }, denied)).toEqual([])
    const disputes = statusRule.disputes(factsFrom({ ...alleged, status: 'possible' }, denied), alike)
    expect(disputes).toHaveLength(1)
  })
  test('what stands in the denial’s own sentence', () => {
    const quote = 'Lagi-lagi molor, jembatan batal dibuka'
    const late: Told = { quote, trigger: 'molor', type: 'other', time: '2031-06' }
    const open: Told = { quote, trigger: 'dibuka', type: 'open', status: 'denied', time: '2031-06' }
    expect(statusRule.disputes(factsFrom(late, open), alike)).toEqual([])
  })
  test('what somebody says that it was not', () => {
    const out: Told = { quote: 'Camat itu dicopot', trigger: 'dicopot', type: 'resign', root: 'copot' }
    const not: Told = { ...out, quote: 'bukan dicopot', status: 'denied' }
    const [one, other] = factsFrom(out, not)
    const said = other ? { ...other, claim: { ...other.claim, saidBy: { name: 'Rudi', start: 0, end: 0 } } } : other
    expect(one && said && statusRule.disputes([one, said], alike)).toHaveLength(1)
    expect(one && other && statusRule.disputes([one, other], alike)).toEqual([])
  })
  test('a fact of which the denial does not speak', () => expect(sides(told, denied)).toEqual([]))
})

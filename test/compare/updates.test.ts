import { describe, expect, test } from 'vitest'
import { countedBy, growthOf } from '../../src/compare/judge/updates.ts'
import { numberRule } from '../../src/compare/slots/number.ts'
import { factsFrom, type Told } from './claims.ts'

interface Report {
  readonly dead: number
  readonly published: string | null
  readonly time?: string
  readonly quote?: string
}

const alike = { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 }

const reports = (...rows: readonly Report[]) =>
  factsFrom(
    ...rows.map(({ dead, published, time = '2023-05-03', quote = 'orang meninggal' }) => {
      const told: Told = { quote, trigger: 'meninggal', type: 'die', time, numbers: [{ value: dead }] }
      return { ...told, published }
    }),
  )

const chains = (...rows: readonly Report[]) =>
  growthOf(reports(...rows)).map((chain) => chain.map(({ value }) => value.value))
const conflicts = (...rows: readonly Report[]) => numberRule.disputes(reports(...rows), alike).length

describe('tolls', () => {
  const growing = [
    { dead: 9, published: '2023-05-03' },
    { dead: 30, published: '2023-05-04' },
    { dead: 41, published: '2023-05-06' },
  ]
  test('grow from report to report', () => {
    expect(chains(...growing)).toEqual([[9, 30, 41]])
    expect(conflicts(...growing)).toBe(0)
  })
  test('do not grow by rounding', () => {
    const fallen = (value: number, text: string, published: string): Told & { readonly published: string } => ({
      ...{ quote: `kerugian ${text} persen`, trigger: 'kerugian', type: 'price', time: '2023-05-03', published },
      numbers: [{ value, unit: 'persen', about: 'kerugian', text: `${text} persen` }],
    })
    const grown = (...rows: readonly (readonly [number, string, string])[]) =>
      growthOf(factsFrom(...rows.map((row) => fallen(...row)))).length
    expect(grown([3, '3', '2023-05-03'], [3.04, '3,04', '2023-05-04'])).toBe(0)
    expect(grown([3, '3', '2023-05-03'], [7.3, '7,3', '2023-05-04'])).toBe(1)
  })
  test('leave out the whole of which a part is told, and what it is made of', () => {
    const quote = 'Dari total 80 orang (71 penumpang dan 9 awak), 34 orang selamat'
    const figure = (value: number, text: string) => {
      const start = quote.indexOf(text)
      return { value, unit: 'orang', about: 'selamat', text, start, end: start + text.length }
    }
    const numbers = [figure(80, '80 orang'), figure(71, '71 penumpang'), figure(9, '9 awak'), figure(34, '34 orang')]
    const saved: Told = { quote, trigger: 'selamat', type: 'rescue', time: '2023-05-03', numbers }
    const more: Told = {
      ...{ quote: 'Kini 41 orang selamat', trigger: 'selamat', type: 'rescue', time: '2023-05-03' },
      numbers: [{ value: 41, unit: 'orang', about: 'selamat' }],
    }
    const facts = factsFrom({ ...saved, published: '2023-05-03' }, { ...more, published: '2023-05-04' })
    expect(growthOf(facts).map((chain) => chain.map(({ value }) => value.value))).toEqual([[34, 41]])
  })
  test('that fall back are a conflict', () => {
    expect(conflicts({ dead: 41, published: '2023-05-04' }, { dead: 30, published: '2023-05-08' })).toBe(1)
  })
  test('belong to the day they name, not to that of the article', () => {
    const older = { dead: 30, published: '2023-05-08', time: '../2023-05-04', quote: 'Hingga Kamis 30 orang meninggal' }
    expect(conflicts({ dead: 41, published: '2023-05-06' }, older)).toBe(0)
  })
  test('of a page without a date may be of any later day', () => {
    const undated = { dead: 41, published: null, time: '2023-05-03' }
    expect(conflicts(undated, { dead: 30, published: '2023-05-04' })).toBe(0)
    expect(conflicts({ ...undated, published: '2023-05-03' }, { dead: 30, published: '2023-05-04' })).toBe(1)
  })
  test('of two pages without a date are a conflict, unless one says that it goes on', () => {
    const undated = (dead: number, quote = `${dead} orang meninggal`) => ({ dead, published: null, quote })
    expect(conflicts(undated(30), undated(41))).toBe(1)
    expect(conflicts(undated(30, 'Sementara ini 30 orang meninggal'), undated(41))).toBe(0)
    expect(conflicts(undated(30), undated(41, 'Kini 41 orang meninggal'))).toBe(0)
    expect(conflicts({ ...undated(30), time: '../2023-05-04' }, undated(41))).toBe(0)
    expect(conflicts(undated(30, '30 orang meninggal dan dua masih dicari'), undated(41))).toBe(0)
  })
  test('told up to some month are of any day of it, and how long was counted is not when it began', () => {
    const upToMay = { dead: 30, published: null, time: '../2023-05', quote: 'Hingga Mei tercatat 30 anak meninggal' }
    const since = { dead: 30, published: null, time: '2023-01/2023-05', quote: 'Sejak Januari tercatat 30 meninggal' }
    const [later, end] = [
      { dead: 41, published: '2023-05-25', time: '../2023-05-24', quote: 'Hingga saat ini 41 anak meninggal' },
      { dead: 50, published: '2023-05-30', time: '../2023-05-30', quote: 'Hingga saat ini 50 anak meninggal' },
    ]
    expect(conflicts(upToMay, later)).toBe(0)
    expect(conflicts(since, upToMay, later, end)).toBe(0)
  })
  test('of one day have grown within it', () => {
    const [nine, twelve] = [
      { dead: 9, published: '2023-05-03' },
      { dead: 12, published: '2023-05-03' },
    ]
    expect(conflicts(nine, twelve)).toBe(0)
    expect(chains(nine, twelve)).toEqual([[9, 12]])
  })
  test('that differ long after are a conflict', () => {
    expect(conflicts({ dead: 139, published: '2024-05-03' }, { dead: 156, published: '2025-05-03' })).toBe(1)
  })
  test('that each say up to which day they count have grown, however late', () => {
    const flood = { dead: 2, published: '2023-01-03', time: '2023-01-02' }
    const until = (dead: number, time: string) => ({ dead, published: '2023-09-01', time })
    expect(conflicts(flood, flood, flood, until(30, '../2023-05-04'), until(41, '../2023-06-20'))).toBe(0)
    expect(conflicts(flood, flood, flood, until(30, '2023-05-04'), until(41, '2023-06-20'))).toBe(1)
  })
  test('counted early and given in full long after have grown', () => {
    expect(conflicts({ dead: 30, published: '2023-05-04' }, { dead: 41, published: '2025-05-03' })).toBe(0)
  })
  test('of exchanged digits are a conflict, though the later is the higher', () => {
    expect(conflicts({ dead: 1247, published: '2023-05-04' }, { dead: 1427, published: '2023-05-08' })).toBe(1)
    expect(conflicts({ dead: 1247, published: '2023-05-04' }, { dead: 1527, published: '2023-05-08' })).toBe(0)
  })
  test('corrected are an update, though they fall', () => {
    const corrected = { dead: 19, published: '2023-05-04', quote: 'Korban meninggal 19 orang, bukan 23' }
    expect(conflicts({ dead: 23, published: '2023-05-03' }, corrected)).toBe(0)
    expect(chains({ dead: 23, published: '2023-05-03' }, corrected)).toEqual([[23, 19]])
  })
  test('are no measure of how strong an aftershock was', () => {
    const shock = (value: number): Told => ({
      quote: `gempa susulan bermagnitudo ${value}`,
      trigger: 'gempa susulan',
      type: 'quake',
      time: '2023-05-03',
      numbers: [{ value, unit: 'magnitudo' }],
    })
    expect(growthOf(factsFrom(shock(4.2), shock(4.6)))).toEqual([])
    expect(numberRule.disputes(factsFrom(shock(4.2), shock(4.6)), alike)).toHaveLength(1)
  })
  test('of aftershocks grow', () => {
    const felt = { type: 'quake' as const, trigger: 'gempa', time: '2023-05-03' }
    const counted = (value: number, published: string) => ({
      ...felt,
      quote: `${value} kali gempa susulan`,
      numbers: [{ value, unit: 'kali' }],
      published,
    })
    const facts = factsFrom(counted(22, '2023-05-03'), counted(68, '2023-05-04'))
    expect(numberRule.disputes(facts, alike)).toEqual([])
    expect(growthOf(facts)).toHaveLength(1)
  })
  test('of one article alone are no update', () => expect(chains({ dead: 9, published: '2023-05-03' })).toEqual([]))
  test('are not the whole of which they are a part', () => {
    const part = (dead: number, ...whole: readonly number[]): Told => {
      const quote = `${dead} orang tewas${whole.map((count) => ` dari total ${count} penumpang`).join('')}`
      const at = (value: number) => ({ value, start: quote.indexOf(`${value}`), end: quote.indexOf(`${value}`) + 3 })
      return { quote, trigger: 'tewas', type: 'die', time: '2023-05-03', numbers: [dead, ...whole].map(at) }
    }
    const facts = factsFrom(
      { ...part(177), published: '2023-05-04' },
      { ...part(179, 181), published: '2023-05-05' },
      { ...part(180), published: '2023-05-08' },
    )
    expect(growthOf(facts).map((chain) => chain.map(({ value }) => value.value))).toEqual([[177, 179, 180]])
    expect(numberRule.disputes(facts, alike)).toEqual([])
  })
  test('of the gravely and of the lightly hurt are two chains, and a part of them is none', () => {
    const hurt = (value: number, behind: string, published: string): Told & { published: string } => ({
      quote: `${value} orang ${behind}`,
      trigger: 'luka',
      type: 'injure',
      time: '2023-05-03',
      numbers: [{ value, about: behind, text: `${value} orang` }],
      published,
    })
    const facts = factsFrom(
      hurt(21, 'luka berat', '2023-05-03'),
      hurt(304, 'luka ringan', '2023-05-03'),
      hurt(2, 'di antaranya luka', '2023-05-03'),
      hurt(29, 'luka berat', '2023-05-05'),
      hurt(406, 'luka ringan', '2023-05-05'),
    )
    const chains = growthOf(facts)
    expect(chains.map((chain) => chain.map(({ value }) => value.value))).toEqual([
      [21, 29],
      [304, 406],
    ])
    expect(chains.map(countedBy)).toEqual([
      { fate: 'luka', severity: 'berat' },
      { fate: 'luka', severity: 'ringan' },
    ])
  })
  test('that another chain tells are not told twice, and those still sought are no growth', () => {
    const found = (value: number, about: string, behind: string, published: string): Told & { published: string } => ({
      quote: `${value} ${about} ${behind}`,
      trigger: behind,
      type: 'die',
      time: '2023-05-03',
      numbers: [{ value, about, text: `${value} ${about}` }],
      published,
    })
    const dead = factsFrom(
      found(3, 'penjelajah gua', 'tewas', '2023-05-03'),
      found(8, 'penjelajah gua', 'tewas', '2023-05-04'),
      found(8, 'orang penonton', 'tewas', '2023-05-04'),
      found(12, 'penjelajah gua', 'tewas', '2023-05-05'),
      found(12, 'orang penonton', 'tewas', '2023-05-05'),
    )
    expect(growthOf(dead).map((chain) => chain.map(({ value }) => value.value))).toEqual([[3, 8, 12]])
    const sought = factsFrom(
      found(1, 'orang', 'belum ditemukan', '2023-05-03'),
      found(26, 'orang', 'belum ditemukan', '2023-05-04'),
    )
    expect(growthOf(sought)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { ageRule } from '../../src/compare/slots/age.ts'
import { numberRule } from '../../src/compare/slots/number.ts'
import { factsFrom, type Told } from './claims.ts'

const alike = { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 }
const of = (quote: string, more: Partial<Told> = {}): Told => ({
  trigger: 'tewas',
  type: 'die',
  time: '2031-05-03',
  who: [/Sinta/.test(quote) ? 'Sinta' : 'Rudi Hartawan'],
  quote,
  ...more,
})
const ages = (...told: readonly (Told & { readonly published?: string })[]) =>
  ageRule.disputes(factsFrom(...told), alike).map(({ sides }) => sides.map(({ value }) => value))

describe('ages in dispute', () => {
  const rows: readonly (readonly [string, string, readonly string[] | null])[] = [
    ['Rudi Hartawan (41) tewas', 'Rudi Hartawan (43), satpam, tewas', ['41 tahun', '43 tahun']],
    ['Rudi Hartawan (41) tewas', 'Rudi Hartawan (41 tahun) tewas', null],
    ['Rudi Hartawan, 41 tahun, tewas', 'Rudi Hartawan yang berusia 42 tahun tewas', ['41 tahun', '42 tahun']],
    ['Rudi Hartawan (41) tewas', 'Sinta (43) tewas', null],
    ['Sinta Binti Sarip (62) tewas', 'Sinta (68) tewas', ['62 tahun', '68 tahun']],
    ['Rudi Hartawan, 4 tahun penjara, tewas', 'Rudi Hartawan (43) tewas', null],
    ['gol Rudi Hartawan (41)', 'gol Rudi Hartawan (43)', null],
  ]
  for (const [a, b, sides] of rows)
    test(`${a} | ${b}`, () => expect(ages(of(a), of(b))).toEqual(sides === null ? [] : [sides]))
  test('not a year later', () => {
    const [young, old] = ['Rudi Hartawan (41) tewas', 'Rudi Hartawan (42) tewas']
    expect(ages({ ...of(young), published: '2031-05-04' }, { ...of(old), published: '2032-05-04' })).toEqual([])
  })
  test('once, where the years are a number of the claim too', () => {
    const years = (text: string): Told => {
      const start = 'Rudi Hartawan ('.length
      const numbers = [{ value: Number(text), unit: 'tahun', text: `${text} tahun`, start, end: start + 8 }]
      return of(`Rudi Hartawan (${text} tahun) tewas`, { numbers })
    }
    const facts = factsFrom(years('41'), years('43'))
    expect(ageRule.disputes(facts, alike)).toHaveLength(1)
    expect(numberRule.disputes(facts, alike)).toEqual([])
  })
})

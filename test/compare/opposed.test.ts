import { describe, expect, test } from 'vitest'
import { statusRule } from '../../src/compare/slots/status.ts'
import { factsFrom, type Told } from './claims.ts'

const alike = { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 }
const valuesOf = (a: Told, b: Told): readonly (readonly string[])[] =>
  statusRule.disputes(factsFrom(a, b), alike).map(({ sides }) => sides.map(({ value }) => value))

const vote = (quote: string, trigger: string, time = '2031-05-06'): Told => ({ quote, trigger, type: 'vote', time })
const found = (quote: string, trigger: string, who: readonly string[]): Told => ({
  ...{ quote, trigger, who, type: 'found', time: '2031-05-06' },
  where: [['lembah wela']],
})

describe('what cannot both have happened', () => {
  const passed = vote('Dewan Wela mengesahkan rancangan perda sampah', 'mengesahkan')
  const rejected = vote('rancangan perda sampah ditolak', 'ditolak')
  test('a draft that passed and did not', () =>
    expect(valuesOf(passed, rejected)).toEqual([['mengesahkan', 'ditolak']]))
  test('on another day it may have', () =>
    expect(valuesOf(passed, vote(rejected.quote, 'ditolak', '2031-05-20'))).toEqual([]))
  test('another draft', () => expect(valuesOf(passed, vote('rancangan perda pasar ditolak', 'ditolak'))).toEqual([]))
  test('a part of it', () =>
    expect(valuesOf(passed, vote('sebagian rancangan perda sampah ditolak', 'ditolak'))).toEqual([]))
  test('a proposal to change it', () =>
    expect(valuesOf(passed, vote('usul perubahan rancangan perda sampah ditolak', 'ditolak'))).toEqual([]))
  test('a vote, and a crowd that is against it', () =>
    expect(valuesOf(passed, { ...vote('warga menolak perda sampah', 'menolak'), type: 'protest' })).toEqual([]))

  const alive = found('Rudi Hartawan ditemukan selamat', 'ditemukan selamat', ['Rudi Hartawan'])
  test('one man found dead and alive', () => {
    const dead = found('Rudi Hartawan ditemukan tewas', 'tewas', ['Rudi Hartawan'])
    expect(valuesOf(alive, dead)).toEqual([['ditemukan selamat', 'tewas']])
  })
  test('two men', () => {
    const other = found('Danu Wijaya ditemukan tewas', 'tewas', ['Danu Wijaya'])
    expect(valuesOf(alive, other)).toEqual([])
    const beside = {
      ...found('Danu Wijaya ditemukan tewas dekat Rudi Hartawan', 'tewas', ['Danu Wijaya', 'Rudi Hartawan']),
    }
    expect(valuesOf(alive, { ...beside, others: ['Rudi Hartawan'] })).toEqual([])
  })
})

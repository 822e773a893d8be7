import { describe, expect, test } from 'vitest'
import { timeOf } from '../../src/compare/label/summary.ts'
import { factsFrom, type Told } from './claims.ts'

const crash: Told = {
  quote: 'Bus Rajawali terguling di Batang',
  trigger: 'terguling',
  type: 'crash',
  time: '2023-05-03',
}
const toll: Told = {
  quote: 'Data terbaru pada pukul 19.00 menunjukkan 30 orang meninggal',
  trigger: 'meninggal',
  type: 'die',
  time: '2023-05-03T19:00+07:00',
  numbers: [{ value: 30 }],
}
const departure: Told = {
  quote: 'Bus berangkat pukul 01.30',
  trigger: 'berangkat',
  type: 'other',
  time: '2023-05-03T01:30+07:00',
}

describe('the time of an event', () => {
  test('is the finest that a claim of its own type gives', () => {
    const exact = { ...crash, time: '2023-05-03T08:10+07:00' }
    expect(timeOf(factsFrom(crash, exact, crash))).toBe('2023-05-03T08:10+07:00')
  })
  test('is not the hour of a count', () => {
    expect(timeOf(factsFrom(crash, toll, { ...toll, quote: '30 orang meninggal', time: '2023-05-03' }))).toBe(
      '2023-05-03',
    )
  })
  test('is not the hour of a part of it', () => {
    expect(timeOf(factsFrom(crash, departure, crash))).toBe('2023-05-03')
  })
  test('is not one that a claim only takes over, where another tells its own', () => {
    const borrowed = { ...crash, time: '2023-06-09', from: 'inherited' } as const
    expect(timeOf(factsFrom(borrowed, crash))).toBe('2023-05-03')
    const accused = { ...crash, quote: 'Polisi menuduh sopirnya', trigger: 'menuduh', type: 'accuse' } as const
    expect(timeOf(factsFrom(borrowed, accused))).toBe('2023-05-03')
  })
  test('is the clock that most give, of those that may be one', () => {
    const [early, late] = ['2023-05-03T08:10+07:00', '2023-05-03T08:14+07:00'] as const
    const about = 'Bus Rajawali terguling di Batang sekitar pukul 08.14'
    expect(
      timeOf(factsFrom({ ...crash, quote: about, time: late }, { ...crash, time: early }, { ...crash, time: early })),
    ).toBe(early)
  })
  test('is that of the accident, not of those who died of it days later', () => {
    const later: Told = { ...toll, quote: 'Dua korban meninggal, Minggu (7/5)', time: '2023-05-07' }
    expect(timeOf(factsFrom(crash, later, later, later))).toBe('2023-05-03')
  })
  test('is all there is, where nothing else is told', () => {
    expect(timeOf(factsFrom(toll))).toBe('2023-05-03T19:00+07:00')
  })
  test('is no hour at which a count was broken off', () => {
    expect(timeOf(factsFrom({ ...toll, time: '../2023-05-03T19:00+07:00' }))).toBe('../2023-05-03')
  })
})

import { expect, test } from 'vitest'
import { isOfMisnamedYear } from '../../src/compare/facts/once.ts'
import { factsFrom, type Told } from './claims.ts'

const said: Told = {
  quote: 'Sari Lukito mengumumkan pemecatan Danu, Minggu (5/1/2030)',
  trigger: 'mengumumkan',
  type: 'report',
  time: '2030-01-05',
  timeText: 'Minggu (5/1/2030)',
  who: ['Sari Lukito'],
}
const done: Told = {
  quote: 'Sari Lukito pecat Danu, Minggu (5/1/2031)',
  trigger: 'pecat',
  type: 'resign',
  root: 'pemecatan',
  time: '2031-01-05',
  timeText: 'Minggu (5/1/2031)',
  who: ['Sari Lukito'],
}

/** The 5th of January is a Saturday in 2030, a Sunday in 2031. */
const rows: readonly (readonly [string, Told, Told, boolean])[] = [
  ['a year in which the day is another weekday', said, done, true],
  ['each of its weekday', { ...said, timeText: 'Sabtu (5/1/2030)' }, done, false],
  ['another day', said, { ...done, time: '2031-01-12', timeText: 'Minggu (12/1/2031)' }, false],
  ['no weekday told', { ...said, timeText: '5 Januari 2030' }, done, false],
  ['of somebody else', said, { ...done, who: ['Rani Tirta'] }, false],
  ['of another deed', said, { ...done, root: 'lantik' }, false],
]

test.each(rows)('%s', (_, a, b, isOne) => {
  const [one, other] = factsFrom(a, b)
  expect(one && other && isOfMisnamedYear(one, other)).toBe(isOne)
})

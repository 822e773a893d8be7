import { expect, test } from 'vitest'
import { withYears } from '../../src/compare/facts/years.ts'
import type { Claim } from '../../src/model/claim.ts'
import { type Told, understandingOf } from './claims.ts'

interface Page {
  readonly claims: readonly Claim[]
}

const told = (time: string, who: string): Told => ({
  quote: `${who} tiba`,
  trigger: 'tiba',
  type: 'visit',
  time,
  who: [who],
})

const page = (...claims: readonly Told[]): Page => ({
  claims: understandingOf({ path: 'a.txt', claims }).claims,
})

/** A page that tells its days without their year. */
const open = (...claims: readonly Told[]): Page => ({
  claims: page(...claims).claims.map((claim) => ({ ...claim, time: null, yearless: claim.time })),
})

const daysOf = ({ claims }: Page): readonly (string | null)[] => claims.map(({ time }) => time?.value ?? null)

// 12 March is a Wednesday in 2008, 2014, 2025 and 2031.
test.each<[what: string, own: Page, others: readonly Page[], days: readonly (string | null)[]]>([
  ['the very day', open(told('2008-03-12', 'Sari')), [page(told('2031-03-12', 'Sari'))], ['2031-03-12']],
  [
    'a clock keeps',
    open(told('2008-03-12T07:10+07:00', 'Sari')),
    [page(told('2031-03-12', 'Sari'))],
    ['2031-03-12T07:10+07:00'],
  ],
  [
    'the days beside it',
    open(told('2008-03-12', 'Sari'), told('../2008-03-14', 'Sari')),
    [page(told('2031-03-12', 'Sari'))],
    ['2031-03-12', '../2031-03-14'],
  ],
  [
    'a day near by, whose weekday fits',
    open(told('2008-03-12', 'Sari')),
    [page(told('2031-03-10', 'Sari'))],
    ['2031-03-12'],
  ],
  [
    'a day near by in a year that does not fit',
    open(told('2008-03-12', 'Sari')),
    [page(told('2030-03-10', 'Sari'))],
    [null],
  ],
  [
    'the very day, told with a weekday that does not fit',
    open({ ...told('2008-03-12', 'Sari'), timeText: 'Rabu (12/3)' }),
    [page(told('2030-03-12', 'Sari'))],
    [null],
  ],
  [
    'a year of which one page tells again and again',
    open(told('2008-03-12', 'Sari')),
    [
      page(told('2030-03-12', 'Sari'), told('2030-03-12', 'Sari'), told('2030-03-12', 'Sari')),
      page(told('2026-03-12', 'Sari')),
      page(told('2026-03-12', 'Sari')),
    ],
    ['2026-03-12'],
  ],
  ['a day far off', open(told('2008-03-12', 'Sari')), [page(told('2031-09-10', 'Sari'))], [null]],
  ['nobody in common', open(told('2008-03-12', 'Sari')), [page(told('2031-03-12', 'Tono'))], [null]],
  [
    'the year that more speaks for',
    open(told('2008-03-12', 'Sari')),
    [page(told('2025-03-11', 'Sari')), page(told('2031-03-12', 'Sari'))],
    ['2031-03-12'],
  ],
])('a page without a year: %s', (_, own, others, days) => {
  const [first] = withYears([own, ...others])
  expect(first && daysOf(first)).toEqual(days)
})

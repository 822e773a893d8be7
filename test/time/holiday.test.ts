import { describe, expect, test } from 'vitest'
import { firstHijriYear, holidays, movableDates } from '../../src/lexicon/holidays.ts'
import { isoDay } from '../../src/model/calendar.ts'
import { easter, holidayIn } from '../../src/time/holiday.ts'

describe('Easter', () => {
  test.each([
    [1990, '1990-04-15'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2035, '2035-03-25'],
  ])('%i', (year, day) => expect(isoDay(easter(year))).toBe(day))
})

describe('movable dates', () => {
  for (const [table, days] of movableDates) {
    test(`${table} goes from 1990 to 2035 in steps of a year`, () => {
      expect(isoDay(days[0] ?? 0).slice(0, 4)).toBe('1990')
      expect(isoDay(days.at(-1) ?? 0).slice(0, 4)).toBe('2035')
      const steps = days.slice(1).map((day, index) => day - (days[index] ?? 0))
      expect(steps.filter((step) => step < 352 || step > 386)).toEqual([])
    })
  }

  test('the feasts of one Islamic year stand as far apart as its months', () => {
    const feasts = movableDates.get('idulfitri') ?? []
    const starts = movableDates.get('ramadan') ?? []
    expect(feasts.filter((day, index) => ![29, 30].includes(day - (starts[index] ?? 0)))).toEqual([])
    const sacrifices = movableDates.get('iduladha') ?? []
    const gaps = feasts.map((feast) => (sacrifices.find((day) => day > feast) ?? feast + 68) - feast)
    expect(gaps.filter((gap) => gap < 67 || gap > 70)).toEqual([])
  })

  test('Islamic years are counted from the first entry', () => {
    expect(isoDay(movableDates.get('idulfitri')?.[1445 - firstHijriYear] ?? 0)).toBe('2024-04-10')
  })

  test('a year may have a feast twice', () => {
    expect(holidayIn('lebaran', 2000).map(({ first }) => isoDay(first))).toEqual(['2000-01-08', '2000-12-27'])
  })

  test('every table that a holiday names exists', () => {
    expect([...holidays.values()].filter((date) => date.on === 'table' && !movableDates.has(date.table))).toEqual([])
  })

  test('Galungan comes every 210 days', () => {
    expect(holidayIn('galungan', 2024).map(({ first }) => isoDay(first))).toEqual(['2024-02-28', '2024-09-25'])
    expect(holidayIn('galungan', 2023).map(({ first }) => isoDay(first))).toEqual(['2023-01-04', '2023-08-02'])
  })
})

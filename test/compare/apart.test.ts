import { describe, expect, test } from 'vitest'
import { keptApart } from '../../src/compare/apart.ts'
import { factsOf } from '../../src/compare/facts.ts'
import { type Told, understandingOf } from './claims.ts'

const base: Told = { quote: 'Keduanya bertemu membahas beras', trigger: 'bertemu', type: 'meet', time: '2023-05-03' }

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
  return one && other && keptApart(one, other)
}

describe('two claims of one article', () => {
  const rows: readonly (readonly [string, Partial<Told>, Partial<Told>, boolean])[] = [
    ['on two days far apart', {}, { time: '2023-06-20' }, true],
    ['on one day', {}, {}, false],
    ['of which one has no date', {}, { quote: 'Mereka bertemu lagi' }, false],
    ['a day and the month it lies in', {}, { time: '2023-05' }, false],
    ['a plan and what came of it', { status: 'planned' }, { time: '2023-06-20' }, false],
    ['two of one series', { order: 'first' }, { order: 'second' }, true],
    ['two hours apart', { time: '2023-05-03T08:00+07:00' }, { time: '2023-05-03T10:00+07:00' }, true],
    ['in two towns', { where: [['Surabaya', 'Jawa Timur']] }, { where: [['Malang', 'Jawa Timur']] }, true],
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

const inTwo = (time: string): boolean | undefined => {
  const [one, other] = factsOf(
    [understandingOf({ path: 'a', claims: [base] }), understandingOf({ path: 'b', claims: [{ ...base, time }] })],
    new Map(),
  )
  return one && other && keptApart(one, other)
}

test.each([
  ['2023-05-20', false],
  ['2023-07-03', false],
  ['2022-05-03', false],
  ['2023-08-20', true],
  ['2019', true],
])('claims of two articles, the other of %s: apart %s', (time, apart) => {
  expect(inTwo(time)).toBe(apart)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySpan } from '../../src/model/span.ts'
import { see } from './entities.ts'

const words = [
  'Presiden',
  'Joko',
  'Widodo',
  'di',
  'Jakarta',
  'dan',
  'Kim',
  'Jong-un',
  '(KPK)',
  'ia',
  'Kabupaten',
  'Bogor',
  ',',
  '.',
  '12',
  'orang',
  'Rp5',
  'juta',
  '-',
  '3-1',
  'kedua',
  'negara',
  'itu',
  'menang',
  '"',
  'KRI',
  'Barat',
  'bin',
  '\n',
]

describe('whatever the text', () => {
  test('mentions are in order, inside the text, and no two names overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (chosen) => {
        const { text, names, quantities } = see(chosen.join(' '))
        for (const mentions of [names, quantities]) {
          expect([...mentions].sort(bySpan)).toEqual(mentions)
          for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= text.length).toBe(true)
        }
        names.forEach(({ start }, index) => {
          const before = names[index - 1]
          if (before) expect(start).toBeGreaterThanOrEqual(before.end)
        })
        for (const { entities } of names) expect(entities.length).toBeGreaterThan(0)
        for (const { value } of quantities) expect(Number.isFinite(value)).toBe(true)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('a long run of names takes linear time', () => {
    const time = (count: number): number => {
      const text = 'Kim Jong-un bertemu Presiden Rusia Vladimir Putin (KPK) - '.repeat(count)
      const start = performance.now()
      see(text)
      return performance.now() - start
    }
    time(200)
    expect(time(4000) / Math.max(time(1000), 1)).toBeLessThan(12)
  })
})

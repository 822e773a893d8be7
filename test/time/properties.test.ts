import fc from 'fast-check'
import { expect, test } from 'vitest'
import { months } from '../../src/lexicon/months.ts'
import { weekdays } from '../../src/lexicon/weekdays.ts'
import { interval } from '../../src/model/time.ts'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { forms } from '../../src/time/forms/index.ts'
import { articleOf } from '../support/article.ts'

const words = [
  ...months.keys(),
  ...weekdays.keys(),
  ...forms.flatMap(({ starts }) => starts),
  ...[
    'akan',
    'telah',
    'sejak',
    'hingga',
    'lalu',
    'depan',
    'itu',
    'ini',
    'harinya',
    'kemudian',
    'sebelumnya',
    'setelah',
  ],
  ...['(', ')', ',', '.', '-', '–', '/', '"', '\n', '\n\n', 'wib', 'kata', 'tahun', 'hari', '12', '3', '2023', '10.00'],
]

const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))

test('whatever the words, times lie in the text, in order, apart, and their EDTF can be read', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('2023-06-14', null), (words, published) => {
      const article = articleOf(words, { published })
      const { times } = findTimes(article, readText(article))
      let past = 0
      for (const { start, end, value } of times) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(words.length)
        past = end
        if (value) expect(interval(value.edtf), value.edtf).not.toBeNull()
      }
    }),
    { numRuns: 400, seed: 20230614 },
  )
})

test('the time it takes grows with the text, not with its square', () => {
  const cost = (unit: string, count: number): number => {
    const article = articleOf(unit.repeat(count))
    const layer = readText(article)
    const start = process.hrtime.bigint()
    findTimes(article, layer)
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  for (const unit of ['Rabu          , ', 'sehari setelah ', 'Senin (5/6) pukul 10.00 waktu setempat ', '2019-2020-']) {
    cost(unit, 1000)
    const [small, large] = [cost(unit, 2000), cost(unit, 16_000)]
    expect(large, unit).toBeLessThan(Math.max(small, 5) * 8 * 5)
  }
})

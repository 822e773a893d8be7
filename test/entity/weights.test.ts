import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUCKETS } from '../../src/entity/tagger/features.ts'
import { TAGS } from '../../src/entity/tagger/model.ts'
import { news } from '../../src/entity/tagger/weights/news.ts'
import { reference } from '../../src/entity/tagger/weights/reference.ts'

const weights = join(import.meta.dirname, '../../src/entity/tagger/weights')

test('the weights fit the tagger and stay under two megabytes', () => {
  for (const { rows, steps } of [news, reference]) {
    expect(Buffer.from(rows, 'base64').length).toBe(4 * BUCKETS)
    expect(steps.length).toBe(TAGS * TAGS)
  }
  const bytes = ['news.ts', 'reference.ts', 'word-classes.ts'].map((file) => statSync(join(weights, file)).size)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000)
})

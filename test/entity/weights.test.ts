import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUCKETS } from '../../src/entity/tagger/features.ts'
import { TAGS } from '../../src/entity/tagger/model.ts'
import { nameWeights } from '../../src/entity/tagger/weights/names.ts'

const weights = join(import.meta.dirname, '../../src/entity/tagger/weights')

test('the weights fit the tagger and stay under two megabytes', () => {
  expect(Buffer.from(nameWeights, 'base64').length).toBe(TAGS * TAGS + BUCKETS * TAGS)
  const bytes = ['names.ts', 'word-classes.ts'].map((file) => statSync(join(weights, file)).size)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000)
})

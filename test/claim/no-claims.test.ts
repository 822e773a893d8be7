import { describe, expect, test } from 'vitest'
import { noClaims } from '../../src/claim/no-claims/index.ts'
import { tell } from './candidate-of.ts'

describe.each(noClaims.map((rule) => [rule.id, rule.examples] as const))('%s', (_, examples) => {
  test.each(examples)('$text', ({ text, trigger, claim }) => {
    const { candidates, words } = tell(text)
    expect(candidates.some((candidate) => words(candidate).startsWith(trigger))).toBe(claim)
  })

  test('has an example of what it leaves alone', () => {
    expect(examples.some(({ claim }) => claim)).toBe(true)
  })
})

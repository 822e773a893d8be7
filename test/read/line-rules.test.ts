import { describe, expect, test } from 'vitest'
import { lineRules } from '../../src/read/furniture/index.ts'
import { lineAt } from '../../src/read/line.ts'

const line = (text: string) => lineAt(text, 0, text.length, true)

for (const rule of lineRules) {
  describe(rule.id, () => {
    for (const { text, finds } of rule.examples) {
      test(text, () => {
        expect(rule.find(line(text))).toBe(finds)
      })
    }

    test('has an example and a trap', () => {
      expect(rule.examples.some(({ finds }) => finds !== null)).toBe(true)
      expect(rule.examples.some(({ finds }) => finds === null)).toBe(true)
    })
  })
}

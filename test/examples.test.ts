import { describe, expect, test } from 'vitest'
import { type Topic, topics } from '../src/explain.ts'

const rules = topics.filter(({ examples }) => examples.length > 0)
const nameOf = ({ group, name }: Topic): string => `${group}: ${name}`

describe('the rules that rkn explain knows', () => {
  test('have names of their own', () => {
    const names = topics.map(nameOf)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  for (const rule of rules) {
    test(nameOf(rule), () => {
      const { examples } = rule
      expect(
        examples.some(({ finds }) => finds === null),
        'a trap',
      ).toBe(true)
      expect(new Set(examples.map(({ text }) => text)).size, 'no example twice').toBe(examples.length)
    })
  }
})

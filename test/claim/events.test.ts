import { expect, test } from 'vitest'
import { read } from '../../src/check.ts'
import { findCandidates } from '../../src/claim/candidates.ts'
import { eventRules } from '../../src/claim/events/index.ts'
import { gridOf } from '../../src/claim/grid.ts'
import { eventTypes } from '../../src/model/claim.ts'
import { articleOf } from '../support/article.ts'

/** The words that set off the type in a text, in text order. */
function triggersOf(type: string, text: string): readonly string[] {
  const { reading } = read(articleOf(text))
  return findCandidates(gridOf(reading))
    .filter((candidate) => candidate.known && candidate.type === type)
    .map(({ first, last }) => text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end))
}

test('every type has one rule, and a trap', () => {
  expect(eventRules.map(({ type }) => type).sort()).toEqual([...eventTypes].sort())
  for (const rule of eventRules)
    expect(
      rule.examples.some(({ finds }) => finds === null),
      rule.type,
    ).toBe(true)
})

for (const { type, examples } of eventRules) {
  for (const { text, finds } of examples) {
    test(`${type}: ${text}`, () => {
      if (finds === null) expect(triggersOf(type, text)).toEqual([])
      else expect(triggersOf(type, text)).toContain(finds)
    })
  }
}

import { describe, expect, test } from 'vitest'
import { nameRules } from '../../src/entity/kinds/index.ts'
import { quantityRules } from '../../src/entity/quantities/index.ts'
import { shown } from '../../src/entity/quantities/rule.ts'
import { referenceRules } from '../../src/entity/refer/index.ts'
import { meaning, see } from './entities.ts'

describe('names', () => {
  for (const { id, examples } of nameRules) {
    for (const { text, finds } of examples) {
      test(`${id}: ${text}`, () => {
        const { names } = see(text)
        const found = names.filter(({ via }) => via !== 'pronoun' && via !== 'description')
        if (finds === null) expect(found.filter(({ rule }) => rule === id)).toEqual([])
        else expect(found.map(({ entities: [entity] }) => `${entity?.name}:${entity?.kind}`).join(', ')).toBe(finds)
      })
    }
  }
})

describe('references', () => {
  for (const { id, examples } of referenceRules) {
    for (const { text, finds } of examples) {
      test(`${id}: ${text}`, () => {
        const seen = see(text)
        const found = seen.names.filter(({ rule }) => rule === id).map((mention) => meaning(seen, mention))
        expect(found.join(', ')).toBe(finds ?? '')
      })
    }
  }
})

describe('quantities', () => {
  for (const { id, examples } of quantityRules) {
    for (const { text, finds } of examples) {
      test(`${id}: ${text}`, () => {
        const { quantities } = see(text)
        if (finds === null) expect(quantities.filter(({ rule }) => rule === id)).toEqual([])
        else expect(quantities.map(shown).join('; ')).toBe(finds)
      })
    }
  }
})

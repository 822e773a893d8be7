import { describe, expect, test } from 'vitest'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { forms } from '../../src/time/forms/index.ts'
import { articleOf } from '../support/article.ts'

/** A Wednesday: what the examples of the forms are read on. */
const published = '2023-06-14'

const valuesOf = (text: string): string | null => {
  const article = articleOf(text, { published })
  const values = findTimes(article, readText(article)).times.map(({ timex }) => timex.value)
  return values.length === 0 ? null : values.join(',')
}

describe('every form reads its examples', () => {
  for (const { id, examples } of forms) {
    for (const { text, finds } of examples) test(`${id}: ${text}`, () => expect(valuesOf(text)).toBe(finds))
    test(`${id} has an example and a trap`, () => {
      expect(examples.length).toBeGreaterThan(1)
    })
  }
})

test('forms have names of their own', () => {
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length)
})

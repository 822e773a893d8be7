import { describe, expect, test } from 'vitest'
import { understand } from '../../src/check.ts'
import type { Fact } from '../../src/compare/facts/facts.ts'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import type { Figure } from '../../src/compare/judge/sides.ts'
import { numberSilences } from '../../src/compare/slots/number/silent.ts'
import { placeSilences } from '../../src/compare/slots/place/silent.ts'
import type { Silence } from '../../src/compare/slots/silence.ts'
import { timeSilences } from '../../src/compare/slots/time/silent.ts'
import { articleOf } from '../support/article.ts'

const factsIn = (text: string): readonly Fact[] => {
  const article = articleOf(text, { published: '2031-05-10', first: text.includes('\n') ? 'title' : 'paragraph' })
  return factsOf([understand(article, 'a1')], new Map())
}
const figuresIn = (text: string): readonly Figure[] =>
  factsIn(text).flatMap((fact) => fact.claim.numbers.map((value) => ({ fact, value })))

function eachHasItsReason<Told>(reasons: readonly Silence<Told>[], toldIn: (text: string) => readonly Told[]): void {
  const whyOf = (told: Told): readonly string[] => reasons.filter(({ holds }) => holds(told)).map(({ why }) => why)
  test.each(reasons)('$why: $example', ({ why, example }) => {
    expect(toldIn(example).map(whyOf)).toContainEqual([why])
  })
  test('what stands against others', () => {
    const told = toldIn('Menara itu ambruk dan tiga buruh tewas di Ambon pada 5 Mei 2031 pukul 09.30 WIT.')
    expect(told.length).toBeGreaterThan(0)
    expect(told.map(whyOf)).toContainEqual([])
  })
}

describe('why a claim is held against no other', () => {
  describe('on its place', () => eachHasItsReason(placeSilences, factsIn))
  describe('on its date', () => eachHasItsReason(timeSilences, factsIn))
  describe('on a figure', () => eachHasItsReason(numberSilences, figuresIn))
})

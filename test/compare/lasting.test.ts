import { describe, expect, test } from 'vitest'
import { understand } from '../../src/check.ts'
import { withLasting } from '../../src/compare/align/lasting.ts'
import { tiesOf } from '../../src/compare/align/ties.ts'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import { profilesOf } from '../../src/compare/facts/profiles.ts'
import { raritiesOf } from '../../src/compare/facts/rarity.ts'
import { articleOf } from '../support/article.ts'

/** What is left of evidence of 1 between the only claims of two articles. */
function leftOf(texts: readonly string[]): number {
  const told = texts.map((text, at) =>
    understand({ ...articleOf(text, { published: null }), path: `${at}.txt` }, `a${at}`),
  )
  const facts = factsOf(told, new Map())
  expect(facts).toHaveLength(2)
  const [sum] = withLasting(facts, tiesOf(2, [0], [1], [1]), profilesOf(facts, raritiesOf(facts))).sums
  return sum ?? Number.NaN
}

describe('what third claims do not outweigh', () => {
  test.each([
    [
      'somebody else is arrested by others',
      'KPK menangkap Bayu Aji di Palu, Selasa (5/3/2013).',
      'TNI AL meringkus Dodi Rahman di Palu, Selasa (5/3/2013).',
    ],
    [
      'two speak in other words',
      'Bupati Sri Lestari menyerukan persatuan warga, Selasa (5/3/2013).',
      'Gubernur Anwar Malik menyampaikan pidato tentang pelabuhan, Selasa (5/3/2013).',
    ],
  ])('%s', (_, one, other) => {
    expect(leftOf([one, other])).toBeLessThan(-0.5)
  })

  test('the same one is arrested', () => {
    const told = 'KPK menangkap Bayu Aji di Palu, Selasa (5/3/2013).'
    expect(leftOf([told, 'KPK meringkus Bayu Aji di Palu, Selasa (5/3/2013).'])).toBe(1)
  })
})

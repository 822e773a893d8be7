import { describe, expect, test } from 'vitest'
import { BATCH, batchesOf, MOST, type Node } from '../../src/compare/archive/components.ts'

const sha = (at: number): string => (Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0').padEnd(64, '0')

const nodes = (count: number): readonly Node[] =>
  Array.from({ length: count }, (_, at) => ({
    published: `2020-01-${String(1 + (at % 28)).padStart(2, '0')}`,
    sha256: sha(at),
    path: `${at}`,
  }))

/** The batch that each article is in. */
function batchBy(batches: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(batches.flatMap((batch, at) => batch.map((article) => [article, at] as const)))
}

test('a small archive is one batch, whatever its keys', () => {
  const { batches, split } = batchesOf(
    nodes(BATCH),
    nodes(BATCH).map(() => []),
  )
  expect(batches.map(({ length }) => length)).toEqual([BATCH])
  expect(split).toBeNull()
})

describe('a large archive', () => {
  const count = 3000
  const articles = nodes(count)

  test('keeps together what shares two keys, and every article is in one batch', () => {
    const keys = articles.map((_, at) => [`name${Math.floor(at / 3)}`, `day${Math.floor(at / 3)}`])
    const { batches, split } = batchesOf(articles, keys)
    const of = batchBy(batches)
    expect(batches.flat().toSorted((a, b) => a - b)).toEqual(articles.map((_, at) => at))
    expect(articles.filter((_, at) => of.get(at) !== of.get(3 * Math.floor(at / 3)))).toEqual([])
    expect(batches.length).toBe(3)
    expect(split).toEqual({ articles: count, crowded: 0, top: '', topArticles: 0, open: 0, level: 2, cut: 0 })
  })

  test('takes a component that is too large apart by more keys', () => {
    const keys = articles.map((_, at) => [
      ...[0, 1].flatMap((step) => [`chain${at + step}`, `link${at + step}`]),
      ...['a', 'b', 'c', 'd'].map((name) => `${name}${Math.floor(at / 5)}`),
    ])
    const { batches, split } = batchesOf(articles, keys)
    const of = batchBy(batches)
    expect(split).toMatchObject({ open: count, level: 4, cut: 0 })
    expect(articles.filter((_, at) => of.get(at) !== of.get(5 * Math.floor(at / 5)))).toEqual([])
  })

  test('cuts a crowded key by publication, and what hangs together by many keys too', () => {
    const many = Array.from({ length: 40 }, (_, key) => `k${key}`)
    const { split } = batchesOf(
      articles,
      articles.map(() => many),
    )
    expect(split).toMatchObject({ crowded: 40, top: 'k0', topArticles: count, open: 0, cut: 0 })
    // Stretches that overlap hang together for good.
    const chained = articles.map((_, at) =>
      many.flatMap((key) => [`${key} ${Math.floor(at / 32)}`, `${key} ${Math.floor(at / 32) + 1}`]),
    )
    const cut = batchesOf(articles, chained)
    expect(cut.split).toMatchObject({ open: count, level: 32, cut: count })
    expect(Math.max(...cut.batches.map(({ length }) => length)) % MOST).toBeLessThan(count)
    expect(cut.batches.flat().length).toBe(count)
  })

  test('does not depend on the order of the keys', () => {
    const keys = articles.map((_, at) => [`a${at % 70}`, `b${at % 90}`, `c${at % 400}`, `d${at % 410}`])
    const one = batchesOf(articles, keys)
    expect(
      batchesOf(
        articles,
        keys.map((list) => list.toReversed()),
      ),
    ).toEqual(one)
  })
})

import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { compare, extract } from '../src/check.ts'
import { batchesOf } from '../src/compare/archive/components.ts'
import type { CompareLine, ExtractLine, Report } from '../src/model/report.ts'
import { ndjson } from '../src/report/ndjson.ts'
import { withStableIds } from '../src/stable-ids.ts'
import { archive } from './bench/archive/archive.ts'
import { articleOf } from './support/article.ts'

const ARTICLES = 1100

/** The lines of each article of an archive that is too large to be compared at once. */
let articles: readonly (readonly ExtractLine[])[] = []
let whole: Report

beforeAll(() => {
  articles = [...archive(ARTICLES, 3)].flatMap(({ lines }) =>
    lines.map(({ id, title, published, outlet, text }) => {
      const article = articleOf(text, { published })
      const sha256 = createHash('sha256').update(text).digest('hex')
      return [...extract([{ kind: 'article', oddities: [], article: { ...article, path: id, sha256, outlet, title } }])]
    }),
  )
  whole = compare(articles.flat())
}, 60_000)

const recordsOf = (report: Report): readonly string[] =>
  ndjson(withStableIds(report))
    .split('\n')
    .filter((line) => line !== '' && !line.includes('"record":"summary"'))

describe('an archive of more than a batch', () => {
  test('tells what was not compared', () => {
    expect(whole.notices.map(({ rule }) => rule).filter((rule) => /large|crowded/.test(rule))).toEqual([
      'crowded-key',
      'large-archive',
    ])
    expect(whole.notices.find(({ rule }) => rule === 'large-archive')?.message).toMatch(
      /^Unexpected size: 1100 articles/,
    )
  })

  test('is numbered as one', () => {
    expect(whole.summary).toMatchObject({ articles: ARTICLES })
    expect(whole.articles.map(({ id }) => id)).toEqual(whole.articles.map((_, at) => `a${at + 1}`))
    expect(whole.claims.map(({ id }) => id)).toEqual(whole.claims.map((_, at) => `c${at + 1}`))
    expect(whole.events.map(({ id }) => id)).toEqual(whole.events.map((_, at) => `e${at + 1}`))
    const paths = whole.articles.map(({ path }) => path)
    expect(paths).toEqual(paths.toSorted())
    const places = new Map(whole.articles.map(({ id }, at) => [id, at]))
    const order = whole.claims.map(({ article }) => places.get(article) ?? -1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    const eventOf = new Map(whole.events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])))
    expect(whole.claims.filter(({ id, event }) => eventOf.get(id) !== event)).toEqual([])
  })

  test('does not depend on the order of the articles', () => {
    expect(JSON.stringify(compare(articles.toReversed().flat()))).toBe(JSON.stringify(whole))
  }, 60_000)

  test('compared batch by batch it gives the same lines', () => {
    const heads = articles.flatMap(([head]) => (head?.record === 'article' ? [head] : []))
    const { batches, split } = batchesOf(
      heads.map(({ published, sha256, path }) => ({ published: published?.value ?? null, sha256, path })),
      articles.map((lines) => lines.flatMap((line) => (line.record === 'notice' ? [] : line.keys))),
    )
    expect(batches.length).toBe(2)
    const apart = batches.map((batch, at) => {
      const cost: readonly CompareLine[] = at === 0 && split ? [{ record: 'split', ...split }] : []
      const lines = batch.toReversed().flatMap((article) => articles[article] ?? [])
      return compare([{ record: 'batch' }, ...cost, ...lines])
    })
    expect(apart.flatMap(recordsOf).toSorted()).toEqual(recordsOf(whole).toSorted())
    // And in one stream it is the whole report again.
    const announced = batches.flatMap((batch): readonly CompareLine[] => [
      { record: 'batch' },
      ...batch.flatMap((article) => articles[article] ?? []),
    ])
    const cost: readonly CompareLine[] = split ? [{ record: 'split', ...split }] : []
    expect(JSON.stringify(compare([...cost, ...announced]))).toBe(JSON.stringify(whole))
  }, 60_000)
})

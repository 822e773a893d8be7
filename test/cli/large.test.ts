import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { compare, extract } from '../../src/check.ts'
import { wholeOf } from '../../src/cli/compare-lines.ts'
import { compareLarge } from '../../src/cli/large.ts'
import { textOf } from '../../src/cli/streamed-text.ts'
import type { CompareLine, ExtractLine, Report } from '../../src/model/report.ts'
import { json } from '../../src/report/json.ts'
import { ndjson } from '../../src/report/ndjson.ts'
import { withStableIds } from '../../src/stable-ids.ts'
import { archive } from '../bench/archive/archive.ts'
import { articleOf } from '../support/article.ts'

const ARTICLES = 1100

/** An archive of more than a batch, article by article, a broken file and one that is given twice among them. */
let articles: readonly (readonly ExtractLine[])[] = []
let held: Report

beforeAll(() => {
  const told = [...archive(ARTICLES, 4)].flatMap(({ lines }) => lines)
  articles = [...told, ...told.slice(0, 1)].map(({ id, title, published, outlet, text }, at) => {
    const sha256 = createHash('sha256').update(text).digest('hex')
    const article = { ...articleOf(text, { published }), path: id, sha256, outlet, title }
    const trouble = { kind: 'trouble', path: `x${at}`, line: 1, rule: 'binary', message: 'm', messageId: 'm' } as const
    return [...extract([...(at % 300 === 0 ? [trouble] : []), { kind: 'article', oddities: [], article }])]
  })
  held = compare(articles.flat())
}, 60_000)

async function* shared(lines: readonly CompareLine[], size: number): AsyncGenerator<readonly CompareLine[]> {
  for (let at = 0; at < lines.length; at += size) yield lines.slice(at, at + size)
}

describe('an archive laid aside gives the report of one that is held', () => {
  test('numbered, as JSON and in lines', async () => {
    const report = await compareLarge(shared(articles.flat(), 100), { jobs: 1, cache: null, ids: 'numbers' })
    expect([...textOf(report, 'json')].join('')).toBe(json(held))
    expect([...textOf(report, 'ndjson')].join('')).toBe(ndjson(held))
    expect(wholeOf(report)).toEqual(held)
  }, 60_000)

  test('with stable ids, whatever the order of the articles', async () => {
    const lines = articles.toReversed().flat()
    const report = await compareLarge(shared(lines, 999), { jobs: 1, cache: null, ids: 'stable' })
    expect([...textOf(report, 'ndjson')].join('')).toBe(ndjson(withStableIds(held)))
  }, 60_000)
})

test('batches that the lines announce are kept', async () => {
  const half = Math.ceil(articles.length / 2)
  const lines: readonly CompareLine[] = [
    { record: 'batch' },
    ...articles.slice(0, half).flat(),
    { record: 'batch' },
    ...articles.slice(half).flat(),
  ]
  const report = await compareLarge(shared(lines, 100), { jobs: 1, cache: null, ids: 'numbers' })
  expect([...textOf(report, 'json')].join('')).toBe(json(compare(lines)))
}, 60_000)

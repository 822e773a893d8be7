import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { annotate, check, compare, extract } from '../src/check.ts'
import type { CompareLine, Report } from '../src/model/report.ts'
import { isCompareLine } from '../src/report/schema/fits.ts'
import { schemas } from '../src/report/schema/index.ts'
import { readFolder } from './support/read-folder.ts'

const root = join(import.meta.dirname, '..')
const cases = join(root, 'fixtures/cases')

/** Everything the project has to show, as folders of articles. */
const folders: readonly (readonly [string, string])[] = [
  ['corpus', join(root, 'corpus')],
  ...readdirSync(cases)
    .sort()
    .map((name) => [name.replaceAll('-', ' '), join(cases, name, 'articles')] as const),
]

const ajv = new Ajv2020()
const validReport = ajv.compile(schemas.report)
const validArticle = ajv.compile(schemas.article)
const validClaim = ajv.compile(schemas.claim)
const validAnnotation = ajv.compile(schemas.annotation)

/** A line as the other end of the pipe reads it. */
function piped(line: CompareLine): CompareLine {
  const value: unknown = JSON.parse(JSON.stringify(line))
  if (!isCompareLine(value)) throw new Error(`no line of extract: ${JSON.stringify(value)}`)
  return value
}

for (const [name, folder] of folders) {
  describe(name, () => {
    const reads = readFolder(folder, root)
    const report = check(reads)

    test('the report has its shape', () => {
      expect(validReport(report) || validReport.errors).toBe(true)
    })

    test('the report holds together', () => {
      expect(loose(report)).toEqual([])
    })

    test('extract, then compare, is check', () => {
      const lines = [...extract(reads)].map(piped)
      expect(compare(lines)).toEqual(report)
      expect(JSON.stringify(compare(lines))).toBe(JSON.stringify(report))
    })

    test('the order of the articles does not matter', () => {
      expect(JSON.stringify(check(reads.toReversed()))).toBe(JSON.stringify(report))
    })

    test('the lines of extract have their shapes', () => {
      for (const line of extract(reads)) {
        const valid = line.record === 'claim' ? validClaim : line.record === 'article' ? validArticle : isCompareLine
        expect(valid(line) || line).toBe(true)
      }
    })

    test('the annotations have their shape, and quote the article', () => {
      for (const read of reads) {
        if (read.kind !== 'article') continue
        const annotation = annotate(read.article, 'a1')
        expect(validAnnotation(annotation) || validAnnotation.errors).toBe(true)
      }
    })

    test('every quote stands in its article, with its trigger inside', () => {
      const texts = new Map(
        reads.flatMap((read) => (read.kind === 'article' ? [[read.article.path, read.article.text] as const] : [])),
      )
      for (const { article, quote, span, trigger } of report.claims) {
        const path = report.articles.find(({ id }) => id === article)?.path ?? ''
        expect(texts.get(path)).toContain(quote)
        expect(quote).toContain(trigger.text)
        expect(span.start <= trigger.start && trigger.end <= span.end).toBe(true)
      }
    })
  })
}

/** What of a report points to nothing, or does not add up. */
function loose({ articles, claims, events, summary }: Report): readonly string[] {
  const articleIds = new Set(articles.map(({ id }) => id))
  const claimIds = new Set(claims.map(({ id }) => id))
  const told = new Map(events.flatMap(({ id, claims: ids }) => ids.map((claim) => [claim, id] as const)))
  const sources = articles.filter(({ copyOf }) => copyOf === null).length
  return [
    ...claims.filter(({ article }) => !articleIds.has(article)).map(({ id }) => `${id} is of no article`),
    ...claims.filter(({ id, event }) => told.get(id) !== event).map(({ id }) => `${id} is not in its event`),
    ...events.flatMap(({ id, claims: ids }) =>
      ids.filter((claim) => !claimIds.has(claim)).map((claim) => `${id}: ${claim}`),
    ),
    ...events.flatMap(({ id, claims: ids, conflicts }) =>
      conflicts
        .flatMap(({ sides }) => sides.flatMap((side) => side.claims))
        .filter((claim) => !ids.includes(claim))
        .map((claim) => `${id}: a side has ${claim}`),
    ),
    ...events
      .filter(({ verdict, conflicts }) => (verdict === 'conflict') !== conflicts.length > 0)
      .map(({ id }) => `${id}: verdict and conflicts differ`),
    ...events
      .filter(({ verdict, sources: n }) => verdict === 'agree' && n < 2)
      .map(({ id }) => `${id} agrees with itself`),
    ...articles
      .filter(({ copyOf }) => copyOf !== null && !articleIds.has(copyOf))
      .map(({ id }) => `${id} copies nothing`),
    ...(summary.articles === articles.length ? [] : ['articles']),
    ...(summary.sources === sources ? [] : ['sources']),
    ...(summary.claims === claims.length ? [] : ['claims']),
    ...(summary.events === events.length ? [] : ['events']),
    ...(summary.agree + summary.conflict + summary.single === events.length ? [] : ['verdicts']),
  ]
}

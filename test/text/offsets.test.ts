import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { place } from '../../src/model/place.ts'
import { readArticles } from '../../src/read/read-articles.ts'
import { readText } from '../../src/text/read-text.ts'
import { expectExact } from './exact.ts'

const root = join(import.meta.dirname, '../..')

/** The benchmarks may lie beside the project; a copy without them, as on a fresh machine, tests its own articles. */
const benchmarks = join(root, '../shared/eval/crosscheck')
const folders = ['corpus', 'fixtures/cases', 'fixtures/pages', 'fixtures/bad'].map((name) => join(root, name))
if (existsSync(benchmarks)) folders.push(benchmarks)

for (const folder of folders) {
  describe(`offsets are exact in ${relative(root, folder)}`, () => {
    const articles = [...readArticles([folder], { ignore: ['*.json', '*.jsonl'] })].flatMap((read) =>
      read.kind === 'article' ? [read.article] : [],
    )

    test(`${articles.length} articles, each visible character in its token`, () => {
      expect(articles.length).toBeGreaterThan(10)
      for (const article of articles) expectExact(article, readText(article))
    })

    test('each token of a text file is what stands there in the file', () => {
      const plain = articles.filter(({ path }) => path.endsWith('.txt') && !folder.endsWith('bad'))
      for (const article of plain) {
        const file = readFileSync(article.path, 'utf8').replace(/^\uFEFF/, '')
        for (const token of readText(article).tokens) {
          const { start, end } = place(article, token)
          expect(file.slice(start, end)).toBe(article.text.slice(token.start, token.end))
        }
      }
    })
  })
}

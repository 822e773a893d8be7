import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { understand } from '../../src/check.ts'
import { readArticles } from '../../src/read/read-articles.ts'

const root = join(import.meta.dirname, '../..')
/** They may lie beside the project; on a fresh machine they do not. */
const benchmarks = join(root, '../shared/eval/crosscheck/dev')
const folders = ['corpus', 'fixtures/cases', 'fixtures/pages'].map((name) => join(root, name))
if (existsSync(benchmarks)) folders.push(benchmarks)

/** What a reader knows at a glance to be no part of the article. */
const FURNITURE =
  /^\W*(?:\(?baca juga|simak juga|lihat juga|tonton juga|artikel terkait|berita terkait|terpopuler|terkini|tags?\b|topik:|editor\b|penulis\s?:|reporter\s?:|pewarta\s?:|copyright|©|bagikan|iklan\b|advertisement|scroll to|dapatkan update|ikuti kami|gabung|komentar)/iu

for (const folder of folders) {
  describe(`furniture makes no claim in ${relative(root, folder)}`, () => {
    const articles = [...readArticles([folder], { ignore: ['*.md', '*.json', '*.jsonl', '*.html'] })].flatMap((read) =>
      read.kind === 'article' ? [read.article] : [],
    )
    test(`${articles.length} articles`, () => {
      expect(articles.length).toBeGreaterThan(5)
      const lines = articles.flatMap((article) =>
        understand(article, 'a1').claims.map(({ quote, trigger }) => {
          const at = article.text.lastIndexOf('\n', trigger.start) + 1
          const line = article.text.slice(at, article.text.indexOf('\n', at) >>> 0)
          return { path: article.path, quote, line }
        }),
      )
      expect(lines.length).toBeGreaterThan(50)
      expect(lines.filter(({ line }) => FURNITURE.test(line))).toEqual([])
    })
  })
}

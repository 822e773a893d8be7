import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { place } from '../../src/model/place.ts'
import { readArticles } from '../../src/read/read-articles.ts'
import { expectedPages, scorePage } from '../score/reading.ts'

const project = join(import.meta.dirname, '../..')

for (const [name, wanted] of expectedPages(project)) {
  describe(name, () => {
    const score = scorePage(project, name, wanted)

    test('body', () => {
      expect(score.f1, `missing ${score.missing.join(' ')}; extra ${score.extra.join(' ')}`).toBeGreaterThanOrEqual(
        0.97,
      )
    })

    test('title, outlet and day', () => {
      expect(score).toMatchObject({ title: true, outlet: true, published: true })
    })

    test('every block leads back to its place in the file', () => {
      const path = join(project, 'fixtures/pages', name)
      const file = readFileSync(path, 'utf8')
      const letters = (text: string): string =>
        text
          .replace(/<[^<>]*>/g, '')
          .replace(/&amp;/g, '&')
          .replace(/\s+/g, '')
      for (const read of readArticles([path])) {
        if (read.kind !== 'article') throw new Error(read.message)
        for (const block of read.article.blocks) {
          const at = place(read.article, block)
          expect(letters(file.slice(at.start, at.end))).toBe(letters(read.article.text.slice(block.start, block.end)))
          expect(file.slice(0, at.start).split('\n').length).toBe(at.line)
        }
      }
    })
  })
}

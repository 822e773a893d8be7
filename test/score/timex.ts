import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article, Block } from '../../src/model/article.ts'
import { lineStarts } from '../../src/model/place.ts'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'

interface Document {
  readonly id: string
  readonly dct: string
  readonly text: string
}

/** An article of plain text whose every line is a paragraph. */
export function articleOf(text: string, published: string | null, path = 'article.txt'): Article {
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length)
    return { kind: 'paragraph', start, end: start + line.trim().length }
  })
  return {
    path,
    sha256: '',
    text,
    blocks,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: published === null ? null : { value: published, from: 'option' },
    wire: null,
    dateline: null,
    segments: [{ start: 0, end: text.length, source: 0, in: 'text' }],
    lineStarts: lineStarts(text),
  }
}

/** Scores the times found in the documents of `dev.jsonl` by the folder's own scorer; returns what that prints. */
export function scoreTimex(evalFolder: string, options: { readonly errors: number }): string {
  const gold = join(evalFolder, 'dev.jsonl')
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, dct, text }: Document = JSON.parse(line)
      const article = articleOf(text, dct)
      const timexes = findTimes(article, readText(article)).times.map(({ start, end, timex }) => ({
        start,
        end,
        text: text.slice(start, end),
        type: timex.type,
        value: timex.value,
        ...(timex.mod !== null && { mod: timex.mod }),
      }))
      return JSON.stringify({ id, dct, timexes })
    })
  const folder = mkdtempSync(join(tmpdir(), 'rkn-timex-'))
  try {
    const system = join(folder, 'system.jsonl')
    writeFileSync(system, `${lines.join('\n')}\n`)
    const scorer = join(evalFolder, 'score.mjs')
    return execFileSync(process.execPath, [scorer, gold, system, '--errors', String(options.errors)], {
      encoding: 'utf8',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

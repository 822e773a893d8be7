import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { articleOf } from '../support/article.ts'

interface Document {
  readonly id: string
  /** The creation date. */
  readonly dct: string
  readonly text: string
}

/** A line of the system file: what `findTimes` sees in one document, every line of it a paragraph. */
function tagged({ id, dct, text }: Document): string {
  const article = articleOf(text, { published: dct })
  const timexes = findTimes(article, readText(article)).times.map(({ start, end, timex }) => ({
    start,
    end,
    text: text.slice(start, end),
    type: timex.type,
    value: timex.value,
    ...(timex.mod !== null && { mod: timex.mod }),
  }))
  return JSON.stringify({ id, dct, timexes })
}

/** Scores the times found in the documents of `dev.jsonl` by the folder's own scorer; returns what that prints. */
export function scoreTimex(evalFolder: string, options: { readonly errors: number }): string {
  const gold = join(evalFolder, 'dev.jsonl')
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean)
  const folder = mkdtempSync(join(tmpdir(), 'rkn-timex-'))
  try {
    const system = join(folder, 'system.jsonl')
    writeFileSync(system, lines.map((line) => `${tagged(JSON.parse(line))}\n`).join(''))
    const scorer = join(evalFolder, 'score.mjs')
    return execFileSync(process.execPath, [scorer, gold, system, '--errors', String(options.errors)], {
      encoding: 'utf8',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

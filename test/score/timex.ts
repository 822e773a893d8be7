import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { articleOf } from '../support/article.ts'

export interface Document {
  readonly id: string
  /** The creation date. */
  readonly dct: string
  readonly text: string
}

/** A time as the files of the benchmark write it. */
export interface Tagged {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly value: string
  readonly mod?: string
}

export type Tagger = (document: Document) => readonly Tagged[]

/** What `findTimes` sees in one document, every line of it a paragraph. */
export const ours: Tagger = ({ dct, text }) => {
  const article = articleOf(text, { published: dct })
  return findTimes(article, readText(article)).times.map(({ start, end, timex }) => ({
    start,
    end,
    text: text.slice(start, end),
    type: timex.type,
    value: timex.value,
    ...(timex.mod !== null && { mod: timex.mod }),
  }))
}

/** The documents of the benchmark. */
export const timexDocuments = (evalFolder: string): readonly Document[] =>
  readFileSync(join(evalFolder, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Document => JSON.parse(line))

export const scoreTimex = (evalFolder: string, { errors }: { readonly errors: number }): string =>
  scoreTagger(evalFolder, ours, ['--errors', String(errors)])

/** Scores the times that a tagger finds in `dev.jsonl` by the folder's own scorer; returns what that prints. */
export function scoreTagger(evalFolder: string, tagger: Tagger, options: readonly string[]): string {
  const gold = join(evalFolder, 'dev.jsonl')
  const lines = timexDocuments(evalFolder).map((document) => {
    const { id, dct } = document
    return `${JSON.stringify({ id, dct, timexes: tagger(document) })}\n`
  })
  const folder = mkdtempSync(join(tmpdir(), 'rkn-timex-'))
  try {
    const system = join(folder, 'system.jsonl')
    writeFileSync(system, lines.join(''))
    // The scorer does nothing where its path is not its own: behind a link.
    const scorer = realpathSync(join(evalFolder, 'score.mjs'))
    return execFileSync(process.execPath, [scorer, gold, system, ...options], {
      encoding: 'utf8',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

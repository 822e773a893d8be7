import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../../src/model/article.ts'
import type { ClauseKind } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'

/** The gold as one text, with its paragraphs and what is to be found in them. */
export interface Gold {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Span[]
  readonly sentences: readonly Span[]
  readonly clauses: readonly (Span & { readonly kind: ClauseKind })[]
}

const kinds: Readonly<Record<string, ClauseKind>> = {
  '|m': 'main',
  '|c': 'coordinate',
  '|r': 'relative',
  '|s': 'subordinate',
}

/** Reads `gold.txt`, whose head explains its notation. */
export function readGold(): Gold {
  const blocks: Block[] = []
  const tokens: Span[] = []
  const sentences: Span[] = []
  const clauses: (Span & { kind: ClauseKind })[] = []
  let text = ''
  for (const paragraph of readFileSync(join(import.meta.dirname, 'gold.txt'), 'utf8').split(/\n\n+/)) {
    const lines = paragraph.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    if (lines.length === 0) continue
    const blockStart = text.length
    for (const line of lines) {
      const firstToken = tokens.length
      let clause: { from: number; kind: ClauseKind } = { from: firstToken, kind: 'main' }
      const closeClause = (): void => {
        const [first, last] = [tokens[clause.from], tokens.at(-1)]
        if (first && last && clause.from < tokens.length)
          clauses.push({ start: first.start, end: last.end, kind: clause.kind })
      }
      const broken = line.endsWith('/')
      for (const chunk of (broken ? line.slice(0, -1) : line).split(' ')) {
        const kind = kinds[chunk]
        if (kind) {
          closeClause()
          clause = { from: tokens.length, kind }
          continue
        }
        if (tokens.length > firstToken) text += ' '
        for (const form of chunk.split('~')) {
          if (form === '') continue
          tokens.push({ start: text.length, end: text.length + form.length })
          text += form
        }
      }
      closeClause()
      const first = tokens[firstToken]
      if (first) sentences.push({ start: first.start, end: text.length })
      text += broken ? '\n' : ' '
    }
    blocks.push({ kind: 'paragraph', start: blockStart, end: text.length })
    text += '\n'
  }
  return { text, blocks, tokens, sentences, clauses }
}

/** Precision, recall and their mean of one list of keys against another. */
export function f1(gold: readonly string[], found: readonly string[]): number {
  const right = new Set(gold)
  const hits = found.filter((key) => right.has(key)).length
  return hits === 0 ? 0 : (2 * hits) / (gold.length + found.length)
}

export const spanKey = ({ start, end }: Span): string => `${start}-${end}`

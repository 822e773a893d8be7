import { describe, expect, test } from 'vitest'
import { readText } from '../../src/text/read-text.ts'
import { articleOf } from '../support/article.ts'
import { f1, readGold, spanKey } from './gold.ts'

const gold = readGold()
const layer = readText({ ...articleOf(gold.text), blocks: gold.blocks })

describe('our own gold', () => {
  test('has its hundred and fifty sentences', () => {
    expect(gold.sentences.length).toBeGreaterThanOrEqual(150)
    expect(gold.clauses.length).toBeGreaterThan(gold.sentences.length)
  })
  for (const list of ['tokens', 'sentences', 'clauses'] as const) {
    test(`${list}, boundary F1 of at least 99`, () => {
      expect(f1(gold[list].map(spanKey), layer[list].map(spanKey))).toBeGreaterThanOrEqual(0.99)
    })
  }
  test('clauses with their kinds', () => {
    const keyed = (clauses: readonly { start: number; end: number; kind: string }[]): readonly string[] =>
      clauses.map((clause) => `${spanKey(clause)} ${clause.kind}`)
    expect(f1(keyed(gold.clauses), keyed(layer.clauses))).toBeGreaterThanOrEqual(0.98)
  })
})

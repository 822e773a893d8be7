import { expect } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { TextLayer } from '../../src/model/reading.ts'

/** White space, and what cannot be seen: the only characters that no token may hold. */
const UNSEEN = /^[\s\u0085\u180E\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069]*$/

/** Holds a layer to its article: the tokens tell every visible character of each block, and all else tiles the tokens. */
export function expectExact({ text, blocks }: Article, layer: TextLayer): void {
  const { tokens, sentences, clauses, quotations, negations } = layer
  let token = 0
  for (const block of blocks) {
    let at = block.start
    for (let next = tokens[token]; next && next.start < block.end; next = tokens[++token]) {
      expect(text.slice(at, next.start)).toMatch(UNSEEN)
      expect(next.end).toBeGreaterThan(next.start)
      at = next.end
    }
    expect(at).toBeLessThanOrEqual(block.end)
    expect(text.slice(at, block.end)).toMatch(UNSEEN)
  }
  expect(token).toBe(tokens.length)
  for (const list of [sentences, clauses]) {
    let next = 0
    for (const { first, last, start, end } of list) {
      expect(first).toBe(next)
      expect(start).toBe(tokens[first]?.start)
      expect(end).toBe(tokens[last - 1]?.end)
      next = last
    }
    expect(next).toBe(tokens.length)
  }
  const edges = { starts: new Set(tokens.map(({ start }) => start)), ends: new Set(tokens.map(({ end }) => end)) }
  for (const { start, end } of quotations) expect([edges.starts.has(start), edges.ends.has(end)]).toEqual([true, true])
  for (const { token: negator, first, last } of negations) {
    expect(first).toBeGreaterThan(negator)
    expect(last).toBeLessThanOrEqual(tokens.length)
  }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { readText } from '../../src/text/read-text.ts'
import { articleOf } from '../support/article.ts'
import { expectExact } from './exact.ts'

const piece = fc.oneof(
  fc.constantFrom('Presiden', 'bertemu', 'yang', 'dan', 'tidak', 'karena', 'kata', 'Rp1,2', '2/11/2022', 'Dr.', 'dll.'),
  fc.constantFrom('.', ',', '"', '“', '”', "'", '’', '(', ')', '-', '–', '/', '%', '?!', '...', '@', ';'),
  fc.constantFrom(' ', '\u00A0', '\uFEFF', '\u200B', '\u3000', '\t', '\r', '\n', '\r\n', '\u2028', '\u202F', '\u0085'),
  fc.constantFrom('😀', '👨‍👩‍👧', '🇮🇩', '\u0301', 'e\u0301', '\uD800', '\u0000', '\u202E', '\u00AD', '東京', 'Ж'),
  fc.constantFrom('http://', 'a.b.com', 'x@y.id', 'A.B.', 'ke-7', '199', 'a', 'Z'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))

function oneBlock(text: string): Article {
  return { ...articleOf(''), text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }
}

describe('any text at all', () => {
  test('is told in tokens and unseen characters, each in its place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = oneBlock(text)
        expectExact(article, readText(article))
      }),
      { numRuns: 20_000, seed: 1 },
    )
  }, 120_000)

  test('reads the same in a block of a longer article', () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const alone = readText(oneBlock(text)).tokens
        const within = readText({
          ...oneBlock(`${before}${text}x`),
          blocks: [{ kind: 'paragraph', start: before.length, end: before.length + text.length }],
        }).tokens
        expect(within.map(({ start, end }) => [start - before.length, end - before.length])).toEqual(
          alone.map(({ start, end }) => [start, end]),
        )
      }),
      { numRuns: 2000, seed: 2 },
    )
  }, 60_000)
})

describe('text made to be slow', () => {
  const units: readonly string[] = [
    ...[
      'a',
      'a ',
      'A ',
      '.',
      'a.',
      'a. ',
      '1',
      '1.',
      '1-',
      '1/',
      '1/2/',
      'a-',
      'A-',
      'Ab-',
      'Abcd-',
      'a-a-',
      'Januari-',
    ],
    ...["'", "'a", "'a ", '"', '" ', '"a ', '“', '”a', '«a ', '``', '(', '[', '?', '…', '...', ',', ', ', '; ', 'a,b,'],
    ...[
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      ' ',
      '\u00A0',
      '\u200B',
      '\uFEFF',
      '\u3000',
      '\u0000',
      '\uD800',
      '\u0301',
      '\u202E',
    ],
    ...['a@', '@a', 'a.b.', 'http://', 'a/', 'A/B', 'x@y.', 'www.', 'Aa.Bb.', 'Dr.', 'No.', 'No. 1', 'Rp1', 'ke-', '_'],
    ...[
      'yang ',
      'dan ',
      'tidak ',
      'kata ,',
      '"a," kata ',
      'di',
      'meng',
      'mengeng',
      'berberber',
      'kekeke',
      'nya',
      'kan',
    ],
    ...['😀', '👨‍👩‍👧', '🇮🇩', 'ü', 'ñ.', 'Ж', '中', '。'],
  ]
  for (const unit of units) {
    test(`16 kB of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(16_384).slice(0, 16_384)
      // The best of three, by processor time: a busy machine is not the text's fault.
      const times = [0, 1, 2].map(() => {
        const begin = process.cpuUsage()
        readText(oneBlock(text))
        const { user, system } = process.cpuUsage(begin)
        return (user + system) / 1000
      })
      expect(Math.min(...times)).toBeLessThan(100)
    })
  }
})

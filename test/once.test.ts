import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }))

/** A list of words: what stands between brackets and is nothing but strings, other lists spread into it, and comments. */
const LIST = /\[((?:\s*(?:'[^'\n]+'|\.\.\.[\w.()]+)\s*,|\s*\/\/[^\n]*\n)*\s*(?:'[^'\n]+')?\s*)\]/g
/** The rows of a map, each of its own line or lines. */
const MAP = /new Map(?:<[^(]+>)?\(\[\n(.*?)\n {0,2}\]/gs

/** Up to four strings are a row: a word and what it maps to, perhaps itself. */
const ROW = 4

// «DATE» names a kind, and is no word.
const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at && word !== word.toUpperCase())
const wordsOf = (text: string, word: RegExp): readonly string[] =>
  [...text.matchAll(word)].map(([, found = '']) => found)

const inLists = (text: string): readonly string[] =>
  wordsOf(text, LIST)
    .map((list) => wordsOf(list, /'([^'\n]+)'/g))
    .filter(({ length }) => length > ROW)
    .flatMap(repeated)
const inMaps = (text: string): readonly string[] =>
  wordsOf(text, MAP).flatMap((rows) => repeated(wordsOf(rows, /^ {2,4}\[\s*'([^'\n]+)',/gm)))

test.each([
  ['list has a word', inLists, "['a', 'b', ...more, 'c', 'd',\n 'a']"],
  ['map has a key', inMaps, "new Map([\n  ['a', 'b'],\n  ['a', 'c'],\n])"],
] as const)('no %s twice', (_, twiceIn, fault) => {
  expect(sources.flatMap(({ file, text }) => twiceIn(text).map((word) => `${file}: ${word}`))).toEqual([])
  expect(twiceIn(fault)).toEqual(['a'])
})

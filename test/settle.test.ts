import { expect, test } from 'vitest'
import { read } from '../src/check.ts'
import { settle } from '../src/settle.ts'
import { articleOf } from './support/article.ts'

const TEXT = 'Laba Polri Motor naik pada kuartal III-2024.'

/** What is left of a date and a name, each standing in the text at the words given. */
function left(date: string, name: string): readonly string[] {
  const { times, names } = read(articleOf(TEXT)).reading
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
  const settled = settle({
    times: times.slice(0, 1).map((time) => ({ ...time, ...at(date) })),
    names: names.slice(0, 1).map((mention) => ({ ...mention, ...at(name) })),
    quantities: [],
  })
  return [...settled.times, ...settled.names].map(({ start, end }) => TEXT.slice(start, end))
}

const rows: readonly (readonly [date: string, name: string, ...left: readonly string[]])[] = [
  ['kuartal III-2024', 'III-2024', 'kuartal III-2024'],
  ['2024', 'III-2024', 'III-2024'],
  ['III-2024', 'III-2024', 'III-2024'],
  ['kuartal III', 'III-2024', 'III-2024'],
  ['kuartal III-2024', 'Polri', 'kuartal III-2024', 'Polri'],
]
for (const [date, name, ...rest] of rows)
  test(`the date «${date}» and the name «${name}»`, () => expect(left(date, name)).toEqual(rest))

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** A set of words under a comment that calls it sorted: its name and what stands between its brackets. */
const SORTED =
  /\/\*\*(?:(?!\*\/)[\s\S])*Sorted\.(?:(?!\*\/)[\s\S])*\*\/\n(?:export )?const (?<name>\w+)(?:: [^=\n]+)? = new Set(?:<\w+>)?\(\[(?<words>[^\]]*)\]/g

const lists = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(SORTED)].map(({ groups }) => ({ file, groups })),
  )

test('there are such lists', () => {
  expect(lists.length).toBeGreaterThan(100)
})

for (const { file, groups: { name = '', words = '' } = {} } of lists)
  test(`${file}: ${name} is sorted and has each word once`, () => {
    const found = [...words.matchAll(/'([^'\n]*)'/g)].map(([, word = '']) => word)
    expect(found).toEqual([...new Set(found)].sort())
  })

const events = join(src, 'claim/events')

/** A list of an event type's words, and the lines of one word or phrase alone: what asks for company stands on others. */
const ROWS = /^ {2}(?:verbs|nouns): \[\n(?<rows>.*?)^ {2}\]/gms
const ALONE = /^ {4}'(?<words>[^'\n]+)',(?: \/\/.*)?$/

const withoutAffix = (words: string): string =>
  words
    .replace(/^(?:ber|di|meN|peN|ter)-/, '')
    .replaceAll('-', '')
    .toLowerCase()

for (const file of readdirSync(events, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')))
  test(`claim/events/${file}: words alone stand behind those that ask for company, sorted as if without affix`, () => {
    for (const { groups: { rows = '' } = {} } of readFileSync(join(events, file), 'utf8').matchAll(ROWS)) {
      const lines = rows.split('\n').filter((line) => /^ *[^ /]/.test(line))
      const alone = lines.slice(lines.findIndex((line) => ALONE.test(line)))
      const words = alone.map((line) => ALONE.exec(line)?.groups?.['words'])
      if (words.every((each) => each === undefined)) continue
      expect(words).not.toContain(undefined)
      const stems = words.map((each = '') => withoutAffix(each))
      expect(stems).toEqual(stems.toSorted())
    }
  })

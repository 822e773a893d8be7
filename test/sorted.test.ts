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

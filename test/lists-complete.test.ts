import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const code = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]))

/** Folders whose `index.ts` is the ordered list of the folder's rules. */
const lists = files.filter((file) => file.endsWith('/index.ts')).sort()

const imported = new Set(
  [...code].flatMap(([file, text]) =>
    [...text.matchAll(/'(\.[^']+\.ts)'/g)].map(([, to = '']) => join(dirname(file), to)),
  ),
)

describe('every rule of a folder is in its list', () => {
  for (const list of lists) {
    test(dirname(list), () => {
      const index = code.get(list) ?? ''
      const beside = files.filter((file) => dirname(file) === dirname(list) && file !== list)
      const rules = beside.filter((file) => /^ {2}examples: \[/m.test(code.get(file) ?? ''))
      expect(rules.filter((file) => !index.includes(`'./${file.slice(dirname(list).length + 1)}'`))).toEqual([])
      expect(beside.filter((file) => !imported.has(file))).toEqual([])
    })
  }
})

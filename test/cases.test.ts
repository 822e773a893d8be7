import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { json } from '../src/report/json.ts'
import { readFolder } from './support/read-folder.ts'

const cases = join(import.meta.dirname, '../fixtures/cases')

/** `BLESS=1 npx vitest run … test/cases.test.ts` renews the golden reports; their diff is to be read like code. */
const bless = process.env['BLESS'] === '1'

describe('the report of each case is the one that was approved', () => {
  for (const name of readdirSync(cases).sort()) {
    test(name.replaceAll('-', ' '), () => {
      const folder = join(cases, name)
      const golden = join(folder, 'expected.json')
      const found = json(check(readFolder(join(folder, 'articles'), folder)))
      if (bless) writeFileSync(golden, found)
      expect(existsSync(golden) ? readFileSync(golden, 'utf8') : 'no expected.json: BLESS=1 makes it').toBe(found)
    })
  }
})

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { json } from '../src/report/json.ts'
import { readFolder } from './support/read-folder.ts'
import { type Shows, unmet } from './support/shows.ts'

const cases = join(import.meta.dirname, '../fixtures/cases')

/**
 * `BLESS=1 npx vitest run … test/cases.test.ts` renews the golden reports; their diff is to be read like code. A report
 * that does not show what its case is for cannot be blessed.
 */
const bless = process.env['BLESS'] === '1'

describe.each(readdirSync(cases).sort())('%s', (name) => {
  const folder = join(cases, name)
  const golden = join(folder, 'expected.json')
  const shows: Shows = JSON.parse(readFileSync(join(folder, 'shows.json'), 'utf8'))
  const report = check(readFolder(join(folder, 'articles'), folder))

  test('the report shows what the case is for', () => {
    expect(unmet(report, shows).join('\n')).toBe('')
  })

  test('the report is the one that was approved', () => {
    const found = json(report)
    if (bless && unmet(report, shows).length === 0) writeFileSync(golden, found)
    expect(existsSync(golden) ? readFileSync(golden, 'utf8') : 'no expected.json: BLESS=1 makes it').toBe(found)
  })
})

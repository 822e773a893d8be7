import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import { readFolder } from '../support/read-folder.ts'
import { type Shows, unmet } from '../support/shows.ts'
import type { ScorePart } from './part.ts'

const home = join(import.meta.dirname, '../../fixtures/cases')

/** How many of our own cases show what they are for; what the others lack, on demand. */
export const cases: ScorePart = ({ errors }) => {
  const failed = readdirSync(home)
    .sort()
    .flatMap((name) => {
      const folder = join(home, name)
      const shows: Shows = JSON.parse(readFileSync(join(folder, 'shows.json'), 'utf8'))
      const lacks = unmet(check(readFolder(join(folder, 'articles'), folder)), shows)
      return lacks.length > 0 ? [`${name}\n  ${lacks.join('\n  ')}`] : []
    })
  const all = readdirSync(home).length
  console.log(`\n${all - failed.length} of ${all} cases show what they are for`)
  for (const text of failed.slice(0, errors)) console.log(text)
}

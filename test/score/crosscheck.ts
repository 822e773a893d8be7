import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import { json } from '../../src/report/json.ts'
import { readFolder } from '../support/read-folder.ts'
import type { ScorePart } from './part.ts'

/** Claims, times, links, verdicts and conflicts against gold: all topics pooled, then each alone on demand. */
export const crosscheck: ScorePart = ({ folder, on, errors, topics }) => {
  const home = join(folder, 'crosscheck')
  const scorer = join(home, 'score.mjs')
  const names = readdirSync(join(home, on)).sort()
  const reports = mkdtempSync(join(tmpdir(), 'rkn-score-'))
  try {
    const pairs = names.map((name) => {
      const topic = join(home, on, name)
      const report = join(reports, `${name}.json`)
      writeFileSync(report, json(check(readFolder(join(topic, 'articles'), topic))))
      return [topic, report] as const
    })
    const score = (chosen: readonly (readonly [string, string])[]): string =>
      execFileSync(process.execPath, [scorer, ...chosen.flat(), '--errors', String(errors)], { encoding: 'utf8' })
    if (topics) for (const pair of pairs) console.log(`\n${pair[0].split('/').at(-1)}\n${score([pair])}`)
    console.log(`\n${names.length} topics of ${on}, pooled\n${score(pairs)}`)
  } finally {
    rmSync(reports, { recursive: true })
  }
}

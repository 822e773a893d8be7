import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { check, understand } from '../../src/check.ts'
import { extractClaims } from '../../src/claim/extract-claims.ts'
import { compare } from '../../src/compare/compare.ts'
import { findEntities } from '../../src/entity/find-entities.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readArticles } from '../../src/read/read-articles.ts'
import { json } from '../../src/report/json.ts'
import { settle } from '../../src/settle.ts'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'

const root = join(import.meta.dirname, '../..')

/** Milliseconds that each stage takes for all articles, best of the rounds: the least disturbed one. */
const best = new Map<string, number>()

function timed<T>(stage: string, work: () => T): T {
  const begin = performance.now()
  const done = work()
  best.set(stage, Math.min(best.get(stage) ?? Number.POSITIVE_INFINITY, performance.now() - begin))
  return done
}

function round(paths: readonly string[]): { readonly articles: number; readonly characters: number } {
  const reads = timed('read', () => [...readArticles(paths)])
  const articles = reads.flatMap((read) => (read.kind === 'article' ? [read.article] : []))
  const layers = timed('text', () => articles.map((article) => ({ article, layer: readText(article) })))
  const times = timed('time', () => layers.map(({ article, layer }) => findTimes(article, layer).times))
  const entities = timed('entity', () => layers.map(({ article, layer }) => findEntities(article, layer)))
  const readings: readonly Reading[] = layers.map(({ article, layer }, index) => ({
    article,
    ...layer,
    ...settle({
      times: times[index] ?? [],
      names: entities[index]?.names ?? [],
      quantities: entities[index]?.quantities ?? [],
    }),
  }))
  timed('claim', () => readings.map((reading, index) => extractClaims(reading, `a${index + 1}`)))
  const understandings = articles.map((article, index) => understand(article, `a${index + 1}`))
  timed('compare', () => compare(understandings))
  const report = timed('whole check', () => check(reads))
  timed('json', () => json(report))
  return { articles: articles.length, characters: articles.reduce((sum, { text }) => sum + text.length, 0) }
}

/** Wall time of a process, best of five. */
function wall(args: readonly string[]): number {
  const runs = Array.from({ length: 5 }, () => {
    const begin = performance.now()
    spawnSync(process.execPath, [...args], { stdio: 'ignore' })
    return performance.now() - begin
  })
  return Math.min(...runs)
}

/** What each stage takes of a check, an article's time once warm, and the start of the program. */
export function benchCheck(named: readonly string[], rounds: number): void {
  const paths = named.length > 0 ? named : [join(root, 'corpus')]
  const first = performance.now()
  const { articles, characters } = round(paths)
  const cold = performance.now() - first
  for (let count = 1; count < rounds; count++) round(paths)

  const stages = ['read', 'text', 'time', 'entity', 'claim', 'compare', 'json']
  const all = stages.reduce((sum, stage) => sum + (best.get(stage) ?? 0), 0)
  const padded = (value: number, digits: number): string => value.toFixed(digits).padStart(9)

  console.log(`${articles} articles, ${characters} characters, best of ${rounds} rounds\n`)
  console.log('stage          share   ms/article')
  for (const stage of stages) {
    const took = best.get(stage) ?? 0
    console.log(`${stage.padEnd(10)} ${padded((100 * took) / all, 1)}% ${padded(took / articles, 3)}`)
  }
  const check1 = best.get('whole check') ?? 0
  console.log(
    `\nwhole check  ${padded(check1 / articles, 3)} ms/article, ${((1000 * articles) / check1).toFixed(0)} articles/s warm`,
  )
  console.log(`first round  ${padded(cold / articles, 3)} ms/article`)

  const bin = join(root, 'bin/rkn.js')
  if (existsSync(join(root, 'dist/cli/rkn.cjs'))) {
    console.log(`\nnode alone             ${padded(wall(['-e', '0']), 0)} ms`)
    console.log(`rkn --version          ${padded(wall([bin, '--version']), 0)} ms`)
    console.log(`rkn check, ${String(articles).padStart(3)} articles${padded(wall([bin, 'check', ...paths]), 0)} ms`)
  } else console.log('\nnpm run build first, to time the start of the program')
}

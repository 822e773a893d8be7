import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archive } from '../bench/archive/archive.ts'
import { root } from '../support/rkn.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { tool } from './python.ts'
import { checkOf, countersOf, reportOf } from './reports.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-spark-test-'))
let cluster: Cluster

beforeAll(async () => {
  cluster = await startCluster()
})
afterAll(() => {
  cluster?.stop()
  rmSync(home, { recursive: true, force: true })
})

const linesOf = (articles: number): readonly object[] => [...archive(articles)].flatMap(({ lines }) => lines)
const ndjson = (values: readonly (object | string)[]): string =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')

describe('a folder of all that rkn reads', () => {
  const folder = join(home, 'aneka')
  const output = join(home, 'aneka-laporan')
  mkdirSync(folder)
  cpSync(join(root, 'corpus'), join(folder, 'korpus'), { recursive: true })
  cpSync(join(root, 'fixtures/pages'), join(folder, 'halaman'), { recursive: true })
  const lines = linesOf(40)
  writeFileSync(join(folder, 'arsip 1%20 é#.ndjson'), ndjson(lines.slice(0, 25)))
  writeFileSync(
    join(folder, 'rusak.jsonl'),
    ndjson(['{"id": "x", "text": ', '', ...lines.slice(25), '{"id": "y"}', 'bukan']),
  )
  writeFileSync(join(folder, 'besar.txt'), 'Hujan turun. '.repeat(5000))
  writeFileSync(join(folder, 'biner.txt'), Buffer.from([0xff, 0xfe, 0, 0, 1, 2]))
  writeFileSync(join(folder, 'racun.txt'), 'Racun.')
  // The first process that understands articles dies of them, once; any dies of one file.
  const dying = join(home, 'rkn-dies')
  writeFileSync(
    dying,
    `#!${process.execPath}
    const { mkdirSync, readFileSync } = require('node:fs')
    const { spawnSync } = require('node:child_process')
    const [input, args] = [readFileSync(0, 'utf8'), process.argv.slice(2)]
    const isFirst = mkdirSync(${JSON.stringify(join(home, 'died/once'))}, { recursive: true }) !== undefined
    if (isFirst || (args[0] === 'extract' && input.includes('racun.txt'))) process.kill(process.pid, 'SIGKILL')
    const rkn = [${JSON.stringify(join(root, 'bin/rkn.js'))}, ...args]
    process.exitCode = spawnSync(process.execPath, rkn, { input, stdio: ['pipe', 'inherit', 'inherit'] }).status
    `,
  )
  chmodSync(dying, 0o755)

  test('gives the report of one machine, though a process dies', async () => {
    const { exitCode, stderr } = await cluster.submit(['aneka', '--output', output, '--max-bytes', '50000'], {
      cwd: home,
      rkn: dying,
      // Files of lines are cut into blocks, of which none begins with a line.
      settings: ['spark.sql.files.maxPartitionBytes=9k', 'spark.sql.files.openCostInBytes=1k'],
    })
    expect(exitCode, stderr).toBe(0)
    expect(stderr).toContain('(code -9), expected 0')
    const report = reportOf(output)
    const noticed = report.flatMap((line) => (line.startsWith('{"record":"notice"') ? [JSON.parse(line)] : []))
    const rules = noticed.map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['too-large', 'broken-json', 'no-article', 'binary']))
    // On one machine the poison would end everything: there it is taken away.
    expect(noticed.find(({ rule }) => rule === 'crashed')).toMatchObject({ path: 'aneka/racun.txt', line: null })
    rmSync(join(folder, 'racun.txt'))
    const others = report.filter((line) => !line.includes('"rule":"crashed"'))
    expect(others).toEqual(checkOf(['aneka'], home, ['--max-bytes', '50000']))
    expect(countersOf(output).notices).toBe(rules.length)
  })

  test('is refused where a report lies already', async () => {
    // spark-submit puts all that the job says on stdout.
    const { exitCode, stdout } = await cluster.submit(['aneka', '--output', output], { cwd: home })
    expect(stdout).toContain(`Unexpected output \`${output}\` that is there already, expected a new folder`)
    expect(exitCode).toBe(1)
  })
})

describe('an archive of many components', () => {
  const ARTICLES = 1100
  const words = { extract: /rkn\.js extract --parcels/, compare: /rkn\.js compare/ }
  writeFileSync(join(home, 'arsip.ndjson'), ndjson(linesOf(ARTICLES)))

  for (const [step, running] of Object.entries(words)) {
    test(`gives the report of one machine, though an executor is lost while it is at ${step}`, async () => {
      const output = join(home, `arsip-${step}`)
      const submitted = cluster.submit(['arsip.ndjson', '--output', output, '--partitions', '4'], {
        cwd: home,
        settings: ['spark.sql.files.maxPartitionBytes=100k', 'spark.sql.files.openCostInBytes=1k'],
      })
      await cluster.killExecutor(running)
      const { exitCode, stderr, stdout } = await submitted
      expect(exitCode, stderr).toBe(0)
      expect(stderr).toContain('Lost executor')
      const report = reportOf(output)
      expect(report).toEqual(checkOf(['arsip.ndjson'], home))
      const counters = countersOf(output)
      expect(counters.articles).toBe(ARTICLES)
      expect(counters.claims).toBe(report.filter((line) => line.startsWith('{"record":"claim"')).length)
      expect(counters.components).toBeGreaterThan(1)
      expect(counters.largest).toBeLessThanOrEqual(512)
      expect(counters.pairs).toBeGreaterThan(ARTICLES)
      expect(Object.keys(counters.stages)).toEqual(['extract', 'pairs', 'components', 'compare', 'write'])
      expect(stdout).toMatch(/^articles +1,100$/m)
    })
  }
})

test('Parquet in and out is the same as JSON lines', async () => {
  const [real, told] = [join(home, 'nyata'), join(home, 'kata')]
  for (const folder of [real, told]) mkdirSync(folder)
  // A file of JSON lines under that name, so that both have one path; rkn tells it by its first bytes.
  writeFileSync(join(told, 'arsip.parquet'), ndjson(linesOf(30)))
  python('to', join(told, 'arsip.parquet'), join(real, 'arsip.parquet'))
  const output = join(home, 'parket')
  const args = ['arsip.parquet', '--output', output, '--format', 'parquet']
  const { exitCode, stderr } = await cluster.submit(args, { cwd: real })
  expect(exitCode, stderr).toBe(0)
  python('from', join(output, 'report'), join(home, 'parket.ndjson'))
  const lines = readFileSync(join(home, 'parket.ndjson'), 'utf8').trim().split('\n').sort()
  expect(lines).toEqual(checkOf(['arsip.parquet'], told))
})

test('components too many for one process are tied by stars', () => {
  const { stdout, stderr } = spawnSync(
    tool('python'),
    [join(import.meta.dirname, 'components_test.py'), join(home, 'stars')],
    { encoding: 'utf8' },
  )
  expect(stdout, stderr).toBe('the same\n')
})

test('the job is written as ruff would', () => {
  const args = ['--config', join(import.meta.dirname, 'ruff.toml'), join(root, 'src/cluster'), import.meta.dirname]
  for (const command of [['check'], ['format', '--check']]) {
    const { status, stdout, stderr } = spawnSync(tool('ruff'), [...command, '--no-cache', ...args], {
      encoding: 'utf8',
    })
    expect(status, stdout + stderr).toBe(0)
  }
})

function python(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(tool('python'), [join(import.meta.dirname, 'parquet.py'), ...args], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
}

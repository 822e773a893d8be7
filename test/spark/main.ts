import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { archive } from '../bench/archive/archive.ts'
import { spawnRkn } from '../support/rkn.ts'
import { startCluster } from './cluster.ts'
import { reportOf, sorted } from './reports.ts'

const help = `npm run bench:spark [-- --articles N | paths…] [--kill] [--partitions N]
cross-checks N generated articles (1,000 unless told), or those behind paths, on a master and two executors of one core
each, and on one machine with --jobs 2: are the reports the same, and how long does each take?
--kill ends an executor in the middle, once while it understands articles and once while it compares`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    kill: { type: 'boolean', default: false },
    partitions: { type: 'string', default: '8' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(help)
else process.exitCode = (await both()) ? 0 : 1

async function both(): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'rkn-spark-bench-'))
  const cluster = await startCluster()
  try {
    const paths = positionals.length > 0 ? positionals : [generated(home, Number(values.articles))]
    const output = join(home, 'report')
    const submitted = cluster.submit([...paths, '--output', output, '--partitions', values.partitions], {
      cwd: process.cwd(),
      settings: ['spark.sql.files.maxPartitionBytes=1m'],
    })
    if (values.kill) {
      for (const step of [/rkn\.js extract --parcels/, /rkn\.js compare/]) {
        await cluster.killExecutor(step)
        console.log(`ended the executor that ran ${step.source}`)
      }
    }
    const { exitCode, stdout, stderr, seconds } = await submitted
    if (exitCode !== 0) throw new Error(stderr)
    console.log(stdout)
    const begin = performance.now()
    const args = ['--jobs', '2', '--format', 'ndjson', '--ids', 'stable', '--exit-zero', '--quiet']
    const alone = spawnRkn(['check', ...paths, ...args], { cwd: process.cwd() })
    if (alone.exitCode !== 0) throw new Error(alone.stderr)
    console.log(`on two executors     ${seconds.toFixed(1)} s`)
    console.log(`rkn check --jobs 2   ${((performance.now() - begin) / 1000).toFixed(1)} s`)
    const [ours, theirs] = [reportOf(output), sorted(alone.stdout)]
    const isSame = ours.length === theirs.length && ours.every((line, at) => line === theirs[at])
    console.log(`${ours.length} lines of report, ${isSame ? 'the same' : 'NOT THE SAME'} after sorting`)
    return isSame
  } finally {
    cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function generated(home: string, articles: number): string {
  const file = join(home, 'archive.ndjson')
  const lines = [...archive(articles)].flatMap((told) => told.lines)
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return file
}

import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure.ts'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'bin/rkn.js')

/** What a process took: seconds on the clock and of all processors, megabytes at its largest. */
interface Took {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
}

function ran(args: readonly string[]): Took {
  const begin = performance.now()
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ['--require', join(root, 'test/bench/usage.cjs'), ...args],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 },
  )
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  const { cpu, memory }: Pick<Took, 'cpu' | 'memory'> = JSON.parse(String(output[3]))
  return { wall: (performance.now() - begin) / 1000, cpu, memory }
}

const check = (paths: readonly string[], ...options: readonly string[]): Took =>
  ran([bin, 'check', ...paths, '--format', 'json', '--quiet', '--exit-zero', '--output', '/dev/null', ...options])

const least = (runs: readonly Took[]): Took => runs.reduce((a, b) => (b.wall < a.wall ? b : a))

const several = (rounds: number, run: () => Took): Took => least(Array.from({ length: rounds }, run))

const told = ({ wall, cpu, memory }: Took): string =>
  `${wall.toFixed(2)} s, ${cpu.toFixed(2)} s CPU, ${memory.toFixed(0)} MB`

/** The program from start to end on five articles and on all of the corpus, beside an empty Node process. */
export function startFigures(rounds: number): readonly Figure[] {
  const all = readdirSync(join(root, 'corpus'))
    .sort()
    .map((name) => join(root, 'corpus', name))
  const node = several(rounds, () => ran(['-e', '0']))
  const figure = (name: string, wanted: string, paths: readonly string[]): Figure => {
    const whole = several(rounds, () => check(paths))
    return { name, ratio: whole.wall / node.wall, wanted, measured: told(whole) }
  }
  return [
    figure('check of five articles, of node alone', '≤ 0.4 s', all.slice(0, 5)),
    figure('check of corpus/, of node alone', '≤ 0.5 s', all),
  ]
}

/** One thread beside two: of a few hundred articles, a second one has hardly learnt its work when that is done. */
export function jobFigure(articles: number, archive: string): Figure {
  const one = check([archive], '--jobs', '1')
  const two = check([archive], '--jobs', '2')
  return {
    name: `${articles} articles: 1 job, of 2 jobs on ${availableParallelism()} cores`,
    ratio: one.wall / two.wall,
    wanted: '≥ 1.6',
    measured: `${told(one)}; ${told(two)}`,
  }
}

/** A cold cache beside a warm one. */
export function cacheFigures(archive: string, folder: string): readonly Figure[] {
  const cache = join(folder, 'cache')
  const cold = check([archive], '--jobs', '1', '--cache', cache)
  const warm = check([archive], '--jobs', '1', '--cache', cache)
  const extract = [bin, 'extract', archive, '--quiet', '--output', '/dev/null', '--jobs', '1']
  const [lines, again] = [ran(extract), ran([...extract, '--cache', cache])]
  rmSync(cache, { recursive: true })
  return [
    {
      name: 'extract without a cache, of a warm one',
      ratio: lines.wall / again.wall,
      wanted: '≥ 5',
      measured: `${told(lines)}; ${told(again)}`,
    },
    {
      name: 'check with a cold cache, of a warm one',
      ratio: cold.wall / warm.wall,
      wanted: '≥ 5',
      measured: `${told(cold)}; ${told(warm)}`,
    },
  ]
}

/** The same work on more and more articles: what one costs, beside one of the smallest archive. */
export function growthFigures(archives: readonly (readonly [articles: number, file: string])[]): readonly Figure[] {
  const runs = archives.map(([articles, file]) => ({ articles, took: check([file], '--jobs', '2') }))
  const first = runs[0]
  return runs.map(({ articles, took }) => ({
    name: `${articles} articles, an article`,
    ratio: first ? took.cpu / articles / (first.took.cpu / first.articles) : null,
    wanted: articles === 64_000 ? '≤ 1.3, 1000 MB' : null,
    measured: `${((1000 * took.cpu) / articles).toFixed(2)} ms CPU; ${told(took)}`,
  }))
}

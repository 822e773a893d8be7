import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { archive } from './archive/archive.ts'
import { bundled } from './bundled.ts'
import { type Figure, shown } from './figure.ts'
import { benchLanguage } from './language.ts'
import { cacheFigures, growthFigures, jobFigure, startFigures } from './processes.ts'
import { benchTime } from './time.ts'

const help = `npm run bench [-- language | names | time] [--quick] [--json] [--rounds N] [--eval DIR]
one table of what the built program costs: its stages, beside our wink pipeline, threads, archives of 1,000 to 64,000
articles, the cache, the start (--quick: only what takes less than a minute); or the language model or the finder of times
beside others, or names beside the language pipeline`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '20' },
    eval: { type: 'string', default: '../shared/eval' },
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
})

function refuse(why: string): never {
  console.error(`bench: ${why}\n${help}`)
  process.exit(2)
}

const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) {
  refuse(`Unexpected --rounds \`${values.rounds}\`, expected a whole number from 1`)
}

const root = join(import.meta.dirname, '../..')

/** Where a part measures: `made` gives the file of a generated archive, `code` is a folder for bundled modules. */
interface Bench {
  readonly folder: string
  readonly code: string
  readonly made: (articles: number) => string
}

async function inFolders<T>(measure: (bench: Bench) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rkn-bench-'))
  const code = mkdtempSync(join(root, '.bench-'))
  const made = (articles: number): string => {
    const file = join(folder, `${articles}.ndjson`)
    const lines = [...archive(articles)].flatMap((told) => told.lines.map((line) => `${JSON.stringify(line)}\n`))
    writeFileSync(file, lines.join(''))
    return file
  }
  try {
    return await measure({ folder, code, made })
  } finally {
    for (const made of [folder, code]) rmSync(made, { recursive: true })
  }
}

/** Names beside the text room, on several kinds of text. */
const names = (): Promise<readonly Figure[]> =>
  inFolders(async ({ code, made }) => {
    const { nameFigures }: typeof import('./names.ts') = await import(bundled('test/bench/names.ts', code))
    return nameFigures(root, made(400), rounds)
  })

/** All figures, measured one after another on generated archives. */
function figures(quick: boolean): Promise<readonly Figure[]> {
  if (!existsSync(join(root, 'dist/cli/rkn.cjs'))) refuse('No built program, expected `npm run build` first')
  return inFolders(async ({ folder, code, made }) => {
    const { nameFigures }: typeof import('./names.ts') = await import(bundled('test/bench/names.ts', code))
    const { stageFigures }: typeof import('./stages.ts') = await import(bundled('test/bench/stages.ts', code))
    const sizes = quick ? [500] : [1000, 4000, 16_000, 64_000]
    const ofJobs = quick ? [400] : [2000, 16_000]
    return [
      ...stageFigures(made(quick ? 150 : 400), quick ? 10 : 16),
      ...nameFigures(root, made(400), quick ? 4 : 16),
      ...startFigures(quick ? 3 : 7),
      ...ofJobs.map((articles) => jobFigure(articles, made(articles))),
      ...cacheFigures(made(quick ? 400 : 2000), folder),
      ...growthFigures(sizes.map((articles) => [articles, made(articles)])),
    ]
  })
}

const [part] = positionals
if (part === 'language') console.log(benchLanguage(rounds))
else if (part === 'time') console.log(benchTime(values.eval, rounds))
else if (part !== undefined && part !== 'names') refuse(`Unexpected part \`${part}\``)
else {
  const found = part === 'names' ? await names() : await figures(values.quick)
  console.log(values.json ? JSON.stringify(found, null, 2) : shown(found))
}

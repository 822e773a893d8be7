import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnRkn } from '../support/rkn.ts'

export const sorted = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{"record":"summary"'))
    .sort()

/** The lines of the report that the job wrote, date by date, sorted. */
export function reportOf(output: string): readonly string[] {
  const folder = join(output, 'report')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /part-[^/]*$/.test(file))
  return sorted(
    files
      .filter((file) => !file.endsWith('.crc'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join(''),
  )
}

/** Those that one machine gives of the same paths. */
export function checkOf(paths: readonly string[], cwd: string, args: readonly string[] = []): readonly string[] {
  const { stdout, stderr, exitCode } = spawnRkn(
    ['check', ...paths, '--format', 'ndjson', '--ids', 'stable', '--exit-zero', '--quiet', ...args],
    { cwd },
  )
  if (exitCode !== 0) throw new Error(stderr)
  return sorted(stdout)
}

export interface Counters {
  readonly articles: number
  readonly claims: number
  readonly pairs: number
  readonly components: number
  readonly largest: number
  readonly conflict: number
  readonly notices: number
  readonly stages: Readonly<Record<string, { readonly seconds: number; readonly shuffled: number }>>
}

export const countersOf = (output: string): Counters => JSON.parse(readFileSync(join(output, 'counters.json'), 'utf8'))

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check, readArticles } from '../src/index.ts'
import { json } from '../src/report/json.ts'
import { root, spawnRkn } from './support/rkn.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-package-'))
afterAll(() => rmSync(home, { recursive: true }))

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

const run = (command: string, args: readonly string[], cwd = root): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const tool = (name: string): string => join(root, 'node_modules/.bin', name)

const [packed]: readonly Packed[] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home]),
)
const archive = join(home, packed?.filename ?? '')

test('the package is small, and holds nothing but the program, its types and its papers', () => {
  expect(packed?.size).toBeLessThan(3_600_000)
  const needless = (packed?.files ?? []).filter(
    ({ path }) =>
      !/^(?:bin\/(?:\w+\.js|package\.json)|dist\/.*\.(?:js|cjs|cjs\.cache|d\.ts)|dist\/LICENSES\.txt|src\/(?:cluster\/\w+\.py|(?:cluster\/)?README\.md)|package\.json|README\.md|LICENSE|NOTICE)$/.test(
        path,
      ),
  )
  expect(needless).toEqual([])
  expect(packed?.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'bin/rkn.js',
      'bin/load.js',
      'bin/worker.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/rkn.cjs',
      'dist/weights/news.cjs',
      'src/cluster/rkn_spark.py',
      'NOTICE',
    ]),
  )
})

test('the program runs from the package, where its libraries are installed', () => {
  run('tar', ['-xzf', archive, '-C', home])
  symlinkSync(join(root, 'node_modules'), join(home, 'package/node_modules'))
  expect(run(process.execPath, [join(home, 'package/bin/rkn.js'), 'explain', 'agree'])).toMatch(/^agree \(verdict\)/)
})

test('publint finds nothing to say', () => {
  expect(run(tool('publint'), [archive, '--strict'])).toContain('All good!')
})

test('the types are found by all who can import it', () => {
  expect(run(tool('attw'), [archive, '--profile', 'esm-only', '--format', 'ascii'])).toContain('node16 (from ESM): 🟢')
})

test('a program that imports it compiles, every type of it known', () => {
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2023']
  expect(
    run(tool('tsc'), [
      ...options,
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
      join(home, 'package/dist/index.d.ts'),
    ]),
  ).toBe('')
})

test('gives the report of the command line', () => {
  const before = process.cwd()
  process.chdir(root)
  try {
    expect(json(check(readArticles(['corpus'])))).toBe(spawnRkn(['check', 'corpus', '-f', 'json']).stdout)
  } finally {
    process.chdir(before)
  }
})

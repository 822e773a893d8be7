import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, spawnRkn } from '../support/rkn.ts'

test('the program is built', () => {
  expect(existsSync(join(root, 'dist/cli/rkn.cjs')), '`npm run build` first').toBe(true)
})

describe('the same bytes', () => {
  const here = spawnRkn(['check', 'corpus', '-f', 'json'])

  const places: readonly Record<string, string>[] = [
    { TZ: 'Asia/Jayapura', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' },
    { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  ]
  for (const env of places) {
    test(`in ${env['TZ']} with ${env['LANG']}`, () => {
      expect(spawnRkn(['check', 'corpus', '-f', 'json'], { env }).stdout).toBe(here.stdout)
    })
  }

  test('whatever the order of the arguments', () => {
    const files = [
      'corpus/09-menarakata.json',
      'corpus/02-gelagat.txt',
      'corpus/01-rantaupos.txt',
      'corpus/07-majalahkisi.md',
    ]
    const one = spawnRkn(['check', ...files, '-f', 'json'])
    expect(spawnRkn(['check', ...files.toReversed(), '-f', 'json']).stdout).toBe(one.stdout)
    expect(one.stdout).not.toBe('')
  })
})

test('a module that Node loads before the program changes nothing', () => {
  const node = ['--require', join(root, 'package.json')]
  expect(spawnRkn(['check', 'corpus', '-f', 'json'], { node })).toEqual(spawnRkn(['check', 'corpus', '-f', 'json']))
})

test('no connection is opened by any command', () => {
  const node = ['--require', join(root, 'test/support/no-sockets.cjs')]
  const lines = spawnRkn(['extract', 'corpus'], { node })
  expect(lines).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('was called') })
  for (const args of [['check', 'corpus'], ['annotate', 'corpus'], ['compare', '-'], ['explain', 'meet'], ['schema']]) {
    const { exitCode, stderr } = spawnRkn(args, { node, input: lines.stdout })
    expect(stderr).not.toContain('was called')
    expect(exitCode).toBeLessThan(2)
  }
})

describe('stdin', () => {
  test('that is empty while nothing was named is no article to look for', () => {
    const { exitCode, stderr } = spawnRkn(['check'])
    expect([exitCode, stderr]).toEqual([
      2,
      'rkn: Unexpected end of the command line, expected files, folders, globs or -\n',
    ])
  })

  const text = readFileSync(join(root, 'corpus/01-rantaupos.txt'), 'utf8')

  test('is an article, by the name it is given', () => {
    const { stdout } = spawnRkn(['extract', '-', '--stdin-filename', 'meja/naskah.txt'], { input: text })
    expect(stdout).toContain('"path":"meja/naskah.txt"')
  })

  test('is read when no path is given', () => {
    const named = spawnRkn(['check', '-', '-f', 'json'], { input: text })
    expect(spawnRkn(['check', '-f', 'json'], { input: text }).stdout).toBe(named.stdout)
    expect(named.exitCode).toBeLessThan(2)
  })

  test('carries claims to compare', () => {
    const { stdout } = spawnRkn(['extract', 'corpus'])
    expect(spawnRkn(['compare', '-f', 'json'], { input: stdout }).stdout).toBe(
      spawnRkn(['check', 'corpus', '-f', 'json']).stdout,
    )
  })
})

test('a full disk behind stdout is refused', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/rkn.js'), 'schema'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect(stderr).toMatch(/^rkn: Unexpected end of the output, expected .*no space left.*\n$/)
  expect(status).toBe(2)
})

describe('a closed pipe', () => {
  for (const args of [
    ['extract', 'corpus'],
    ['annotate', 'corpus'],
    ['check', 'corpus', '-f', 'json'],
  ]) {
    test(`ends ${args.join(' ')} quietly`, async () => {
      const child = spawn(process.execPath, [join(root, 'bin/rkn.js'), ...args], { cwd: root })
      let stderr = ''
      child.stderr.on('data', (chunk) => (stderr += chunk))
      child.stdout.destroy()
      const exitCode = await new Promise((resolve) => child.on('close', resolve))
      // 1 when the little there is was taken before the pipe closed.
      expect([0, 1]).toContain(exitCode)
      expect(stderr).not.toMatch(/^rkn:|Error|EPIPE/m)
    })
  }
})

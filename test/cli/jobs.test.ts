import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archive } from '../bench/archive/archive.ts'
import { root, spawnRkn } from '../support/rkn.ts'

const ARTICLES = 120

let folder = ''

/** One archive twice: as JSON lines with a broken one among them, and as a folder of files. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rkn-jobs-'))
  mkdirSync(join(folder, 'files'))
  const lines = [...archive(ARTICLES, 5)].flatMap((told) => told.lines)
  writeFileSync(
    join(folder, 'archive.ndjson'),
    lines.map((line, at) => `${JSON.stringify(line)}\n${at === 70 ? '{"text": \n' : ''}`).join(''),
  )
  for (const { id, title, published, text } of lines)
    writeFileSync(join(folder, 'files', `${id}.txt`), `${title}\n\n${published}\n\n${text}\n`)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the same bytes for any number of jobs', () => {
  for (const [command, path] of [
    ['extract', 'archive.ndjson'],
    ['extract', 'files'],
    ['check', 'archive.ndjson'],
  ] as const) {
    test(`${command} ${path}`, () => {
      const [alone, crew] = ['1', '3'].map((jobs) =>
        spawnRkn([command, '--jobs', jobs, '--format', command === 'check' ? 'json' : 'ndjson', join(folder, path)]),
      )
      expect(alone?.stdout.split('\n').length).toBeGreaterThan(ARTICLES)
      expect(crew).toEqual(alone)
    })
  }

  test('ids count on from share to share', () => {
    const { stdout } = spawnRkn(['extract', '--jobs', '2', join(folder, 'archive.ndjson')])
    const ids = [...stdout.matchAll(/^\{"record":"article","id":"(a\d+)"/gm)].map(([, id]) => id)
    expect(ids).toEqual(Array.from({ length: ARTICLES }, (_, at) => `a${at + 1}`))
  })

  test('a reader who leaves ends the threads, quietly', () => {
    const program = `'${process.execPath}' '${join(root, 'bin/rkn.js')}' extract --jobs 2 '${join(folder, 'files')}'`
    const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', `${program} | head -n 1; exit $?`], {
      encoding: 'utf8',
    })
    expect({ lines: stdout.split('\n').length - 1, stderr }).toEqual({ lines: 1, stderr: '' })
  })

  test('fewer than one is refused', () => {
    const { exitCode, stderr } = spawnRkn(['extract', '--jobs', '0', join(folder, 'files')])
    expect({ exitCode, stderr: stderr.includes('expected a whole number from 1 (--jobs)') }).toEqual({
      exitCode: 2,
      stderr: true,
    })
  })
})

import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archive } from '../bench/archive/archive.ts'
import { root, spawnRkn } from '../support/rkn.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-killed-'))
const temporary = mkdtempSync(join(tmpdir(), 'rkn-temporary-'))
const bin = join(root, 'bin/rkn.js')
const input = join(home, 'arsip.ndjson')
const cache = join(home, 'cache')
const output = join(home, 'laporan.json')
const old = 'laporan lama\n'
const check = ['check', input, '-q', '--exit-zero', '-f', 'json']
/** More than a batch, so that lines are laid aside. */
const ARTICLES = 1040

beforeAll(() => {
  writeFileSync(
    input,
    [...archive(ARTICLES, 6)].flatMap(({ lines }) => lines.map((line) => `${JSON.stringify(line)}\n`)).join(''),
  )
})

afterAll(() => {
  for (const folder of [home, temporary]) rmSync(folder, { recursive: true })
})

/** Starts the program and kills it, as `kill -9` does, after so many milliseconds; whether it was still running. */
function killedAfter(wait: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...check, '--cache', cache, '-o', output], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary },
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), wait)
  return new Promise((resolve) =>
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    }),
  )
}

describe('kill -9 at any moment', () => {
  let plain = ''

  test('leaves the old output whole, and no temporary file', async () => {
    const begin = performance.now()
    plain = spawnRkn([...check, '--jobs', '1']).stdout
    const whole = performance.now() - begin
    let killed = 0
    for (const share of [0.2, 0.5, 0.6]) {
      writeFileSync(output, old)
      const wasKilled = await killedAfter(share * whole)
      expect([old, ...(wasKilled ? [] : [plain])]).toContain(readFileSync(output, 'utf8'))
      expect(readdirSync(temporary)).toEqual([])
      if (wasKilled) killed += 1
    }
    expect(killed).toBeGreaterThan(0)
  }, 300_000)

  test('leaves a cache out of which the next run says the same, with any number of jobs, or in two steps', () => {
    expect(spawnRkn([...check, '--jobs', '2', '--cache', cache]).stdout === plain).toBe(true)
    const lines = spawnRkn(['extract', input, '-q', '--cache', cache]).stdout
    expect(lines.split('\n').length).toBeGreaterThan(ARTICLES)
    const args = ['compare', '-', '-q', '--exit-zero', '-f', 'json', '--jobs', '2']
    expect(spawnRkn(args, { input: lines }).stdout === plain).toBe(true)
  }, 300_000)
})

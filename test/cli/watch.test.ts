import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rkn, root } from '../support/rkn.ts'

const article = (day: string): string =>
  `Presiden Joko Widodo meresmikan Bendungan Tirta di Garut pada ${day}.\n\nWarga menyaksikan dari tepi jalan.\n`

let home = ''
let child: ChildProcess | null = null
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'rkn-watch-'))
  writeFileSync(join(home, 'satu.txt'), article('Senin (3/5/2021)'))
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(home, { recursive: true })
})

/** A run that watches, what it has printed, and how to wait for more of it. */
function watching(...args: readonly string[]) {
  const own = spawn(process.execPath, [join(root, 'bin/rkn.js'), 'check', home, '--watch', ...args], { cwd: root })
  child = own
  const printed = { stdout: '', stderr: '' }
  own.stdout.on('data', (chunk) => (printed.stdout += chunk))
  own.stderr.on('data', (chunk) => (printed.stderr += chunk))
  const ended = new Promise<number | null>((resolve) => own.on('close', resolve))
  const until = async (isMet: () => boolean): Promise<void> => {
    const deadline = Date.now() + 18_000
    while (!isMet() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isMet(), JSON.stringify(printed)).toBe(true)
  }
  const runs = (): number => printed.stderr.split('watching for changes').length - 1
  const end = (): Promise<number | null> => {
    own.kill('SIGINT')
    return ended
  }
  return { printed, until, runs, end }
}

describe('--watch', () => {
  test('runs again when a file is added, goes on after a file is gone, and ends cleanly', async () => {
    const { printed, until, runs, end } = watching()
    await until(() => runs() === 1)
    expect(printed.stdout).toContain('1 article ')
    expect(printed.stdout).not.toContain('\u001b')
    writeFileSync(join(home, 'dua.txt'), article('Rabu (5/5/2021)'))
    await until(() => printed.stdout.includes('2 articles '))
    rmSync(join(home, 'dua.txt'))
    rmSync(join(home, 'satu.txt'))
    await until(() => printed.stderr.includes('rkn: Unexpected end: no article could be read'))
    writeFileSync(join(home, 'satu.txt'), article('Kamis (6/5/2021)'))
    await until(() => printed.stdout.includes('2021-05-06'))
    expect(await end()).toBe(0)
  }, 40_000)

  test('is not set off by what it writes', async () => {
    const { until, runs, end } = watching('-o', join(home, 'laporan.txt'))
    await until(() => runs() === 1)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(runs()).toBe(1)
    expect(await end()).toBe(0)
  }, 40_000)

  test('refuses what nobody can watch, before it waits', async () => {
    expect(await rkn(['check', '-', '--watch'])).toMatchObject({
      exitCode: 2,
      stderr: 'rkn: Unexpected - beside --watch, expected files, folders or globs\n',
    })
    expect((await rkn(['check', join(home, 'nowhere.txt'), '--watch'])).exitCode).toBe(2)
  })
})

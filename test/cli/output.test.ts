import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/rkn.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-output-'))
const bin = join(root, 'bin/rkn.js')
const file = join(home, 'laporan.ndjson')
const old = 'laporan lama\n'

beforeAll(() => {
  const records = Array.from({ length: 1500 }, (_, index) => ({
    id: index,
    published: '2024-03-05',
    text: `Wali kota meresmikan pasar nomor ${index} pada Senin (4/3/2024). Sebanyak ${index + 20} pedagang pindah ke sana.`,
  }))
  writeFileSync(join(home, 'arsip.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
})
afterAll(() => rmSync(home, { recursive: true }))

const names = (): readonly string[] => readdirSync(home).sort()

describe('the old output stays whole, and nothing is left beside it', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`after ${signal} in the middle of writing`, async () => {
      writeFileSync(file, old)
      const child = spawn(process.execPath, [bin, 'extract', join(home, 'arsip.ndjson'), '-q', '-o', file])
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, how) => resolve(how)))
      const watch = setInterval(() => {
        if (names().some((name) => name.endsWith('.tmp'))) child.kill(signal)
      }, 20)
      expect(await ended).toBe(signal)
      clearInterval(watch)
      expect(readFileSync(file, 'utf8')).toBe(old)
      expect(names()).toEqual(['arsip.ndjson', 'laporan.ndjson'])
    })
  }

  test('when the disk is full', () => {
    writeFileSync(file, old)
    // No file may grow beyond eight blocks: for whoever writes, a disk that is full.
    const script = `ulimit -f 8; exec "$0" "$@"`
    const args = [bin, 'extract', join(home, 'arsip.ndjson'), '-q', '-o', file]
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, ...args], { encoding: 'utf8' })
    expect(stderr).toMatch(/^rkn: Unexpected trouble with output `.*`, expected a file that can be written: EFBIG/)
    expect(status).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(old)
    expect(names()).toEqual(['arsip.ndjson', 'laporan.ndjson'])
  })
})

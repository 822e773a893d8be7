import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rkn } from '../support/rkn.ts'

let folder = ''
let article = ''
let cache = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rkn-cache-'))
  article = join(folder, 'gempa.txt')
  cache = join(folder, 'cache')
  writeFileSync(article, 'Gempa Guncang Garut\n\nGempa magnitudo 5,2 mengguncang Garut pada 3 Mei 2021.\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

const extract = async (...more: readonly string[]): Promise<string> =>
  (await rkn(['extract', ...more, join(folder, 'gempa.txt')])).stdout

const entries = (): readonly string[] =>
  readdirSync(cache, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('--cache', () => {
  test('a second run says the same, out of the cache', async () => {
    const plain = await extract()
    expect(await extract('--cache', cache)).toBe(plain)
    expect(await extract('--cache', cache)).toBe(plain)
    const [entry = '', ...more] = entries()
    expect(more).toEqual([])
    const told = inflateSync(readFileSync(entry)).toString()
    writeFileSync(entry, deflateSync(told.replace('Gempa Guncang Garut', 'Out of the cache')))
    expect(await extract('--cache', cache)).toContain('"title":"Out of the cache"')
  })

  test('what changed is understood anew', async () => {
    await extract('--cache', cache)
    writeFileSync(article, readFileSync(article, 'utf8').replace('3 Mei', '4 Mei'))
    expect(await extract('--cache', cache)).toContain('"value":"2021-05-04"')
    expect(entries()).toHaveLength(2)
  })

  for (const [name, bytes] of [
    ['cut in the middle', (whole: Buffer): Buffer => whole.subarray(0, whole.length >> 1)],
    ['foreign', (): Buffer => Buffer.from('not ours')],
    ['another entry', (): Buffer => deflateSync(JSON.stringify({ cache: 'rkn/1', key: 'ab', made: [] }))],
    ['empty', (): Buffer => Buffer.alloc(0)],
    ['null', (): Buffer => deflateSync('null')],
  ] as const) {
    test(`a broken entry is made again: ${name}`, async () => {
      const plain = await extract('--cache', cache)
      const [entry = ''] = entries()
      const whole = readFileSync(entry)
      writeFileSync(entry, bytes(whole))
      expect(await extract('--cache', cache)).toBe(plain)
      expect(readFileSync(entry)).toEqual(whole)
    })
  }

  test('what was compared before is not compared again, unless an article changed', async () => {
    const check = async (...more: readonly string[]): Promise<string> =>
      (await rkn(['check', '-f', 'json', ...more, article])).stdout
    const plain = await check()
    expect(await check('--cache', cache)).toBe(plain)
    expect(await check('--cache', cache)).toBe(plain)
    expect(entries()).toHaveLength(2)
    for (const entry of entries()) {
      const told = inflateSync(readFileSync(entry)).toString()
      if (told.includes('"report":"rkn/1"'))
        writeFileSync(entry, deflateSync(told.replace('Gempa Guncang Garut', 'Out of the cache')))
    }
    expect(await check('--cache', cache)).toContain('"title": "Out of the cache"')
    writeFileSync(article, readFileSync(article, 'utf8').replace('3 Mei', '4 Mei'))
    expect(await check('--cache', cache)).toBe(await check())
  })

  test('a folder that cannot be one is refused', async () => {
    const { exitCode, stderr } = await rkn(['extract', '--cache', article, article])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining(`Unexpected trouble with cache \`${article}\``),
    })
  })
})

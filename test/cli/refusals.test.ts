import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { rkn } from '../support/rkn.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-refusals-'))
afterAll(() => rmSync(home, { recursive: true }))

const good = join(home, 'berita.txt')
writeFileSync(
  good,
  'JAKARTA, KabarUji.com - Presiden Joko Widodo meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021).\n',
)

describe('one line on stderr, nothing on stdout, exit code 2', () => {
  const rows: readonly [name: string, args: readonly string[], en: string, id: string][] = [
    ['no such path', ['check', join(home, 'brita.txt')], 'did you mean', 'maksudnya'],
    ['a glob that matches nothing', ['check', join(home, '*.html')], 'No file matches', 'Tidak ada berkas yang cocok'],
    ['no such command', ['chekc'], 'did you mean check?', 'Perintah `chekc` tidak dikenal'],
    ['no such option', ['check', good, '--fromat', 'json'], 'did you mean --format?', 'Opsi `--fromat` tidak dikenal'],
    ['no such format', ['check', good, '--format', 'jsno'], 'did you mean json?', 'maksudnya json? (--format)'],
    ['no such verdict', ['check', good, '--only', 'conflit'], 'did you mean conflict?', 'maksudnya conflict?'],
    [
      'a number that is none',
      ['check', good, '--min-sources', 'two'],
      'Unexpected number `two`, expected a whole number from 1 (--min-sources)',
      'seharusnya bilangan bulat mulai 1 (--min-sources)',
    ],
    [
      'a day that is none',
      ['check', good, '--today', '2025-02-30'],
      'one like 2025-01-31',
      'seperti 2025-01-31 (--today)',
    ],
    [
      'an option without its value',
      ['check', good, '--output'],
      'expected a value after',
      'seharusnya ada nilai sesudah',
    ],
    ['too much of a good thing', ['schema', 'report', 'claim'], 'expected at most 1', 'paling banyak 1'],
    ['too little', ['completion'], 'expected shell: `rkn completion --help`', 'seharusnya ada shell'],
    ['an output in no folder', ['check', good, '-o', join(home, 'no/where.json')], 'where.json', 'yang dapat ditulisi'],
    ['an output that is a folder', ['check', good, '-o', home], 'it is a folder', 'adalah folder'],
    ['a full disk', ['check', good, '-o', '/dev/full'], 'no space left', 'tidak dapat ditulis'],
    ['nothing to read', ['check'], 'expected files, folders, globs or -', 'pola glob, atau -'],
    [
      'drafts that --against has swallowed',
      ['check', '--against', home, good],
      'expected a draft before --against, or -- before it',
      'seharusnya ada naskah sebelum --against',
    ],
    [
      'standard input to watch',
      ['check', '-', '--watch'],
      'Unexpected - beside --watch',
      'tidak dapat dipakai dengan --watch',
    ],
    ['a baseline without a file', ['check', good, '--write-baseline'], 'expected --baseline FILE', '--baseline BERKAS'],
    ['waivers that are none', ['check', good, '--waivers', good], 'expected JSON', 'seharusnya JSON'],
    ['no such name', ['explain', 'conflit'], 'did you mean conflict?', 'Nama `conflit` tidak dikenal'],
    ['no such shape', ['schema', 'reprot'], 'did you mean report?', 'Bentuk `reprot` tidak dikenal'],
    ['no such claims file', ['compare', join(home, 'claims.ndjson')], 'claims.ndjson', 'berkas yang ditulis extract'],
    ['a folder of claims', ['compare', home], 'expected a file that extract wrote', 'berkas yang ditulis extract'],
  ]
  for (const [name, args, en, id] of rows) {
    test(name, async () => {
      for (const [lang, words] of [
        ['en', en],
        ['id', id],
      ] as const) {
        const { exitCode, stdout, stderr } = await rkn(['--lang', lang, ...args])
        expect(stderr).toMatch(/^rkn: .*\n$/)
        expect(stderr).toContain(words)
        if (lang === 'id') expect(stderr).not.toMatch(/Unexpected|expected|did you mean/)
        expect([exitCode, stdout]).toEqual([2, ''])
      }
    })
  }

  test('no such language', async () => {
    const { exitCode, stderr } = await rkn(['check', good, '--lang', 'ind'])
    expect([exitCode, stderr]).toEqual([
      2,
      'rkn: Unexpected language `ind`, expected one of en, id; did you mean id? (--lang)\n',
    ])
  })

  test('in the language of the configuration', async () => {
    const folder = join(home, 'setelan')
    mkdirSync(folder)
    writeFileSync(join(folder, '.rknrc'), '{ "lang": "id" }')
    const said = async (...more: readonly string[]): Promise<string> =>
      (await rkn(['check', 'tiada.txt', ...more], { cwd: folder })).stderr
    expect(await said()).toMatch(/^rkn: Tidak ada `tiada\.txt`/)
    expect(await said('--lang=en')).toMatch(/^rkn: No such path/)
    expect(await said('--no-config')).toMatch(/^rkn: No such path/)
    expect((await rkn(['check', '--help'], { cwd: folder })).stdout).toContain('Pemakaian: rkn check [opsi]')
  })

  test('no article among what was read', async () => {
    const empty = join(home, 'kosong')
    mkdirSync(empty)
    for (const command of ['check', 'extract', 'annotate']) {
      const { exitCode, stdout, stderr } = await rkn([command, empty])
      expect([exitCode, stdout]).toEqual([2, ''])
      expect(stderr).toBe('rkn: Unexpected end: no article could be read, expected at least one\n')
    }
  })
})

describe('a notice with its place, and the rest is checked', () => {
  const notices = async (name: string, bytes: string | Uint8Array, args: readonly string[] = []): Promise<string> => {
    const path = join(home, name)
    writeFileSync(path, bytes)
    const { exitCode, stdout, stderr } = await rkn(['check', good, path, '-f', 'json', ...args])
    rmSync(path)
    const report: Report = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(report.articles.some((article) => article.path === good)).toBe(true)
    expect(report.notices.length).toBeGreaterThan(0)
    return stderr.replaceAll(`${home}/`, '')
  }

  test('a binary file', async () => {
    expect(await notices('foto.txt', new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2, 0, 255]))).toMatch(
      /^foto\.txt {2}notice {2}.* {2}\S+\n/,
    )
  })

  test('a broken line of JSON', async () => {
    expect(await notices('arsip.ndjson', '{"id":"1","text":"Ia dilantik."}\n{"id":\n')).toMatch(
      /^arsip\.ndjson:2 {2}notice {2}/m,
    )
  })

  test('a file that is too large', async () => {
    expect(await notices('besar.txt', 'kata '.repeat(100), ['--max-bytes', '200'])).toMatch(
      /^besar\.txt {2}notice {2}.*too-large\n$/m,
    )
  })

  test('another language', async () => {
    const english = 'The president said on Monday that the government would not raise the price of fuel this year. '
    expect(await notices('english.txt', english.repeat(5))).toMatch(/^english\.txt(:\d+)* {2}notice {2}/)
  })

  test('--quiet says none of it', async () => {
    writeFileSync(join(home, 'foto.txt'), new Uint8Array([0, 1, 2, 0, 255]))
    expect((await rkn(['check', good, join(home, 'foto.txt'), '-q'])).stderr).toBe('')
    rmSync(join(home, 'foto.txt'))
  })
})

describe('the output file', () => {
  test('is replaced whole, and leaves nothing beside it', async () => {
    const folder = join(home, 'keluaran')
    mkdirSync(folder)
    const file = join(folder, 'laporan.json')
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    expect((await rkn(['check', good, '-f', 'json', '-o', file])).exitCode).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('report', 'rkn/1')
    expect(readdirSync(folder)).toEqual(['laporan.json'])
    expect((await rkn(['check', join(home, 'nowhere.txt'), '-o', file])).exitCode).toBe(2)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('report', 'rkn/1')
    expect(readdirSync(folder)).toEqual(['laporan.json'])
  })

  test('may be a link, which stays one', async () => {
    const [file, link] = [join(home, 'asli.json'), join(home, 'tautan.json')]
    writeFileSync(file, 'old')
    symlinkSync(file, link)
    await rkn(['check', good, '-f', 'json', '-o', link])
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(link, 'utf8'))
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('report', 'rkn/1')
  })

  test('may be a device', async () => {
    expect((await rkn(['check', good, '-o', '/dev/null'])).exitCode).toBe(0)
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })
})

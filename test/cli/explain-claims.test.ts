import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Derivation } from '../../src/model/derivation.ts'
import { width } from '../../src/report/wrap.ts'
import { rkn } from '../support/rkn.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-explain-'))
afterAll(() => rmSync(home, { recursive: true }))

const path = join(home, 'gempa.txt')
writeFileSync(
  path,
  `Gempa Guncang Sumba

KUPANG, KabarUji.com - Gempa bermagnitudo 6,2 mengguncang Sumba, Nusa Tenggara Timur, Senin (3/5/2021) pukul 04.10 WITA. Tiga orang meninggal dunia.

"Tim penyelamat dikerahkan ke Sumba," kata Kepala BNPB Suharyanto, Selasa (4/5/2021). Gempa adalah peristiwa alam.
`,
)

const explained = async (...options: readonly string[]): Promise<string> =>
  (await rkn(['extract', '--explain', path, ...options], { columns: 200 })).stdout

describe('extract --explain', () => {
  for (const columns of [60, 200]) {
    test(`keeps within ${columns} columns`, async () => {
      const { stdout, exitCode } = await rkn(['extract', '--explain', path], { columns })
      const [, ...lines] = stdout.split('\n')
      expect(exitCode).toBe(0)
      expect(lines.length).toBeGreaterThan(20)
      expect(lines.filter((line) => width(line) > columns)).toEqual([])
    })
  }

  test('tells the rule, what spoke for it, and where time and place come from', async () => {
    const text = await explained()
    const [entry = ''] = text.split('\n\n').filter((part) => part.includes('[mengguncang]'))
    expect(entry).toContain('3:47 [mengguncang] quake, claim a1c')
    expect(entry).toMatch(/rule +quake:meN-guncang/)
    expect(entry).toMatch(/decision +claim \(log-odds \+\d/)
    expect(entry).toMatch(/because +.*build=active \+/)
    expect(entry).toMatch(/time +→ 2021-05-03T04:10\+08:00 «Senin \(3\/5\/2021\) pukul 04\.10 WITA» in its sentence/)
    expect(entry).toMatch(/where +→ Sumba in its clause/)
    const [toll = ''] = text.split('\n\n').filter((part) => part.includes('[meninggal dunia]'))
    expect(toll).toMatch(/→ 2021-05-03T04:10\+08:00 .* from the story before it/)
    expect(toll).toMatch(/slots +happened, 3 orang/)
    expect(text).toMatch(/slots +happened, said by Suharyanto/)
  })

  test('speaks Indonesian', async () => {
    const text = await explained('--lang', 'id')
    expect(text).toMatch(/: \d+ klaim dari \d+ pemicu\n/)
    expect(text).toMatch(/tempat +→ Sumba di klausanya/)
    expect(text).toContain('bukan klaim: terlalu sedikit tanda kejadian (log-odds −')
    expect(text).toMatch(/isi +terjadi, menurut Suharyanto/)
    expect(text).not.toMatch(/\b(?:claim|said by|happened)\b/)
  })

  test('tells of what became no claim why', async () => {
    const text = await explained()
    const [entry = ''] = text.split('\n\n').filter((part) => part.includes('[bermagnitudo]'))
    expect(entry).toContain('no claim: too little speaks for a happening (log-odds −')
    expect(entry).not.toContain('slots')
  })

  test('gives the same as JSON, with the claims that extract gives, but for their keys', async () => {
    const lines = (await explained('--format', 'ndjson')).trimEnd().split('\n')
    const derivations: readonly Derivation[] = lines.map((line) => JSON.parse(line))
    expect(JSON.parse(await explained('-f', 'json'))).toEqual(derivations)
    const plain = (await rkn(['extract', path])).stdout.trimEnd().split('\n')
    const claims = plain
      .map((line) => JSON.parse(line))
      .flatMap(({ keys: _, ...line }) => (line.record === 'claim' ? [line] : []))
    expect(derivations.flatMap(({ claim }) => (claim ? [{ record: 'claim', ...claim }] : []))).toEqual(claims)
    const rejected = derivations.filter((derivation) => derivation.rejected !== null)
    expect(rejected.length).toBeGreaterThan(0)
    for (const { odds, least, claim } of rejected) {
      expect(claim).toBeNull()
      expect(odds).toBeLessThanOrEqual(least)
    }
  })

  test('writes to a file, and refuses where nothing can be read', async () => {
    const output = join(home, 'why.txt')
    expect((await rkn(['extract', '--explain', path, '-o', output])).stdout).toBe('')
    expect(readFileSync(output, 'utf8')).toContain('[mengguncang] quake')
    const empty = join(home, 'kosong.txt')
    writeFileSync(empty, '')
    const { exitCode, stdout, stderr } = await rkn(['extract', '--explain', empty, '-q'])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain('rkn: ')
  })

  test('shows what acts on a terminal or a CI log as harmless words', async () => {
    const hostile = join(home, 'jahat.txt')
    writeFileSync(hostile, 'KabarUji - Bupati meresmikan pasar \u202e ::error:: di Garut pada Senin (3/5/2021).\n')
    const { stdout } = await rkn(['extract', '--explain', hostile])
    expect(stdout).toContain('[meresmikan] inaugurate')
    expect(stdout).not.toContain('\u202e')
    expect(stdout).not.toContain('::error::')
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { type Run, rkn } from '../support/rkn.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-known-'))
afterAll(() => rmSync(home, { recursive: true }))

const at = (name: string): string => join(home, name)

/** An article that dates the opening of a dam; the rest of its text is its own. */
const opening = (outlet: string, day: string, more: string): string =>
  `---\noutlet: ${outlet}\npublished: 2021-05-06\n---\nPresiden Joko Widodo meresmikan Bendungan Tirta di Garut pada ${day}.\n\n${more}\n`

const first = opening('Kabar Uji', 'Senin (3/5/2021)', 'Warga menyaksikan dari tepi jalan.')
const second = opening('Warta Coba', 'Rabu (5/5/2021)', 'Bendungan itu mengairi sawah di tiga kecamatan.')

beforeEach(() => {
  for (const name of readdirSync(home)) rmSync(at(name))
  writeFileSync(at('1.txt'), first)
  writeFileSync(at('2.txt'), second)
})

const check = (...args: readonly string[]): Promise<Run> =>
  rkn(['check', at('1.txt'), at('2.txt'), '-f', 'json', ...args])

const reportOf = ({ stdout }: Run): Report => JSON.parse(stdout)

const rulesOf = (run: Run): readonly string[] =>
  reportOf(run)
    .notices.filter(({ path }) => path.endsWith('.json'))
    .map(({ rule, line }) => (line === null ? rule : `${rule}:${line}`))

async function theConflict(): Promise<{
  readonly label: string
  readonly labelId: string
  readonly values: readonly string[]
}> {
  const [event, ...more] = reportOf(await check()).events.filter(({ verdict }) => verdict === 'conflict')
  expect(more).toEqual([])
  expect(event?.conflicts.map(({ on }) => on)).toEqual(['time'])
  const values = event?.conflicts[0]?.sides.map(({ value }) => value) ?? []
  return { label: event?.label ?? '', labelId: event?.labelId ?? '', values }
}

describe('--waivers', () => {
  const waive = async (waiver: object, ...args: readonly string[]): Promise<Run> => {
    writeFileSync(
      at('w.json'),
      JSON.stringify([{ reason: 'ralat menyusul', expires: '2021-05-06', on: 'time', ...waiver }]),
    )
    return check('--waivers', at('w.json'), ...args)
  }

  test('leave a conflict out, say so with the reason, and let the run pass', async () => {
    const { label, labelId } = await theConflict()
    for (const event of [label, labelId, ` ${label.toUpperCase()}`]) {
      const run = await waive({ event })
      expect(run.exitCode).toBe(0)
      expect(reportOf(run).summary.conflict).toBe(0)
      expect(reportOf(run).events.filter((one) => one.label === label)).toEqual([])
      expect(rulesOf(run)).toEqual(['waived:1'])
      expect(run.stderr).toContain('is waived until 2021-05-06: ralat menyusul  waived')
    }
  })

  test('expire by the newest publication date, or by --today', async () => {
    const { label } = await theConflict()
    const old = await waive({ event: label, expires: '2021-05-05' })
    expect([old.exitCode, rulesOf(old)]).toEqual([1, ['waiver-expired:1']])
    expect((await waive({ event: label }, '--today', '2021-05-07')).exitCode).toBe(1)
    expect((await waive({ event: label, expires: '2021-05-05' }, '--today', '2021-05-05')).exitCode).toBe(0)
  })

  test('hold as long as nobody dates anything', async () => {
    const { label } = await theConflict()
    for (const name of ['1.txt', '2.txt']) {
      writeFileSync(at(name), readFileSync(at(name), 'utf8').replace('published: 2021-05-06\n', ''))
    }
    expect((await waive({ event: label, expires: '2001-01-01' })).exitCode).toBe(0)
  })

  test('name the event as any report shows it, and are told which one is near', async () => {
    const { label } = await theConflict()
    const [day, name] = [/\d+ May 2021|May 2021/.exec(label)?.[0] ?? '', label.replace(/, .*2021$/, '')]
    expect(day).not.toBe('')
    expect(name).not.toBe(label)
    expect((await waive({ event: name })).exitCode).toBe(0)
    const shown = /^✗ (.*)$/m.exec((await rkn(['check', at('1.txt'), at('2.txt')])).stdout)?.[1] ?? ''
    expect((await waive({ event: shown })).exitCode).toBe(0)
    const wrong = await waive({ event: label.replace('inauguration', 'inaugration') })
    expect([wrong.exitCode, wrong.stderr]).toEqual([1, expect.stringContaining(`did you mean \`${label}\`?`)])
  })

  test('that name the sides hold for these values only', async () => {
    const { label, values } = await theConflict()
    expect((await waive({ event: label, sides: values })).exitCode).toBe(0)
    const other = await waive({ event: label, sides: [values[0] ?? '', '1999-01-01'] })
    expect([other.exitCode, rulesOf(other)]).toEqual([1, ['waiver-unused:1']])
  })

  test('are told in SARIF as suppressions', async () => {
    const { label } = await theConflict()
    const run = await waive({ event: label }, '-f', 'sarif')
    const [result] = JSON.parse(run.stdout).runs[0].results
    expect(run.exitCode).toBe(0)
    expect(result).toMatchObject({
      ruleId: 'conflict/time',
      suppressions: [{ kind: 'external', justification: 'ralat menyusul (accepted until 2021-05-06)' }],
    })
  })

  test('for another slot or event are unused', async () => {
    const { label } = await theConflict()
    for (const waiver of [{ event: label, on: 'place' }, { event: 'lain' }]) {
      const run = await waive(waiver)
      expect([run.exitCode, rulesOf(run)]).toEqual([1, ['waiver-unused:1']])
    }
  })

  test('hold in a review too', async () => {
    const { label } = await theConflict()
    writeFileSync(
      at('w.json'),
      JSON.stringify([{ event: label, on: 'time', reason: 'ralat', expires: '2021-05-06' }], null, 2),
    )
    const run = await rkn(['check', at('1.txt'), '--against', home, '--waivers', at('w.json'), '-f', 'json'])
    expect([run.exitCode, rulesOf(run)]).toEqual([0, ['waived:3']])
  })

  const wrong: readonly [string, unknown, string][] = [
    ['no list', { event: 'x' }, 'expected a list of waivers'],
    ['no reason', [{ event: 'x', on: 'time', expires: '2021-05-06' }], 'Unexpected end in waiver 1 of'],
    [
      'an empty reason',
      [{ event: 'x', on: 'time', expires: '2021-05-06', reason: ' ' }],
      'expected a text that is not empty',
    ],
    ['no day', [{ event: 'x', on: 'time', expires: 'soon', reason: 'r' }], 'expected a day like 2025-01-31'],
    ['no slot', [{ event: 'x', on: 'tmie', expires: '2021-05-06', reason: 'r' }], 'did you mean time?'],
    ['a slip of the key', [{ evnet: 'x' }], 'did you mean event?'],
  ]
  for (const [name, value, words] of wrong) {
    test(`with ${name} are refused`, async () => {
      writeFileSync(at('w.json'), JSON.stringify(value))
      const { exitCode, stdout, stderr } = await check('--waivers', at('w.json'))
      expect(stderr).toMatch(/^rkn: .*\n$/)
      expect(stderr).toContain(words)
      expect([exitCode, stdout]).toEqual([2, ''])
    })
  }
})

describe('--baseline', () => {
  const known = ['--baseline', at('b.json')]
  const write = (): Promise<Run> => check(...known, '--write-baseline')

  test('is written, and what it knows is left out', async () => {
    await theConflict()
    expect((await write()).exitCode).toBe(0)
    const written = readFileSync(at('b.json'), 'utf8')
    const run = await check(...known)
    expect([run.exitCode, rulesOf(run)]).toEqual([0, ['known-conflicts']])
    expect(run.stderr).toContain('1 conflict is known and left out')
    expect(reportOf(run).summary.conflict).toBe(0)
    await write()
    expect(readFileSync(at('b.json'), 'utf8')).toBe(written)
  })

  test('knows claims by what they say, not by line, path or company', async () => {
    await write()
    writeFileSync(at('1.txt'), first.replace('Presiden', 'Cuaca cerah sejak pagi.\n\nPresiden'))
    writeFileSync(at('3.txt'), opening('Harian Ketiga', '5 Mei 2021', 'Acara itu selesai sebelum siang.'))
    const run = await rkn(['check', at('1.txt'), at('2.txt'), at('3.txt'), '-f', 'json', ...known])
    expect(reportOf(run).summary.conflict).toBe(0)
    expect(run.exitCode).toBe(0)
  })

  test('does not know another date', async () => {
    await write()
    writeFileSync(at('2.txt'), second.replace('Rabu (5/5/2021)', 'Selasa (4/5/2021)'))
    expect((await check(...known)).exitCode).toBe(1)
  })

  test('does not know a third side', async () => {
    await write()
    writeFileSync(at('3.txt'), opening('Harian Ketiga', 'Selasa (4/5/2021)', 'Acara itu selesai sebelum siang.'))
    const run = await rkn(['check', at('1.txt'), at('2.txt'), at('3.txt'), '-f', 'json', ...known])
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).events.flatMap(({ conflicts }) => conflicts.map(({ sides }) => sides.length))).toEqual([3])
  })

  test('stays as it was when nothing can be checked', async () => {
    await write()
    const before = readFileSync(at('b.json'), 'utf8')
    expect((await rkn(['check', at('nowhere.txt'), ...known, '--write-baseline'])).exitCode).toBe(2)
    expect(readFileSync(at('b.json'), 'utf8')).toBe(before)
    expect(readdirSync(home).sort()).toEqual(['1.txt', '2.txt', 'b.json'])
  })

  test('is refused when it is none', async () => {
    for (const [text, words] of [
      ['[]', 'expected a baseline that --write-baseline wrote'],
      ['{', 'expected JSON'],
    ] as const) {
      writeFileSync(at('b.json'), text)
      expect(await check(...known)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(words) })
    }
    rmSync(at('b.json'))
    expect((await check(...known)).stderr).toContain('--write-baseline makes one')
    expect((await check('--write-baseline')).stderr).toContain('expected --baseline FILE beside it')
  })
})

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { configKeys } from '../../src/report/schema/config.ts'
import { schemas } from '../../src/report/schema/index.ts'
import { type Run, rkn, spawnRkn } from '../support/rkn.ts'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'rkn-config-')))
afterAll(() => rmSync(home, { recursive: true }))

/** A folder of its own with these files in it. */
let folders = 0
function folder(files: Readonly<Record<string, string | object>>): string {
  const made = join(home, String(++folders))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true })
    writeFileSync(join(made, name), typeof text === 'string' ? text : JSON.stringify(text))
  }
  return made
}

type Printed = {
  readonly file: string | null
  readonly settings: Readonly<Record<string, { value: unknown; from: string }>>
}

async function settingsIn(cwd: string, ...args: readonly string[]): Promise<Printed> {
  const { stdout, stderr, exitCode } = await rkn(['check', '--print-config', ...args], { cwd })
  expect([exitCode, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

const article = 'JAKARTA, KabarUji.com - Presiden Joko Widodo meresmikan Bendungan Tirta pada Senin (3/5/2021).\n'

describe('the file', () => {
  for (const name of ['rkn.config.json', '.rknrc', '.rknrc.json']) {
    test(name, async () => {
      const { file, settings } = await settingsIn(folder({ [name]: { lang: 'id' } }))
      expect([file, settings['lang']]).toEqual([name, { value: 'id', from: 'config' }])
    })
  }

  test('package.json, under `rkn`', async () => {
    const { file, settings } = await settingsIn(folder({ 'package.json': { name: 'redaksi', rkn: { minSources: 2 } } }))
    expect([file, settings['minSources']]).toEqual(['package.json', { value: 2, from: 'config' }])
  })

  test('is looked for upwards, and its paths count from it', async () => {
    const made = folder({
      '.rknrc': { against: ['arsip', '/mutlak'], baseline: 'dikenal.json' },
      'meja/a.txt': article,
    })
    const { file, settings } = await settingsIn(join(made, 'meja'))
    expect(file).toBe(join(made, '.rknrc'))
    expect(settings['against']?.value).toEqual(['../arsip', '/mutlak'])
    expect(settings['baseline']?.value).toBe('../dikenal.json')
  })

  test('may be named, or none', async () => {
    const made = folder({ '.rknrc': { lang: 'id' }, 'lain/aturan.json': { quiet: true } })
    expect(await settingsIn(made, '--config', 'lain/aturan.json')).toMatchObject({
      file: 'lain/aturan.json',
      settings: { quiet: { value: true, from: 'config' }, lang: { value: 'en', from: 'default' } },
    })
    expect((await settingsIn(made, '--no-config')).file).toBe(null)
  })

  test('that is empty says nothing', async () => {
    expect((await settingsIn(folder({ '.rknrc': '', 'rkn.config.json': '{}' }))).file).toBe('rkn.config.json')
  })
})

describe('what holds', () => {
  test('is the flag before the file, the file before the default', async () => {
    const made = folder({ '.rknrc': { lang: 'id', format: 'csv' } })
    expect((await settingsIn(made, '--lang', 'en')).settings).toMatchObject({
      lang: { value: 'en', from: 'flag' },
      format: { value: 'csv', from: 'config' },
      minSources: { value: 1, from: 'default' },
    })
  })

  test('is what the command does', async () => {
    const made = folder({ '.rknrc': { format: 'json', lang: 'id', only: ['single'] }, 'a.txt': article })
    const { stdout } = await rkn(['check', join(made, 'a.txt')], { cwd: made })
    const report: Report = JSON.parse(stdout)
    expect(report.events.map(({ verdict }) => verdict)).toEqual(['single'])
  })

  test('a format that a command does not know is meant for another', async () => {
    const made = folder({ '.rknrc': { format: 'markdown' }, 'a.txt': article })
    const { stdout, exitCode } = await rkn(['extract', join(made, 'a.txt')], { cwd: made })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\{"record":"article"/)
  })

  test('reviews against the archive of the file', () => {
    const made = folder({
      'rkn.config.json': { against: ['arsip'], format: 'json' },
      'arsip/a.txt': article,
      'draf.md': article.replace('KabarUji.com', 'WartaCoba.id').replace('Senin (3/5/2021)', '3 Mei 2021 pagi'),
    })
    const { stdout } = spawnRkn(['check', 'draf.md'], { cwd: made })
    const report: Report = JSON.parse(stdout)
    expect(report.articles.map(({ path }) => path)).toEqual(['arsip/a.txt', 'draf.md'])
    expect(report.claims.some(({ article: of }) => of === 'a2')).toBe(true)
  })
})

describe('one line on stderr, exit code 2', () => {
  const rows: readonly [string, string | object, string][] = [
    ['an unknown key', { fromat: 'json' }, 'Unexpected key `fromat` in `rkn.config.json`, expected'],
    ['and what was meant', { fromat: 'json' }, 'did you mean format?'],
    ['a wrong word', { lang: 'ind' }, 'Unexpected `lang` in `rkn.config.json`: "ind", expected en or id'],
    [
      'a wrong word in a list',
      { only: ['agree', 'conflit'] },
      'expected a list of conflict, agree or single; did you mean conflict?',
    ],
    ['a word for a list', { against: 'arsip' }, 'expected a list of texts'],
    ['a number that is too small', { minSources: 0 }, 'expected a whole number from 1'],
    ['a text for a flag', { quiet: 'yes' }, 'expected true or false'],
    ['no object', '["lang"]', 'expected an object'],
    ['no JSON', '{ lang: id }', 'on line 1, expected JSON'],
  ]
  for (const [name, config, words] of rows) {
    test(name, async () => {
      const { exitCode, stdout, stderr } = await rkn(['check', 'x.txt'], { cwd: folder({ 'rkn.config.json': config }) })
      expect(stderr).toMatch(/^rkn: .*\n$/)
      expect(stderr).toContain(words)
      expect([exitCode, stdout]).toEqual([2, ''])
    })
  }

  const named = async (file: string): Promise<Run> => rkn(['check', 'x.txt', '--config', file], { cwd: home })
  test('a file that is not there', async () => {
    expect(await named('nowhere.json')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('nowhere.json') })
  })

  test('a file in another language', async () => {
    writeFileSync(join(home, 'aturan.yaml'), 'lang: id\n')
    expect(await named('aturan.yaml')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^rkn: .*aturan\.yaml.*expected a configuration in JSON.*\n$/),
    })
  })
})

test('the schema that is printed is the one that is held to', async () => {
  const { stdout } = await rkn(['schema', 'config'])
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(schemas.config)))
  const valid = new Ajv2020({ strict: true }).compile(JSON.parse(stdout))
  expect(valid({ $schema: 'x', format: 'table', only: ['agree'], minSources: 3 })).toBe(true)
  expect(valid({ fromat: 'table' })).toBe(false)
})

test('every setting is an option of check', async () => {
  const { stdout } = await rkn(['check', '--help'])
  for (const key of Object.keys(configKeys).filter((name) => name !== '$schema')) {
    expect(stdout).toContain(`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
  }
})

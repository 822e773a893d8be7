import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, spawnRkn } from '../support/rkn.ts'

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')
const extract = (lines: readonly (string | object)[], args: readonly string[] = []) =>
  spawnRkn(['extract', '--parcels', '-', ...args], {
    input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  })

test('files handed on as lines give what the files themselves give', () => {
  const paths = readdirSync(join(root, 'corpus')).map((name) => `corpus/${name}`)
  const lines = paths.map((path) => ({ path, base64: base64(readFileSync(join(root, path))) }))
  const { stdout, exitCode } = extract(lines)
  expect(exitCode).toBe(0)
  expect(stdout).toBe(spawnRkn(['extract', 'corpus']).stdout)
})

test('so do lines of JSON lines, with their numbers', () => {
  const file = 'arsip/januari.ndjson'
  const article = JSON.stringify({ id: 'satu', text: 'Gempa mengguncang Palu pada Jumat (28/9/2018).' })
  const lines = [
    { path: file, line: 7, base64: base64(article) },
    { path: file, line: 9, base64: base64('{"id": "dua", ') },
  ]
  const records = extract(lines)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records[0]).toMatchObject({ record: 'article', path: 'arsip/januari.ndjson#satu' })
  expect(records.at(-1)).toMatchObject({ record: 'notice', rule: 'broken-json', path: file, line: 9 })
})

test('what is too large, and what is no such line, becomes a notice', () => {
  const lines = [
    { path: 'a.txt', base64: base64('Hujan turun.') },
    { path: 'b.txt', base64: null },
    'rusak',
    { line: 1 },
  ]
  const { stdout, exitCode } = extract(lines, ['--max-bytes', '5'])
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records.map(({ path, rule, line }) => [path, rule, line])).toEqual([
    ['a.txt', 'too-large', null],
    ['b.txt', 'too-large', null],
    ['-', 'broken-line', 3],
    ['-', 'broken-line', 4],
  ])
  expect(exitCode).toBe(0)
})

test('paths are refused beside it', () => {
  const { stderr, exitCode } = spawnRkn(['extract', '--parcels', 'corpus'])
  expect(stderr).toBe('rkn: Unexpected `corpus`, expected only stdin with --parcels\n')
  expect(exitCode).toBe(2)
})

import { describe, expect, test } from 'vitest'
import { github } from '../../src/report/github.ts'
import { hostile, hostileReport, plainView, report } from './report.ts'

/** A workflow command as the runner reads it: https://github.com/actions/runner, ActionCommand. */
function read(line: string) {
  const [, level = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const unescaped = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code))
  const entries = properties.split(',').map((property) => {
    const [name = '', value = ''] = property.split('=')
    return [name, unescaped(value)] as const
  })
  return { level, message: unescaped(message), ...Object.fromEntries(entries) }
}

const commands = (text: string) => text.trimEnd().split('\n').map(read)

describe('workflow commands', () => {
  test('an annotation for each side, at its best quote, with the other sides', () => {
    const [first, second, ...others] = commands(github(report, plainView))
    expect(first).toEqual({
      level: 'error',
      file: 'berita/a2.txt',
      line: '5',
      endLine: '5',
      col: '3',
      endColumn: '57',
      title: 'conflict · time: 2021 Teluk Bayang bridge inauguration',
      message: [
        'One source says 11 May 2021, two say 12 May 2021: both cannot be right.',
        '11 May 2021 (2 articles, 1 source): “Peresmian jembatan itu berlangsung Selasa (11/5/2021).”',
        '12 May 2021 (2 sources): “Jembatan Teluk Bayang diresmikan Presiden pada Rabu (12/5/2021) pagi di hadapan ratusan warga.”',
        '  berita/a1.txt:5:3 · Kabar Pesisir',
      ].join('\n'),
    })
    expect(second).toMatchObject({ level: 'error', file: 'berita/a1.txt' })
    expect(others).toHaveLength(1)
    expect(others[0]).toMatchObject({ level: 'notice', title: 'rkn', message: expect.stringContaining('1 conflict') })
  })

  test('in a review only the draft is at fault', () => {
    const levels = commands(github(report, { ...plainView, drafts: ['a1'] })).map(({ level }) => level)
    expect(levels).toEqual(['notice', 'error', 'notice'])
  })

  test('a record in a JSON file has no line of the file', () => {
    const [, , only] = report.claims.filter(({ event }) => event === 'e1')
    const [event] = report.events
    if (!only || !event) throw new Error('no such claim')
    const articles = report.articles.map((article) =>
      article.id === only.article ? { ...article, path: 'arsip/berita.jsonl#a:b,c' } : article,
    )
    const claims = report.claims.filter(({ id }) => id !== 'c2')
    const [first] = commands(github({ ...report, articles, claims }, plainView))
    expect(first).toMatchObject({ file: 'arsip/berita.jsonl' })
    expect(first).not.toHaveProperty('line')
  })

  test('a notice is a warning, in the language of the reader', () => {
    const notice = {
      rule: 'weekday-mismatch',
      article: 'a1',
      path: 'berita/a1.txt',
      start: 10,
      end: 20,
      line: 2,
      column: 7,
      message: 'Unexpected weekday',
      messageId: 'Hari tidak cocok',
    }
    const [warning] = commands(github({ ...report, events: [], notices: [notice] }, { ...plainView, lang: 'id' }))
    expect(warning).toEqual({
      level: 'warning',
      file: 'berita/a1.txt',
      line: '2',
      col: '7',
      title: 'weekday-mismatch',
      message: 'Hari tidak cocok',
    })
  })
})

test('hostile articles give no command of their own', () => {
  const text = github(hostileReport, plainView)
  expect(text).not.toMatch(hostile)
  const lines = text.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines.filter((line) => !/^::(error|notice) [^:]+::/.test(line))).toEqual([])
  // Only the command itself has the marks of one.
  expect(text.match(/::/g)).toHaveLength(2 * lines.length)
  expect(text).not.toContain('##[')
})

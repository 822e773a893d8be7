import { describe, expect, test } from 'vitest'
import { csv } from '../../src/report/csv.ts'
import { hostile, hostileReport, plainView, quoting, report } from './report.ts'

/** Reads RFC 4180: cells may be quoted, a quoted cell holds anything. */
function rows(text: string): readonly (readonly string[])[] {
  const read: string[][] = [[]]
  for (const [whole, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    expect(whole).toBeDefined()
    read.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') read.push([])
  }
  return read.slice(0, -1)
}

/** The cells of one claim by their titles. */
function cells(text: string, id: string): ReadonlyMap<string, string> {
  const [titles = [], ...claims] = rows(text)
  const row = claims.find(([first]) => first === id) ?? []
  return new Map(titles.map((title, at) => [title, row[at] ?? '']))
}

describe('CSV', () => {
  const text = csv(report, plainView)

  test('has a row a claim, and as many cells in each as there are titles', () => {
    const [titles = [], ...claims] = rows(text)
    expect(claims.map(([id]) => id)).toEqual(report.claims.map(({ id }) => id))
    expect(new Set(claims.map((row) => row.length))).toEqual(new Set([titles.length]))
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('tells what a claim says, where, and what becomes of it', () => {
    expect(Object.fromEntries(cells(text, 'c3'))).toMatchObject({
      event: 'e1',
      label: '2021 Teluk Bayang bridge inauguration',
      verdict: 'conflict',
      sources: '3',
      conflict: 'time',
      time: '2021-05-11',
      quote: 'Peresmian jembatan itu berlangsung Selasa (11/5/2021).',
      path: 'berita/a3.txt',
      line: '5',
      column: '3',
      outlet: 'Warta Kota Lama',
      copy_of: 'berita/a2.txt',
    })
    expect(cells(text, 'c6').get('numbers')).toBe('17 orang')
    expect(cells(text, 'c6').get('said_by')).toBe('Rahmat Widodo')
  })

  test('names events in the language of the reader', () => {
    expect(cells(csv(report, { ...plainView, lang: 'id' }), 'c1').get('label')).toBe(
      'Peresmian Jembatan Teluk Bayang 2021',
    )
  })
})

describe('hostile articles', () => {
  test.each([
    ['=cmd|"/c calc"!A1', `'=cmd|"/c calc"!A1`],
    ['+62 21 angka', "'+62 21 angka"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' \t=1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['dua\r\nbaris, "kutip"', 'dua  baris, "kutip"'],
    ['1-2 untuk tuan rumah', '1-2 untuk tuan rumah'],
  ])('%j', (quote, cell) => {
    expect(cells(csv(quoting(quote), plainView), 'c1').get('quote')).toBe(cell)
  })

  test('act on no terminal', () => {
    const text = csv(hostileReport, plainView)
    expect(text).toContain('</script>')
    expect(text.replaceAll('\r\n', '')).not.toMatch(hostile)
  })
})

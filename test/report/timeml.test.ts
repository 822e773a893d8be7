import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { quote } from '../../src/model/span.ts'
import { timeml, timemlFile } from '../../src/report/timeml.ts'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { articleOf } from '../support/article.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** The elements of a document, in the order in which they begin, each with all text inside. Throws on bad XML. */
function read(xml: string): readonly Element[] {
  const parser = new SaxesParser()
  const open: Element[] = []
  const all: Element[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    open.push(element)
    all.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return all
}

function written(text: string, published: string | null = '2023-06-14') {
  const article = articleOf(text, { published })
  const { times } = findTimes(article, readText(article))
  const xml = [...timemlFile([timeml(article, times)])].join('')
  const elements = read(xml)
  const inside = (name: string): readonly Element[] => elements.filter((element) => element.name === name)
  return { xml, times, timexes: inside('TIMEX3'), body: inside('TEXT')[0]?.text, dct: inside('DCT')[0]?.text }
}

describe('TimeML', () => {
  test('holds the text, letter for letter, and every time in its place', () => {
    const text = 'Rapat digelar Rabu (7/6/2023).\n\nKemarin, sekitar pukul 08.00 WIB, ia datang setiap hari.'
    const { body, timexes, times, dct } = written(text)
    expect(body).toBe(text)
    expect(dct).toBe('2023-06-14')
    expect(timexes.slice(1).map((timex) => timex.text)).toEqual(times.map((time) => quote(text, time)))
  })

  test('gives each time what TIMEX3 knows of it', () => {
    const { timexes } = written('Kemarin ia pulang; sejak awal 2019 ia merantau, setiap tahun ia menabung.')
    expect(timexes.map(({ attributes }) => attributes)).toEqual([
      { tid: 't0', type: 'DATE', value: '2023-06-14', temporalFunction: 'false', functionInDocument: 'CREATION_TIME' },
      { tid: 't1', type: 'DATE', value: '2023-06-13', temporalFunction: 'true', anchorTimeID: 't0' },
      { tid: 't2', type: 'DATE', value: '2019', mod: 'START', temporalFunction: 'false' },
      { tid: 't3', type: 'SET', value: 'P1Y', temporalFunction: 'false' },
    ])
  })

  test('has no creation time where none is told', () => {
    const { dct, timexes } = written('Kemarin ia pulang.', null)
    expect(dct).toBeUndefined()
    expect(timexes.map(({ attributes }) => attributes)).toEqual([
      { tid: 't1', type: 'DATE', value: 'XXXX-XX-XX', temporalFunction: 'false' },
    ])
  })

  test('holds several articles in one document', () => {
    const one = timeml(articleOf('Kemarin ia pulang.'), [])
    const names = read([...timemlFile([one, one])].join('')).map(({ name }) => name)
    expect(names.filter((name) => name === 'TimeML')).toHaveLength(2)
    expect(names[0]).toBe('TimeMLCorpus')
  })

  test('is XML whatever the article holds', () => {
    const text = 'Kemarin <b>"A & B"</b> ]]> \u202e::error:: ##[x] \r\n𝄞 pada 3 Mei 2022'
    expect(written(text).body).toBe(text)
    expect(written('Kemarin \u0000\u001b[31m \ud800 \ufffe ia pulang.').body).toBe(
      'Kemarin \ufffd\ufffd[31m \ufffd \ufffd ia pulang.',
    )
    expect(written(text).xml).not.toMatch(/[\u202e\r]|::|##\[/)
  })
})

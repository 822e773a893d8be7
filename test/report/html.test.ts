import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { periodsOf, timeWithin } from '../../src/report/html/periods.ts'
import { html } from '../../src/report/html.ts'
import { hostile, hostileReport, plainView, report } from './report.ts'

const page = html(report, plainView)
const { document } = parseHTML(page)

const texts = (selector: string, within = document): readonly string[] =>
  [...within.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')

describe('the page', () => {
  test('allows its own style and script by their hashes, and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
    for (const name of ['style', 'script']) {
      const code = document.querySelector(name)?.textContent ?? ''
      expect(policy).toContain(`${name}-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    }
    expect(policy).toMatch(/^default-src 'none';/)
    expect(page).not.toMatch(/<[^>]*\s(style|src|on\w+)=/)
  })

  test('has an entry an event, oldest first, under its year', () => {
    expect(texts('.label')).toEqual([
      '2021 toll road opening',
      '2021 Kampung Awan landslide deaths',
      '2021 Teluk Bayang bridge inauguration',
      'Resignation of the governor',
    ])
    expect(texts('h3')).toEqual(['3 April 2021', '6 May 2021', '12 May 2021', 'undated'])
    expect(texts('.verdict')).toEqual(['✓ agree', '✓ agree', '✗ conflict', '· single'])
  })

  test('shows the sides of a conflict with their quotes, the words that differ marked, the copies beside', () => {
    expect(texts('.side > h5')).toEqual(['11 May 2021 2 articles, 1 source', '12 May 2021 2 sources'])
    expect(texts('.side mark')).toEqual(['Selasa (11/5/2021)', 'Rabu (12/5/2021)', '12 Mei 2021'])
    expect(texts('.side .outlet')).toEqual(['Harian Senja', 'Kabar Pesisir', 'berita/rilis-kementerian.ndjson#17'])
    expect(texts('.side p.copies')).toEqual(['Copied by Warta Kota Lama'])
  })

  test('shows the words around a quote, and the date that stands among them', () => {
    const contexts = new Map([
      ['c9', { before: 'Kabar itu mengejutkan. ', after: ' Ia bicara Jumat (7/5/2021) malam.' }],
      ['c7', { before: 'x'.repeat(150).concat(' kata ').repeat(3), after: '' }],
    ])
    const claims = report.claims.map((claim) =>
      claim.id === 'c9'
        ? {
            ...claim,
            time: { value: '2021-05-07', from: 'explicit' as const, text: 'Jumat (7/5/2021)', start: 0, end: 16 },
          }
        : claim,
    )
    const { document } = parseHTML(html({ ...report, claims }, { ...plainView, contexts }))
    expect(texts('#e4 blockquote', document)).toEqual([
      'Kabar itu mengejutkan. Gubernur mengundurkan diri. Ia bicara Jumat (7/5/2021) malam.',
    ])
    expect(texts('#e4 .around mark', document)).toEqual(['Jumat (7/5/2021)'])
    expect(texts('#e3 .around', document)[0]).toMatch(/^… kata x+ kata$/)
  })

  test('lists the conflicts, the copies and the notices', () => {
    expect(texts('.conflicts li')).toEqual(['2021 Teluk Bayang bridge inauguration time 11 May 202112 May 2021'])
    expect(texts('footer section li')).toEqual(['Harian Senja berita/a2.txt, Warta Kota Lama berita/a3.txt · Antara'])
  })

  test('links a title to its article on the web, and nowhere else', () => {
    const urls = ['https://contoh.id/a?b=1&c="', 'javascript:alert(1)', 'file:///etc/passwd', null, 'http://contoh.id']
    const articles = report.articles.map((article, index) => ({ ...article, url: urls[index] ?? null }))
    const { document } = parseHTML(html({ ...report, articles }, plainView))
    const links = [...document.querySelectorAll('.title a')].map((link) => link.getAttribute('href'))
    expect(new Set(links)).toEqual(new Set(['https://contoh.id/a?b=1&c="', 'http://contoh.id']))
  })

  test('speaks Indonesian', () => {
    const { document } = parseHTML(html(report, { ...plainView, lang: 'id' }))
    expect(document.documentElement.getAttribute('lang')).toBe('id')
    expect(texts('h1', document)).toEqual(['1 pertentangan'])
    expect(texts('.label', document)).toContain('Peresmian Jembatan Teluk Bayang 2021')
    expect(texts('.dispute h4', document)[0]).toMatch(/^waktu Satu sumber menyebut/)
  })

  test('stands empty, too', () => {
    const { document } = parseHTML(html({ ...report, events: [], claims: [], articles: [] }, plainView))
    expect(texts('h1', document)).toEqual(['No conflict'])
    expect(document.querySelectorAll('.event').length).toBe(0)
  })
})

describe('the timeline', () => {
  const [event] = report.events
  const keysOf = (...times: readonly (string | null)[]): readonly (string | null)[] =>
    periodsOf(event ? times.map((time, index) => ({ ...event, id: `t${index}`, time })) : []).map(({ key }) => key)

  test.each([
    ['days', ['2021-05-01', '2021-05-03T10:00+07:00', '2021-05-03'], ['2021-05-01', '2021-05-03']],
    ['months', ['2021-05-01', '2022-01-03', '2022-01'], ['2021-05', '2022-01']],
    ['years', ['1961', '2021-05-01', '2024-06/2024-07', '../2024-08'], ['1961', '2021', '2024']],
    ['what is dated more coarsely apart', ['199X', '2012~', '2021-05-03', null], ['199X', '2012', '2021', null]],
  ])('%s', (_, times, keys) => {
    expect(keysOf(...times)).toEqual(keys)
  })

  test('centuries by decades', () => {
    const years = Array.from({ length: 60 }, (_, index) => `${1900 + 2 * index}-03`)
    expect(keysOf(...years)).toHaveLength(12)
  })

  test.each([
    ['2019', '2019-04-25', '25 April'],
    ['2019', '2019-04-25T11:30+07:00', '25 April, 11:30 WIB'],
    ['2019', '2019', ''],
    ['2019', '2019-04/2019-05', 'April 2019 – May 2019'],
    [null, '2019-04', 'April 2019'],
  ])('under %s, %s is «%s»', (key, time, shown) => {
    expect(timeWithin(key, time, 'en')).toBe(shown)
  })
})

describe('hostile articles', () => {
  const poisoned = html(hostileReport, plainView)

  test('add no element and no attribute', () => {
    const shape = (text: string): readonly string[] =>
      [...parseHTML(text).document.querySelectorAll('main *')].map(
        (element) => `${element.localName} ${[...element.attributes].map(({ name }) => name).join(' ')}`,
      )
    const known = new Set(shape(page))
    expect(shape(poisoned).filter((one) => !known.has(one))).toEqual([])
    expect(poisoned.match(/<script/g)).toHaveLength(1)
  })

  test('leave no control character in it', () => {
    expect(poisoned).not.toMatch(hostile)
  })
})

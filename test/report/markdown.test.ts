import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { inline } from '../../src/report/markdown/write.ts'
import { markdown } from '../../src/report/markdown.ts'
import { hostile, hostileReport, plainView, report } from './report.ts'

const rendered = (text: string): string => marked.parse(text, { gfm: true, async: false })

/** The names of the elements, each as often as it stands there. */
const elements = (html: string): readonly string[] => [...html.matchAll(/<([a-z]\w*)/gi)].map(([, name = '']) => name)

describe('Markdown', () => {
  const text = markdown(report, plainView)

  test('begins with what was found', () => {
    expect(text).toMatch(/^## ✗ 1 conflict\n\n<sub>5 articles · 4 sources/)
    expect(markdown({ ...report, events: [] }, plainView)).toMatch(/^## ✓ No conflict\n/)
  })

  test('shows both sides with their quotes, marked', () => {
    expect(text).toContain('### ✗ 2021 Teluk Bayang bridge inauguration\n\n**time**: One source says 11 May 2021')
    expect(text).toContain('**11 May 2021** · 2 articles, 1 source\n\n> “Peresmian jembatan itu berlangsung **Selasa')
    expect(text).toContain('Harian Senja · <code>berita/a2.txt:5:3</code>')
    expect(text.indexOf('**11 May 2021**')).toBeLessThan(text.indexOf('**12 May 2021**'))
  })

  test('in a review the draft comes first', () => {
    const review = markdown(report, { ...plainView, drafts: ['a1'] })
    expect(review.indexOf('**12 May 2021**')).toBeLessThan(review.indexOf('**11 May 2021**'))
  })

  test('folds agreement, updates, copies and notices away, and leaves lone events out', () => {
    const html = rendered(text)
    expect(text).toContain('<summary>✓ 2 events that sources agree on</summary>')
    expect(html).toContain('<td>2021 Kampung Awan landslide deaths</td>')
    expect(html).toContain('<td>The toll rose from 14 to 17 between the reports.</td>')
    expect(html).toContain('Antara')
    expect(html).not.toContain('Resignation')
    expect(elements(html).filter((name) => name === 'details')).toHaveLength(5)
    expect(elements(html).filter((name) => name === 'table')).toHaveLength(3)
  })

  test('speaks Indonesian', () => {
    const local = markdown(report, { ...plainView, lang: 'id' })
    expect(local).toContain('## ✗ 1 pertentangan')
    expect(local).toContain('**11 Mei 2021** · 2 artikel, 1 sumber')
    expect(local).not.toMatch(/\b(source|article|agree|conflict|quote|Where|Told)\b/)
  })
})

describe('hostile articles', () => {
  test('add no element, no link and no control character', () => {
    const text = markdown(hostileReport, plainView)
    expect(text).not.toMatch(hostile)
    expect(elements(rendered(text))).toEqual(elements(rendered(markdown(report, plainView))))
  })

  test.each([
    '<img src=x onerror=alert(1)>',
    '**tebal** _miring_ ~~coret~~ `kode`',
    '[tautan](https://contoh.id) ![gambar](x)',
    'lihat https://contoh.id atau www.contoh.id, surel ke budi@contoh.id',
    'a | b || c',
    '&lt;b&gt; &amp; $x^2$',
    'garis\\*miring\\',
  ])('%j is shown letter by letter', (quote) => {
    const html = rendered(`> “${inline(quote)}”`)
    expect(elements(html)).toEqual(['blockquote', 'p'])
    const read = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u2060', '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
    expect(read.trim()).toBe(`“${quote}”`)
  })

  test('nobody is called by name', () => {
    expect(inline('kata @budi dan #12')).toBe('kata @\u2060budi dan #\u206012')
  })
})

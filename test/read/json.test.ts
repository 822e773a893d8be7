import { describe, expect, test } from 'vitest'
import { place } from '../../src/model/place.ts'
import { type Read, readArticles } from '../../src/read/read-articles.ts'

const text = 'Pasar ikan Muara Baru dibuka kembali pada Senin (4/3/2024). Sebanyak 340 pedagang berjualan lagi.'

const read = (name: string, value: unknown): readonly Read[] => [
  ...readArticles(['-'], { stdin: { name, bytes: new TextEncoder().encode(JSON.stringify(value)) } }),
]

interface RecordRow {
  readonly shows: string
  readonly record: unknown
  readonly article: Readonly<Record<string, unknown>>
}

const rows: readonly RecordRow[] = [
  {
    shows: 'our own keys',
    record: {
      id: '7',
      text,
      title: 'Pasar Dibuka',
      published: '2024-03-05',
      outlet: 'Kabar Bahari',
      url: 'https://k.example/7',
      author: 'Sari W.',
    },
    article: {
      path: 'x.json#7',
      title: 'Pasar Dibuka',
      published: { value: '2024-03-05', from: 'json' },
      outlet: 'Kabar Bahari',
      url: 'https://k.example/7',
      author: 'Sari W.',
    },
  },
  {
    shows: 'schema.org NewsArticle',
    record: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'urn:7',
      headline: 'Pasar Dibuka',
      articleBody: text,
      datePublished: '2024-03-05T09:12:30+07:00',
      publisher: { '@type': 'Organization', name: 'Kabar Bahari' },
      author: [{ '@type': 'Person', name: 'Sari W.' }],
    },
    article: {
      path: 'x.json#urn:7',
      title: 'Pasar Dibuka',
      published: { value: '2024-03-05T09:12+07:00', from: 'json' },
      outlet: 'Kabar Bahari',
      author: 'Sari W.',
    },
  },
  {
    shows: 'IPTC ninjs; a universal time is told in Western Indonesian time',
    record: {
      uri: 'tag:k.example,2024:7',
      headline: 'Pasar Dibuka',
      body_text: text,
      versioncreated: '2024-03-04T20:15:00Z',
      source: 'Kabar Bahari',
      byline: 'Sari W.',
    },
    article: {
      path: 'x.json#tag:k.example,2024:7',
      published: { value: '2024-03-05T03:15+07:00', from: 'json' },
      outlet: 'Kabar Bahari',
      author: 'Sari W.',
      updated: null,
      origins: {
        title: 'json:headline',
        outlet: 'json:source',
        author: 'json:byline',
        url: null,
        published: 'json:versioncreated',
        updated: null,
      },
    },
  },
  {
    shows: 'IPTC ninjs 3 with lists, first and last version',
    record: {
      uri: 'tag:k.example,2024:7',
      headlines: [{ role: 'main', value: 'Pasar Dibuka' }],
      bodies: [{ role: 'main', contenttype: 'text/plain', value: text }],
      firstcreated: '2024-03-04T20:15:00Z',
      versioncreated: '2024-03-05T02:15:00Z',
    },
    article: {
      title: 'Pasar Dibuka',
      published: { value: '2024-03-05T03:15+07:00', from: 'json' },
      updated: { value: '2024-03-05T09:15+07:00', from: 'json' },
      origins: { published: 'json:firstcreated', updated: 'json:versioncreated', title: 'json:headlines' },
    },
  },
  {
    shows: 'WordPress, as its REST API gives a post',
    record: {
      id: 7,
      date: '2024-03-05T09:12:30',
      modified: '2024-03-05T11:40:00',
      link: 'https://k.example/7',
      title: { rendered: 'Pasar Dibuka' },
      content: { rendered: `<p>${text}</p>` },
    },
    article: {
      path: 'x.json#7',
      title: 'Pasar Dibuka',
      url: 'https://k.example/7',
      updated: { value: '2024-03-05T11:40', from: 'json' },
      origins: { updated: 'json:modified', url: 'json:link' },
    },
  },
  {
    shows: 'without keys, the text speaks for itself',
    record: {
      text: `Pasar Ikan Muara Baru Dibuka Kembali\n\nSenin, 4 Maret 2024 | 09:12 WIB\n\nJAKARTA, KABAR BAHARI – ${text}`,
    },
    article: {
      path: 'x.json#1',
      title: 'Pasar Ikan Muara Baru Dibuka Kembali',
      published: { value: '2024-03-04T09:12+07:00', from: 'text' },
      outlet: 'Kabar Bahari',
      dateline: 'JAKARTA',
    },
  },
]

for (const { shows, record, article } of rows) {
  test(shows, () => {
    expect(read('x.json', record)).toMatchObject([{ kind: 'article', article }])
  })
}

describe('the shapes that hold articles', () => {
  const one = { id: 'a', text }
  const two = { id: 'b', text }
  const paths = (value: unknown): readonly string[] =>
    read('x.json', value).map((found) => (found.kind === 'article' ? found.article.path : found.rule))

  test('a list', () => {
    expect(paths([one, two])).toEqual(['x.json#a', 'x.json#b'])
  })

  test('an object with a list', () => {
    expect(paths({ count: 2, articles: [one, two] })).toEqual(['x.json#a', 'x.json#b'])
    expect(paths({ '@context': 'https://schema.org', '@graph': [one, two] })).toEqual(['x.json#a', 'x.json#b'])
  })

  test('one of them broken', () => {
    expect(paths([one, { id: 'b' }, two])).toEqual(['x.json#a', 'no-article', 'x.json#b'])
  })
})

describe('spans lead back to their field', () => {
  const cut = (value: { readonly title?: string; readonly text: string }): readonly string[] =>
    read('x.json', value).flatMap((found) =>
      found.kind === 'article'
        ? found.article.blocks.map((block) => {
            const at = place(found.article, block)
            return `${at.in ?? 'text'} ${at.line}:${at.column} ${(at.in === 'title' ? (value.title ?? '') : value.text).slice(at.start, at.end)}`
          })
        : [found.rule],
    )

  test('title and text', () => {
    expect(cut({ title: 'Pasar Dibuka', text: `Baca juga: Harga Ikan\n\n${text}` })).toEqual([
      'title 1:1 Pasar Dibuka',
      `text 3:1 ${text}`,
    ])
  })

  test('the headline again in the text is no second one', () => {
    expect(cut({ title: 'Pasar Dibuka', text: `Pasar Dibuka\n\n${text}` })).toEqual([
      'title 1:1 Pasar Dibuka',
      `text 3:1 ${text}`,
    ])
  })

  test('a text with tags', () => {
    expect(cut({ text: `<p>Kepala pasar &amp; camat meninjau lapak pada Senin pagi.</p>\n<p>${text}</p>` })).toEqual([
      'text 1:4 Kepala pasar &amp; camat meninjau lapak pada Senin pagi.',
      `text 2:4 ${text}`,
    ])
  })
})

describe('a list of any length', () => {
  const rules = (json: string, maxBytes = 10_000_000): readonly string[] => {
    const bytes = new TextEncoder().encode(json)
    return [...readArticles(['-'], { maxBytes, stdin: { name: 'x.json', bytes } })].map((found) =>
      found.kind === 'article' ? found.article.path : [found.rule, found.line ?? ''].join(' ').trim(),
    )
  }
  const one = JSON.stringify({ id: 'a "][,{', text: `${text} "}],` })

  test('is read though it is larger than a file may be', () => {
    const json = `[${Array.from({ length: 300 }, (_, at) => JSON.stringify({ id: String(at), text })).join(',\n')}]`
    expect(json.length).toBeGreaterThan(30_000)
    expect(rules(json, 1000)).toHaveLength(300)
    expect(rules(json, 1000).at(-1)).toBe('x.json#299')
  })

  const rows: readonly (readonly [what: string, json: string, ...found: string[]])[] = [
    ['signs in strings', `[${one}]`, 'x.json#a "][,{'],
    [
      'an element that is too large',
      `[${one},\n{"id":"b","text":"${'a'.repeat(999)}"},\n${one}]`,
      'x.json#a "][,{',
      'too-large 2',
      'x.json#a "][,{',
    ],
    [
      'an element that is broken',
      `[${one},\n{"id" "b"},\n${one}]`,
      'x.json#a "][,{',
      'broken-json 2',
      'x.json#a "][,{',
    ],
    ['a comma too many', `[${one},\n]`, 'x.json#a "][,{', 'broken-json 2'],
    ['no end', `[${one},\n${one}`, 'x.json#a "][,{', 'x.json#a "][,{', 'broken-json'],
    ['an end in the middle', `[${one},\n{"id":"b","te`, 'x.json#a "][,{', 'broken-json 2'],
    ['more behind the end', `[${one}]\n x`, 'x.json#a "][,{', 'broken-json 2'],
    ['nothing in it', ' [ ] ', 'no-article'],
  ]
  for (const [what, json, ...found] of rows) {
    test(what, () => {
      expect(rules(json, 500)).toEqual(found)
    })
  }
})

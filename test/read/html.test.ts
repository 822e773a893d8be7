import { describe, expect, test } from 'vitest'
import { readArticles } from '../../src/read/read-articles.ts'

const paragraphs = [
  'Petani di Kecamatan Tanjungsari memanen jagung lebih awal karena hujan turun sejak awal pekan ini. Harga di tingkat petani naik menjadi Rp5.200 per kilogram.',
  'Kepala Dinas Pertanian Sumedang Asep Rohendi mengatakan luas panen tahun ini mencapai 1.400 hektare. Panen dimulai pada Senin (4/3/2024).',
  '“Kami bersyukur hasilnya baik,” kata Asep saat ditemui di kantornya, Rabu (6/3/2024). Ia berharap pemerintah pusat menambah kuota pupuk.',
]
const [one, two, three] = paragraphs
const title = 'Panen Jagung Sumedang Datang Lebih Awal'
const head = `<title>${title} - Warta Priangan</title>`
const nav = '<nav><a href="/">Home</a> <a href="/n">Nasional</a></nav>'
const others =
  '<h3>Berita Lainnya</h3><ul><li><a href="/a">Polisi Tangkap Pencuri Sapi di Cimalaka</a><span>7 Maret 2024</span></li><li><a href="/b">Jembatan Cipeles Ambruk Diterjang Banjir</a><span>6 Maret 2024</span></li></ul><div>Tentang Kami · Redaksi · Pedoman Media Siber</div>'
const wrapped = (tag: string): string => paragraphs.map((text) => `<${tag}>${text}</${tag}>`).join('')
const page = (body: string, inHead = ''): string =>
  `<!doctype html><html><head>${head}${inHead}</head><body>${nav}${body}${others}</body></html>`
const linked = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`

const read = (html: string) => {
  const [found] = readArticles(['-'], { stdin: { name: 'x.html', bytes: new TextEncoder().encode(html) } })
  if (found?.kind !== 'article') throw new Error(found?.message)
  return found.article
}
const blocksOf = (html: string): readonly string[] => {
  const { text, blocks } = read(html)
  return blocks.map(({ start, end }) => text.slice(start, end))
}

describe('the article of a page, however it is built', () => {
  const shapes: Readonly<Record<string, string>> = {
    'paragraphs in an article': `<article><h1>${title}</h1>${wrapped('p')}</article>`,
    'line breaks in one element': `<div><h1>${title}</h1><div class="isi">${paragraphs.join('<br><br>')}</div></div>`,
    'an element a paragraph': `<h1>${title}</h1><div>${wrapped('div')}</div><div class="komentar"><div>Budi: Saya panen pada 3 Maret 2024.</div></div>`,
    'a table for the layout': `<table><tr><td><h1>${title}</h1>${wrapped('p')}</td><td>Iklan</td></tr></table>`,
    'tags left open': `<div><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}`).join('')}</div>`,
    'hidden text between': `<h1>${title}</h1><p>${one}</p><noscript><p>Banjir melanda Ciamis pada 3 Maret 2024.</p></noscript><p style="display:none">Ledakan terjadi pada 1 Maret 2024.</p><template><p>Gempa mengguncang Garut.</p></template><p>${two}</p><p>${three}</p>`,
    'a link to another article': `<h1>${title}</h1><p>${one}</p><p>${two}</p><p><strong>Baca juga:</strong> <a href="/a">Jembatan Ambruk Diterjang Banjir</a></p><p>${three}</p>`,
    'a pager': `<article><h1>${title}</h1>${wrapped('p')}<div class="paging">Halaman: <a>1</a> <a>2</a> <a>Show All</a></div></article>`,
  }
  for (const [what, body] of Object.entries(shapes)) {
    test(what, () => {
      expect(blocksOf(page(body))).toEqual([title, ...paragraphs])
    })
  }

  test('a few words are an article too', () => {
    expect(blocksOf(page(`<h1>${title}</h1><p>${two}</p>`))).toEqual([title, two])
  })
})

describe('what a page says of itself', () => {
  const body = `<article><h1>${title}</h1>${wrapped('p')}</article>`

  test('a graph in which the publisher is named once, apart', () => {
    const graph = [
      { '@type': 'WebSite', '@id': 'https://wp.example/#website', name: 'Situs WP' },
      { '@type': 'WebPage', '@id': 'https://wp.example/x', name: 'Panen', datePublished: '2024-03-01T02:12:00+00:00' },
      {
        '@type': ['Article', 'BlogPosting'],
        headline: title,
        datePublished: '2024-03-07T20:12:00+00:00',
        dateModified: '2024-03-09T02:12:00+00:00',
        author: { '@id': 'https://wp.example/#sari' },
        publisher: { '@id': 'https://wp.example/#organization' },
        mainEntityOfPage: { '@id': 'https://wp.example/x' },
      },
      { '@type': 'Organization', '@id': 'https://wp.example/#organization', name: 'Warta Priangan' },
      { '@type': 'Person', '@id': 'https://wp.example/#sari', name: 'Sari Wulandari' },
    ]
    expect(read(page(body, linked({ '@context': 'https://schema.org', '@graph': graph })))).toMatchObject({
      title,
      outlet: 'Warta Priangan',
      author: 'Sari Wulandari',
      url: 'https://wp.example/x',
      published: { value: '2024-03-08T03:12+07:00', from: 'meta' },
    })
  })

  test('an address is no name: the page has a better one', () => {
    const json = { '@type': 'NewsArticle', headline: title, publisher: { '@id': 'https://wp.example/#me' } }
    const html = page(body, `${linked(json)}<meta property="og:site_name" content="Warta Priangan">`)
    expect(read(html).outlet).toBe('Warta Priangan')
  })

  const ld = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2024-03-07T09:12+07:00',
    dateModified: '2024-03-07T11:40+07:00',
    author: { name: 'Sari Wulandari' },
    publisher: { name: 'Warta Priangan' },
    url: 'https://warta.example/7',
  }
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
  const plain = `<div>${wrapped('p')}</div>`
  const origins: readonly (readonly [what: string, html: string, found: Readonly<Record<string, unknown>>])[] = [
    [
      'all of it in JSON-LD',
      page(plain, linked(ld)),
      {
        title: 'json-ld:headline',
        outlet: 'json-ld:publisher',
        author: 'json-ld:author',
        url: 'json-ld:url',
        published: 'json-ld:datePublished',
        updated: 'json-ld:dateModified',
      },
    ],
    [
      'OpenGraph, meta and link',
      page(
        plain,
        `<link rel="canonical" href="https://warta.example/7">${meta('og:title', title)}${meta('og:site_name', 'Warta Priangan')}${meta('author', 'Sari W.')}${meta('article:published_time', '2024-03-07T09:12+07:00')}${meta('article:modified_time', '2024-03-07T11:40+07:00')}`,
      ),
      {
        title: 'meta:og:title',
        outlet: 'meta:og:site_name',
        author: 'meta:author',
        url: 'link:canonical',
        published: 'meta:article:published_time',
        updated: 'meta:article:modified_time',
      },
    ],
    [
      'the page alone',
      page(
        `<h1>${title}</h1><time datetime="2024-03-07T09:12+07:00">kemarin</time> <time class="updated" datetime="2024-03-07T11:40+07:00">tadi</time>${plain}`,
      ),
      { title: 'html:h1', outlet: null, author: null, url: null, published: 'html:time', updated: 'html:time' },
    ],
    [
      'lines of the text',
      page(
        `<h1>${title}</h1><p>Penulis: Sari Wulandari</p><p>Terbit: Kamis, 7 Maret 2024 09:12 WIB</p><p>Diperbarui: Kamis, 7 Maret 2024 11:40 WIB</p>${plain}`,
      ),
      { title: 'html:h1', author: 'text', published: 'text', updated: 'text' },
    ],
  ]
  for (const [what, html, found] of origins) {
    test(`where it is said: ${what}`, () => {
      expect(read(html)).toMatchObject({
        origins: found,
        published: { value: '2024-03-07T09:12+07:00' },
        updated: { value: '2024-03-07T11:40+07:00' },
      })
    })
  }
})

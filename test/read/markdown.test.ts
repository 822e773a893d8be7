import { expect, test } from 'vitest'
import { place } from '../../src/model/place.ts'
import { readArticles } from '../../src/read/read-articles.ts'

const file = `---
outlet: Kabar Bahari
date: 2024-03-05
---

# Pasar **Ikan** Dibuka Kembali

*Oleh Sari W.*

![Lapak](lapak.jpg)

Pasar ikan [Muara Baru](https://k.example/mb "peta") dibuka kembali pada **Senin (4/3/2024)** setelah dibersihkan dua pekan.

## Harga turun

> Harga tongkol turun menjadi Rp28.000 per kilogram, kata \`Yusuf\` Rahim di kantornya.

- **Baca juga:** [Harga Garam Naik](https://k.example/garam)
- Lapak es buka mulai pukul 03.00 WIB setiap hari.
`

test('marks are no words, and every block leads back to its line', () => {
  const [read] = readArticles(['-'], { stdin: { name: 'pasar.md', bytes: new TextEncoder().encode(file) } })
  if (read?.kind !== 'article') throw new Error(read?.message)
  const { article } = read
  expect(article).toMatchObject({
    title: 'Pasar Ikan Dibuka Kembali',
    outlet: 'Kabar Bahari',
    author: 'Sari W.',
    published: { value: '2024-03-05', from: 'meta' },
  })
  expect(
    article.blocks.map(
      (block) => `${place(article, block).line} ${block.kind}: ${article.text.slice(block.start, block.end)}`,
    ),
  ).toEqual([
    '6 title: Pasar Ikan Dibuka Kembali',
    '12 paragraph: Pasar ikan Muara Baru dibuka kembali pada Senin (4/3/2024) setelah dibersihkan dua pekan.',
    '14 heading: Harga turun',
    '16 paragraph: Harga tongkol turun menjadi Rp28.000 per kilogram, kata Yusuf Rahim di kantornya.',
    '19 item: Lapak es buka mulai pukul 03.00 WIB setiap hari.',
  ])
})

test('a front matter says what it is of, and a line may name both its days', () => {
  const text =
    '---\njudul: Pasar Dibuka\npenulis: Sari W.\ndiperbarui: 2024-03-06\n---\nTerbit Selasa, 5 Maret 2024 09:12 WIB | Diperbarui 5 Maret 2024 11:40 WIB\n\nPasar ikan dibuka lagi pada Senin (4/3/2024).\n'
  const [found] = readArticles(['-'], { stdin: { name: 'x.md', bytes: new TextEncoder().encode(text) } })
  expect(found).toMatchObject({
    article: {
      published: { value: '2024-03-05T09:12+07:00', from: 'text' },
      updated: { value: '2024-03-06', from: 'meta' },
      origins: {
        title: 'front-matter:judul',
        author: 'front-matter:penulis',
        published: 'text',
        updated: 'front-matter:diperbarui',
      },
      dates: [
        { spot: 'head', value: '2024-03-05T09:12+07:00' },
        { spot: 'updated', value: '2024-03-05T11:40+07:00' },
      ],
    },
  })
})

import { describe, expect, test } from 'vitest'
import { quote } from '../../src/model/span.ts'
import { readText } from '../../src/text/read-text.ts'
import { articleOf } from '../support/article.ts'

/** Sentences of one paragraph; where one ends, the row has a bar. */
const rows: readonly string[] = [
  'Sidang ditunda.| Hakim sakit.',
  'Dr. Ani tiba.| Ia disambut Ir. H. Budi Santosa.',
  'Kantornya di Jl. Melati No. 7 Bandung.| Luasnya 1.250,5 meter.',
  'Mereka juara Grup A.| Dua hari kemudian mereka kalah.',
  'Ia ditahan di Rutan Kelas I.| Pada Senin ia bebas.',
  'Rapat dipimpin A. Dwi Santosa dan I. Wayan Tirta.',
  'Rapat pukul 08.00 s.d. 11.30 WIB.| Lalu makan siang.',
  'Mereka menjual beras, gula, dll.| Pasar itu ramai.',
  'Mereka menjual beras, gula, dll. di pasar.',
  'Saham PT Karya Tbk. (KRYA) naik.| Saham lain turun.',
  'PT Karya Tbk. turun tangan.',
  '"Kami siap.| Kami tidak takut," kata Ani.| Ia pergi.',
  '“Siapa itu?” tanya hakim.| Tak ada jawaban.',
  'Ia berkata, "Saya tidak tahu."| Lalu ia pergi.',
  'Laman KABARTIMUR.com memuatnya.| Foto itu palsu.',
  'PALU, KABARTIMUR.com – Hujan turun.| Warga mengungsi.',
  'Harga naik 2,5 persen... lalu turun.| Benar?!| Ya.',
  'Ia meraih Ph.D. di Leiden.',
  '1. Persela menang.| 2. Arema kalah.',
  'Ia pulang.(adr/fjr)',
  'Warga pulang.| (adr/fjr)',
  'selesai.|Warga pulang',
  // pages whose spaces were lost
  'Rapat dimulai pukul 08.00.|Ketua hadir.|“Kami siap,” kata Budi.|Ia pergi.',
  'Warga mengungsi ke pulau sekitar.|"29 orang dirawat," kata Budi.',
  '"Kami siap."|Ia pergi.',
  '1.Persela menang.',
]

describe('sentences', () => {
  for (const row of rows) {
    test(row, () => {
      const article = articleOf(row.replaceAll('|', ''))
      const found = readText(article).sentences.map((sentence) => quote(article.text, sentence))
      expect(found).toEqual(row.split('|').map((sentence) => sentence.trim()))
    })
  }

  const inOneBlock = (text: string): readonly string[] =>
    readText({ ...articleOf(text), blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }).sentences.map(
      (sentence) => quote(text, sentence),
    )

  test('a line without a stop ends where the next one opens', () => {
    expect(inOneBlock('Jalan utama putus\nWarga mengungsi')).toEqual(['Jalan utama putus', 'Warga mengungsi'])
  })

  test('an empty line always ends a sentence', () => {
    expect(inOneBlock('Jalan utama putus\n\ndi dua tempat')).toEqual(['Jalan utama putus', 'di dua tempat'])
  })

  test('a hard line break inside a sentence ends nothing', () => {
    const text = 'Kereta api itu berangkat dari Stasiun Gubeng pada Senin pagi bersama\nMenteri Perhubungan.'
    expect(inOneBlock(text)).toEqual([text])
    expect(inOneBlock('Ia tiba\r\ndi rumah')).toEqual(['Ia tiba\r\ndi rumah'])
  })

  test('a block ends a sentence, and knows its place', () => {
    const article = articleOf('Presiden tiba di Solo\nIa disambut warga. Hujan turun.')
    expect(readText(article).sentences.map(({ block }) => block)).toEqual([0, 1, 1])
  })
})

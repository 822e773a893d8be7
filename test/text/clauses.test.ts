import { describe, expect, test } from 'vitest'
import { quote } from '../../src/model/span.ts'
import { layerOf } from './layer.ts'

/** Clauses, each after its kind's first letter; what opens one without a mark is not shown. */
const rows: readonly string[] = [
  'm:Gempa r:yang mengguncang Cilacap m:menewaskan 12 orang c:dan melukai puluhan lainnya.',
  's:Setelah tiba, m:menteri menemui Raja dan Ratu s:untuk membahas damai.',
  'm:Ani dan Budi bertemu di Solo c:dan sepakat berdamai.',
  'm:Ia membantah tuduhan itu, c:namun mengakui pertemuan itu.',
  'm:"Kami siap," m:kata Budi, s:seraya menambahkan s:bahwa timnya belum berangkat.',
  'm:Kapal berbendera Panama r:yang membawa 20 awak itu m:tenggelam s:setelah ditabrak tongkang.',
  'm:Presiden Tiba di Kupang, c:Disambut Warga',
  'm:Banjir surut; c:warga pulang.',
  'm:Saat ini, m:kata dia, m:polisi masih menyelidiki kasus itu.',
  'm:Korban r:yang tewas m:mencapai 20 orang.',
  'm:Toko itu tutup sejak pukul 16.00 WIB.',
  'm:Jaksa menegaskan, s:terdakwa menerima suap.',
  's:Setelah menang c:dan pulang, m:ia tidur.',
  // what looks like the start of a clause and is not
  'm:Presiden Chile, Gabriel Soto, mengunjungi Lima.',
  'm:Lomba ditunda karena hujan.',
  'm:Kerugian untuk sementara dihitung Rp2 miliar.',
  'm:Pekan lalu mereka berangkat.',
  'm:Saat ini pemerintah menyiapkan bantuan untuk warga.',
  'm:Selama tiga hari tim mencari korban.',
  'm:Akibat longsor itu, jalan terputus.',
  'm:Tim memilih pemain yang lebih muda.',
]

describe('clauses', () => {
  for (const row of rows) {
    test(row, () => {
      const text = row.replaceAll(/\b[mcrs]:/g, '')
      const found = layerOf(text).clauses.map((clause) => `${clause.kind.charAt(0)}:${quote(text, clause)}`)
      expect(found.join(' ')).toBe(row)
    })
  }

  test.each([
    ['"Semua sudah kami periksa,"ungkapnya.', 'ungkapnya.'],
    ['"Semua sudah diperiksa, "kata Camat Rini.', 'kata Camat Rini.'],
    ['"Semua sudah diperiksa, " kata Camat Rini.', 'kata Camat Rini.'],
    ['Semua sudah diperiksa,” kata Camat Rini.', 'kata Camat Rini.'],
    ['"Semua sudah diperiksa," tutupnya.', 'tutupnya.'],
    ['Semua sudah diperiksa, pesan Camat Rini.', 'pesan Camat Rini.'],
  ])('who said it stands apart: %s', (text, tail) => {
    expect(quote(text, layerOf(text).clauses.at(-1) ?? { start: 0, end: 0 })).toBe(tail)
  })

  test('a marker is the word that opens the clause', () => {
    const markers = layerOf('Lomba ditunda karena hujan turun, namun penonton tetap datang.').clauses
    expect(markers.map(({ marker }) => marker)).toEqual([null, 'karena', 'namun'])
  })
})

describe('negations', () => {
  /** A sentence with what is negated in brackets. */
  const negated: readonly string[] = [
    'Mereka tidak [akan mundur].',
    'Korban bukan [warga setempat] melainkan wisatawan.',
    'Lomba ditunda karena hujan belum [reda].',
    'Ia tak [hadir], namun adiknya datang.',
    'Tanpa [banyak bicara], hakim menutup sidang.',
    'Ia tidak [membawa beras dan gula].',
    // no negation
    'Ia tidak hanya menari, tetapi juga menyanyi.',
    'Ia membantah tuduhan itu.',
  ]
  for (const row of negated) {
    test(row, () => {
      const text = row.replaceAll(/[[\]]/g, '')
      const { tokens, negations } = layerOf(text)
      let shown = text
      for (const { first, last } of [...negations].reverse()) {
        const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
        shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`
      }
      expect(shown).toBe(row)
    })
  }
})

describe('quotations', () => {
  /** A text, its quotations as written, and whether each is speech. */
  const quoted: readonly (readonly [text: string, ...quotations: (readonly [string, boolean])[]])[] = [
    ['"Kami siap," kata Ani.', ['"Kami siap,"', true]],
    ['“Kami siap. Kami tidak takut,” kata Ani.', ['“Kami siap. Kami tidak takut,”', true]],
    ['Ia menyebutnya “bom waktu”.', ['“bom waktu”', false]],
    ["Film 'Malam Panjang' menang.", ["'Malam Panjang'", false]],
    ['Ani bilang "ini salah" dan \'itu benar\'.', ['"ini salah"', false], ["'itu benar'", false]],
    [
      'Ia menilai "warga harus segera mengungsi ke balai desa" malam itu.',
      ['"warga harus segera mengungsi ke balai desa"', true],
    ],
    ['“Kami akan terus melawan. Tidak ada kata mundur', ['“Kami akan terus melawan. Tidak ada kata mundur', true]],
    // marks as careless hands set them
    ['"Kami siap, "kata Ani. Ia pergi.', ['"Kami siap, "', true]],
    ['"Kami siap,"kata Ani. Ia pergi.', ['"Kami siap,"', true]],
    ['Hujan turun. Kami semua siap,” kata Ani.', ['Kami semua siap,”', true]],
    [
      '“Kami siap. Kami tidak takut.\nKami menang. Mereka kalah,” kata Ani.',
      ['“Kami siap. Kami tidak takut.', true],
      ['Kami menang. Mereka kalah,”', true],
    ],
    // apostrophes and inches are no quotation marks
    ["Ma'ruf pergi Jum'at."],
    ['Layar 14" itu retak.'],
  ]
  for (const [text, ...quotations] of quoted) {
    test(text, () => {
      expect(layerOf(text).quotations.map((found) => [quote(text, found), found.speech])).toEqual(quotations)
    })
  }
})

import { describe, expect, test } from 'vitest'
import { quote } from '../../src/model/span.ts'
import { layerOf } from './layer.ts'

/** A text and its tokens, parted by spaces. */
const rows: readonly (readonly [text: string, tokens: string])[] = [
  // dates and clocks
  ['pada 2/11/2022 dan 21-Nov-22', 'pada 2/11/2022 dan 21-Nov-22'],
  ['terbit 2022-11-02, 02-11-2022', 'terbit 2022-11-02 , 02-11-2022'],
  ['Rabu (2/11) pukul 07.55 WITA, 16:31 WIB', 'Rabu ( 2/11 ) pukul 07.55 WITA , 16:31 WIB'],
  ['era 1990-an, ulang tahun ke-75', 'era 1990-an , ulang tahun ke-75'],
  ['pada 1950-1953', 'pada 1950 - 1953'],
  // money, numbers, units
  ['Rp1,2 triliun, US$11 miliar', 'Rp 1,2 triliun , US$ 11 miliar'],
  ['1.250,5 ton (90%).', '1.250,5 ton ( 90 % ) .'],
  ['5km, 10 km/jam', '5 km , 10 km / jam'],
  ['34/PMK.04/2019 dan II/2019', '34/PMK.04/2019 dan II/2019'],
  ['skor 2-1', 'skor 2 - 1'],
  // hyphens and apostrophes
  ['rudal-rudal milik Kim Jong-un', 'rudal-rudal milik Kim Jong-un'],
  ['Negara-Negara di Rusia-Ukraina', 'Negara-Negara di Rusia - Ukraina'],
  ['hubungan AS-Tiongkok', 'hubungan AS - Tiongkok'],
  ['Januari-Maret, 30 Mei-2 Juni', 'Januari - Maret , 30 Mei - 2 Juni'],
  ['PDI-P dan Al-Azhar', 'PDI-P dan Al-Azhar'],
  ["Jum'at bersama Ma’ruf", "Jum'at bersama Ma’ruf"],
  ['F-16, QZ8501, Covid-19', 'F-16 , QZ8501 , Covid-19'],
  // addresses
  ['KABARTIMUR.com: https://contoh.org/a?b=1.', 'KABARTIMUR.com : https://contoh.org/a?b=1 .'],
  ['redaksi@contoh.co.id, @contoh', 'redaksi@contoh.co.id , @contoh'],
  // abbreviations and initials, and what only looks like them
  ['di AS, kata PBB.', 'di AS , kata PBB .'],
  ['Dr. Ani, Jl. Melati No. 7', 'Dr. Ani , Jl. Melati No. 7'],
  ['tgl. 5 s.d. 9', 'tgl. 5 s.d. 9'],
  ['Joko P. Haryono, S.H., M.Hum.', 'Joko P. Haryono , S.H. , M.Hum.'],
  ['ke RS. Dia pulang', 'ke RS . Dia pulang'],
  ['banyak hal. Ia', 'banyak hal . Ia'],
  ['selesai.Ia', 'selesai . Ia'],
  // quotation marks and stops
  ['"Ya." “tidak,” ‘bisa’', '" Ya . " “ tidak , ” ‘ bisa ’'],
  ['lama... sekali', 'lama ... sekali'],
  // spaces, marks and scripts of every kind
  ['\uFEFFsatu\u00A0dua\u200Btiga\u3000empat\r\nlima', 'satu dua tiga empat lima'],
  ['cafe\u0301 infor\u00ADmasi', 'cafe\u0301 infor\u00ADmasi'],
  ['selamat 👩‍🚀🇮🇩 untuk Москва, 東京', 'selamat 👩‍🚀 🇮🇩 untuk Москва , 東京'],
]

describe('tokens', () => {
  for (const [text, tokens] of rows) {
    test(text, () => {
      expect(layerOf(text).tokens.map((token) => quote(text, token))).toEqual(tokens.split(' '))
    })
  }
})

describe('what a token is', () => {
  const kinds: readonly (readonly [word: string, kind: string, casing: string, norm: string])[] = [
    ['Menteri', 'word', 'title', 'menteri'],
    ['PBB', 'word', 'upper', 'pbb'],
    ['detikNews', 'word', 'mixed', 'detiknews'],
    ['Ma’ruf', 'word', 'title', "ma'ruf"],
    ['Jong‑un', 'word', 'title', 'jong-un'],
    ['cafe\u0301', 'word', 'lower', 'café'],
    ['Dr.', 'word', 'title', 'dr.'],
    ['1.250,5', 'number', 'none', '1.250,5'],
    ['07.55', 'number', 'none', '07.55'],
    ['21-Nov-22', 'number', 'title', '21-nov-22'],
    ['1990-an', 'number', 'lower', '1990-an'],
    ['ke-75', 'number', 'lower', 'ke-75'],
    ['https://contoh.org', 'address', 'lower', 'https://contoh.org'],
    ['Rp', 'symbol', 'title', 'rp'],
    ['%', 'punctuation', 'none', '%'],
    ['+', 'symbol', 'none', '+'],
    ['“', 'punctuation', 'none', '“'],
  ]
  for (const [text, kind, casing, norm] of kinds) {
    test(text, () => {
      const [token] = layerOf(text === 'Dr.' ? 'Dr. Ani' : text).tokens
      expect(token).toMatchObject({ kind, casing, norm })
      expect(token?.word === null).toBe(kind !== 'word')
    })
  }

  test('the same word is the same object', () => {
    const [first, second] = layerOf('Bertemu bertemu').tokens
    expect(first?.word).toBe(first?.word)
    expect(second?.word?.root).toBe('temu')
    expect(layerOf('bertemu').tokens[0]?.word).toBe(second?.word)
  })
})

import type { EventRule } from '../triggers/event-rule.ts'

const land = [
  'bandara',
  'benteng',
  'desa',
  'distrik',
  'Donetsk',
  'ibu kota',
  'kota',
  'Krimea',
  'markas',
  'negara',
  'pangkalan',
  'perbatasan',
  'provinsi',
  'pulau',
  'tanah',
  'Tepi Barat',
  'wilayah',
] as const

export const annex: EventRule = {
  type: 'annex',
  means: 'a state takes land, a town or a border',
  verbs: [
    ...[
      'meN-ambil alih',
      'meN-duduk-i',
      'meN-gabung-kan',
      'ber-integrasi',
      'meN-integrasi-kan',
      'meN-invasi dan',
      'meN-klaim',
      'meN-kuasa-i',
      'meN-masuk-kan',
      'meN-rebut',
      'meN-serobot',
    ].map((words) => ({
      words,
      with: land,
      unless: ['emas', 'gelar', 'kasus', 'medali', 'perkara', 'polisi', 'saham'],
    })),
    ...['di-aneksasi', 'meN-caplok', 'menganeksasi'].map((words) => ({ words, unless: ['saham'] })),
    { words: 'berpisah', with: ['Indonesia', 'negara', 'provinsi', 'republik', 'wilayah'] },
    'ber-gabung dengan Indonesia',
    'meN-jajah',
    'jatuh ke tangan',
    'kembali ke pangkuan',
    {
      words: 'meN-kuasa-i',
      with: ['bandara', 'desa', 'distrik', 'kamp', 'kota', 'pangkalan', 'provinsi', 'pulau', 'wilayah'],
    },
    'lepas dari wilayah',
    { words: 'meN-pisah-kan diri', unless: ['kapsul', 'rombongan', 'roket', 'satelit', 'wahana'] },
  ],
  nouns: ['aneksasi', 'integrasi wilayah', 'jatuhnya', 'penaklukan', 'pencaplokan', 'pendudukan', 'perebutan wilayah'],
  examples: [
    { text: 'Rusia mencaplok Krimea pada Maret 2014.', finds: 'mencaplok' },
    { text: 'Kota Goma direbut pemberontak M23.', finds: 'direbut' },
    { text: 'Aneksasi kepulauan itu terjadi pada 1898.', finds: 'Aneksasi' },
    { text: 'Atlet itu merebut medali perak.', finds: null },
  ],
}

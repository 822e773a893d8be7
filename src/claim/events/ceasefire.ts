import type { EventRule } from '../triggers/event-rule.ts'

export const ceasefire: EventRule = {
  type: 'ceasefire',
  means: 'the two sides of a war stop shooting',
  verbs: [
    ...[
      'ter-capai',
      'ber-henti',
      'ber-jalan',
      'ber-laku',
      'ber-langsung',
      'ber-lanjut',
      'memulai',
      'di-mulai',
      'mulai berlaku',
      'meN-perpanjang',
      'meN-setuju-i',
      'ber-tahan',
      'meN-umum-kan',
    ].map((words) => ({
      words,
      with: ['gencatan', 'gencatan senjata', 'jeda', 'jeda kemanusiaan', 'jeda pertempuran'],
    })),
    'meN-henti-kan perang',
    'meN-henti-kan pertempuran',
    'meN-henti-kan serangan',
    'meN-henti-kan tembakan',
    'meN-letak-kan senjata',
    'letakkan senjata',
    'saling menahan tembakan',
  ],
  nouns: [
    'armistis',
    'gencatan senjata',
    'gencatan senjata permanen',
    'gencatan senjata sementara',
    'jeda kemanusiaan',
    'jeda pertempuran',
    'penghentian perang',
    'penghentian permusuhan',
  ],
  examples: [
    { text: 'Gencatan senjata di Libya berlaku mulai tengah malam.', finds: 'berlaku' },
    { text: 'Kedua kubu meneken gencatan senjata di Jenewa.', finds: 'gencatan senjata' },
    { text: 'Houthi Hentikan Serangan di Laut Merah', finds: 'Hentikan Serangan' },
    { text: 'Aturan ganjil genap berlaku mulai Senin.', finds: null },
  ],
}

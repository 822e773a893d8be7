import type { EventWords } from '../../triggers/event-rule.ts'

/** What is done with a thing, or passed round. */
export const handling: EventWords = {
  verbs: [
    ...['meN-aspal', 'meN-keruk', 'meN-kosong-kan', 'meN-pompa', 'meN-tambal'],
    { words: 'meN-sedot', unless: ['minat', 'perhatian'] },
    'meN-bersih-kan',
    'jadi viral',
    'di-lepas',
    'meN-lepas-kan',
    'meN-lepasliar-kan',
    'melepas',
    'menjadi viral',
    'muncul',
    { words: 'meN-nyala-kan', with: ['api', 'kembang api', 'lilin', 'obor'] },
    'meN-pasang',
    'meN-sebar',
    'meN-sebar-kan',
    'meN-sentuh',
    { words: 'meN-tekan', with: ['sirene', 'tombol'] },
    'meN-unggah',
    'viral di',
  ],
  nouns: [],
  examples: [
    { text: 'Petugas menyedot genangan.', finds: 'menyedot' },
    { text: 'Rumah itu menyedot perhatian.', finds: null },
    { text: 'Gubernur menekan tombol sirene.', finds: 'menekan' },
    { text: 'Ia menekan biaya produksi.', finds: null },
  ],
}

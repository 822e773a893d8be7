import type { EventWords } from '../../triggers/event-rule.ts'

/** What is done with a thing, or passed round. */
export const handling: EventWords = {
  verbs: [
    { words: 'meN-nyala-kan', with: ['api', 'kembang api', 'lilin', 'obor'] },
    { words: 'meN-sedot', unless: ['minat', 'perhatian'] },
    { words: 'meN-tekan', with: ['sirene', 'tombol'] },
    'meN-aspal',
    'meN-bersih-kan',
    'jadi viral',
    'meN-keruk',
    'meN-kosong-kan',
    'di-lepas',
    'meN-lepas-kan',
    'meN-lepasliar-kan',
    'melepas',
    'menjadi viral',
    'muncul',
    'meN-pasang',
    'meN-pompa',
    'meN-sebar',
    'meN-sebar-kan',
    'meN-sentuh',
    'meN-tambal',
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

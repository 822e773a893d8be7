import type { EventRule } from '../triggers/event-rule.ts'

export const born: EventRule = {
  type: 'born',
  means: 'somebody comes into the world',
  verbs: [
    'ber-anak',
    {
      words: 'lahir',
      unless: [
        'aplikasi',
        'batin',
        'deklarasi',
        'gagasan',
        'gol',
        'ide',
        'kesepakatan',
        'organisasi',
        'partai',
        'peraturan',
        'perppu',
        'perpres',
        'perusahaan',
        'startup',
        'UU',
      ],
    },
    {
      words: 'meN-lahir-kan',
      with: ['anak', 'bayi', 'cucu', 'gajah', 'ibu', 'kembar', 'panda', 'putra', 'putri', 'selamat', 'sesar'],
    },
    'di-karunia-i',
    'di-lahirkan',
    'menetas',
  ],
  nouns: ['kelahiran', 'persalinan'],
  examples: [
    { text: 'Chairil Anwar lahir di Medan pada 26 Juli 1922.', finds: 'lahir' },
    { text: 'Kelahiran anak badak itu menggembirakan penjaga Way Kambas.', finds: 'Kelahiran' },
    { text: 'Artis Itu Melahirkan Anak Kedua', finds: 'Melahirkan' },
    { text: 'Perpres itu lahir dari desakan publik.', finds: null },
  ],
}

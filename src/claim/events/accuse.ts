import type { EventRule } from '../triggers/event-rule.ts'

export const accuse: EventRule = {
  type: 'accuse',
  means: 'somebody is publicly blamed',
  verbs: [
    { words: 'meN-sebut', with: ['bertanggung jawab', 'dalang', 'otak', 'pelaku'] },
    'meN-cap',
    'di-fitnah',
    'meN-kambinghitam-kan',
    'meN-layang-kan tuduhan',
    'lempar tudingan',
    'meN-lempar tuduhan',
    'meN-lontar-kan tuduhan',
    'memfitnah',
    'meN-salah-kan',
    'saling menyalahkan',
    'saling tuding',
    'saling tuduh',
    'meN-tuding',
    'meN-tuding-kan',
    'meN-tuduh',
    'meN-tuduh-kan',
    'meN-tunjuk hidung',
  ],
  nouns: ['fitnah', 'tudingan', 'tuduhan'],
  examples: [
    { text: 'Kamboja menuduh tetangganya melanggar perbatasan.', finds: 'menuduh' },
    { text: 'Perusahaan sawit itu dituding membakar lahan.', finds: 'dituding' },
    { text: 'Tuduhan tersebut dilontarkan aktivis lingkungan.', finds: 'Tuduhan' },
    { text: 'Ia menunjuk peta di dinding.', finds: null },
  ],
}

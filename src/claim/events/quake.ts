import type { EventRule } from '../triggers/event-rule.ts'

export const quake: EventRule = {
  type: 'quake',
  means: 'the ground shakes',
  verbs: [
    ...[
      'ter-asa',
      'dirasakan',
      'meN-hantam',
      'meN-landa',
      'meN-luluhlantak-kan',
      'merusak',
      'ber-pusat',
      'di-rusak',
      'terjadi',
      'meN-terjang',
    ].map((words) => ({ words, with: ['gempa', 'gempabumi', 'guncangan', 'lindu'] })),
    ...['meN-goyang', 'ber-guncang', 'meN-guncang'].map((words) => ({
      words,
      with: ['gempa', 'guncangan', 'lindu', 'magnitudo', 'MMI', 'skala'],
    })),
    { words: 'meN-guncang', unless: ['bom', 'dunia maya', 'kabar', 'kasus', 'ledakan', 'pasar', 'skandal'] },
  ],
  nouns: [
    'gempa besar',
    'gempa bumi',
    'gempabumi',
    'gempa dalam',
    'gempa dangkal',
    'gempa darat',
    'gempa',
    'gempa megathrust',
    'gempa susulan',
    'gempa tektonik',
    'gempa vulkanik',
    'guncangan gempa',
    'lindu',
  ],
  examples: [
    { text: 'Gempa magnitudo 6,1 mengguncang Pasaman Barat.', finds: 'mengguncang' },
    { text: 'Maroko diguncang lindu pada Jumat malam.', finds: 'diguncang' },
    { text: 'Gempa susulan tercatat 211 kali di Mamuju.', finds: 'Gempa susulan' },
    { text: 'Skandal itu mengguncang bursa.', finds: null },
    { text: 'Ia tidur saat kereta berguncang di tikungan.', finds: null },
  ],
}

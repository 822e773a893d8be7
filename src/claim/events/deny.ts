import type { EventRule } from '../triggers/event-rule.ts'

export const deny: EventRule = {
  type: 'deny',
  means: 'somebody says that it is not so',
  verbs: [
    'angkat tangan soal',
    ...['meN-anulir', 'meN-ralat'].map((words) => ({ words, with: ['berita', 'informasi', 'kabar', 'pernyataan'] })),
    'meN-bantah',
    'meN-bantah-kan',
    'cuci tangan',
    'meN-elak',
    'ber-kelit',
    'mungkir',
    'meN-mungkir-i',
    'meN-pungkir-i',
    'meN-sangkal',
    'meN-tampik',
    { words: 'meN-tepis', unless: ['bola', 'kiper', 'penalti', 'sepakan', 'sundulan', 'tembakan', 'tendangan'] },
    { words: 'meN-tolak', with: ['anggapan', 'dugaan', 'tudingan', 'tuduhan'] },
  ],
  nouns: ['bantahan', 'penyangkalan', 'sanggahan'],
  examples: [
    { text: 'Manajer itu membantah kabar pemutusan kontrak.', finds: 'membantah' },
    { text: 'Isu kenaikan iuran ditepis Dirut BPJS.', finds: 'ditepis' },
    { text: 'Istana Bantah Isu Perombakan Kabinet', finds: 'Bantah' },
    { text: 'Fakta itu tak terbantahkan.', finds: null },
  ],
}

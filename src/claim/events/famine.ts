import type { EventRule } from '../triggers/event-rule.ts'

export const famine: EventRule = {
  type: 'famine',
  means: 'people go without food or water',
  verbs: [
    ...['meN-ancam', 'di-hantui', 'meN-landa', 'menghantui'].map((words) => ({
      words,
      with: ['kekeringan', 'kelaparan', 'krisis pangan', 'paceklik', 'rawan pangan'],
    })),
    'ber-ebut makanan',
    'kehabisan makanan',
    'kekurangan air bersih',
    'kekurangan gizi',
    'kekurangan pangan',
    'mati kelaparan',
  ],
  nouns: [
    'bencana kelaparan',
    'busung lapar',
    'gizi buruk',
    'kekeringan',
    'kelaparan',
    'krisis air bersih',
    'krisis pangan',
    'paceklik',
    'rawan pangan',
    'wabah kelaparan',
  ],
  examples: [
    { text: 'Kelaparan melanda Ethiopia pada 1984.', finds: 'melanda' },
    { text: 'Dua distrik di Yahukimo mengalami gizi buruk.', finds: 'gizi buruk' },
    { text: 'Krisis Pangan Landa Somalia', finds: 'Landa' },
    { text: 'Ia makan dengan lahap karena lapar.', finds: null },
  ],
}

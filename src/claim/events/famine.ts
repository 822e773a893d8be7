import type { EventRule } from '../event-rule.ts'

export const famine: EventRule = {
  type: 'famine',
  means: 'people go without food or water',
  verbs: [
    { words: 'meN-ancam', with: ['kelaparan', 'krisis pangan', 'paceklik', 'rawan pangan', 'kekeringan'] },
    'ber-ebut makanan',
    { words: 'di-hantui', with: ['kelaparan', 'krisis pangan', 'paceklik', 'rawan pangan', 'kekeringan'] },
    'kehabisan makanan',
    'kekurangan air bersih',
    'kekurangan gizi',
    'kekurangan pangan',
    { words: 'meN-landa', with: ['kelaparan', 'krisis pangan', 'paceklik', 'rawan pangan', 'kekeringan'] },
    'mati kelaparan',
    { words: 'menghantui', with: ['kelaparan', 'krisis pangan', 'paceklik', 'rawan pangan', 'kekeringan'] },
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
    { text: 'Kelaparan melanda Ethiopia pada 1984.', finds: 'Kelaparan' },
    { text: 'Dua distrik di Yahukimo mengalami gizi buruk.', finds: 'gizi buruk' },
    { text: 'Krisis Pangan Landa Somalia', finds: 'Krisis Pangan' },
    { text: 'Ia makan dengan lahap karena lapar.', finds: null },
  ],
}

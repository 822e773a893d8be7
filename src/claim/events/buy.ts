import { shares } from '../../lexicon/collocates.ts'
import type { EventRule } from '../event-rule.ts'

export const buy: EventRule = {
  type: 'buy',
  means: 'somebody acquires goods, shares or a firm',
  verbs: [
    'di-akuisisi',
    {
      words: 'meN-ambil alih',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    'meN-ambil alih saham',
    {
      words: 'meN-ambilalih',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    { words: 'belanja', with: ['alutsista', 'negara'] },
    'meN-beli',
    'meN-borong',
    {
      words: 'meN-caplok',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    'meN-caplok saham',
    'ber-investasi',
    'meN-investasi-kan',
    {
      words: 'meN-kempit',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    {
      words: 'meN-kuasa-i',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    {
      words: 'meN-kucur-kan',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    'meN-lunas-i',
    {
      words: 'memesan',
      with: ['kapal', 'pesawat', 'jet', 'unit', 'kapal selam', 'alutsista', 'tank', 'vaksin', 'dosis'],
    },
    'mengakuisisi',
    {
      words: 'meN-pegang',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    {
      words: 'di-pesan',
      with: ['kapal', 'pesawat', 'jet', 'unit', 'kapal selam', 'alutsista', 'tank', 'vaksin', 'dosis'],
    },
    {
      words: 'meN-serap',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    {
      words: 'meN-suntik',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    'meN-suntik modal',
    {
      words: 'meN-suntik-kan',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    'meN-suntik-kan modal',
    {
      words: 'meN-tanam',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    'meN-tanam modal',
    'meN-tanam-kan modal',
    {
      words: 'meN-tebus',
      with: [...shares, 'US$', 'dolar', 'persen saham', 'juta', 'triliun', 'miliar'],
      unless: ['pohon', 'bibit', 'padi', 'vaksin', 'narapidana', 'gabah'],
    },
    'meN-teken kontrak pembelian',
  ],
  nouns: [
    'akuisisi',
    'buyback',
    'investasi',
    'pembelian kembali saham',
    'pembelian',
    'pemesanan',
    'pengambilalihan',
    'pengambilalihan saham',
    'penyertaan modal',
    'suntikan dana',
    'suntikan modal',
  ],
  examples: [
    { text: 'Turki membeli sistem pertahanan S-400 pada 2017.', finds: 'membeli' },
    { text: 'Klub itu diakuisisi pengusaha Thailand.', finds: 'diakuisisi' },
    { text: 'Akuisisi tambang tembaga rampung Juni.', finds: 'Akuisisi' },
    { text: 'Singapura Borong 8 Jet Siluman', finds: 'Borong' },
    { text: 'Warga menanam pohon bakau.', finds: null },
  ],
}

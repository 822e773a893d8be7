import type { EventRule } from '../triggers/event-rule.ts'

export const trade: EventRule = {
  type: 'trade',
  means: 'goods are sold across borders, shares change hands, tariffs are set',
  verbs: [
    ...['meN-balas', 'meN-kena-kan'].map((words) => ({ words, with: ['tarif'] })),
    ...['meN-berlaku-kan', 'meN-naik-kan', 'meN-pangkas', 'meN-terap-kan', 'meN-tunda', 'meN-turun-kan'].map(
      (words) => ({
        words,
        with: ['bea keluar', 'bea masuk', 'cukai', 'kuota impor', 'pungutan ekspor', 'tarif impor', 'tarif resiprokal'],
        unless: ['angkutan', 'KRL', 'listrik', 'ojek', 'parkir', 'tiket', 'tol'],
      }),
    ),
    ...['meN-capai', 'meN-catat', 'naik', 'surplus', 'tumbuh', 'turun'].map((words) => ({
      words,
      with: ['ekspor', 'impor', 'neraca dagang', 'neraca perdagangan'],
    })),
    ...['meN-henti-kan', 'meN-setop'].map((words) => ({ words, with: ['ekspor', 'impor'] })),
    'di-barter',
    'ber-dagang',
    'di-ekspor',
    'di-impor',
    'membarter',
    'mengekspor',
    'mengimpor',
    'mulai diperdagangkan',
    'meN-niaga-kan',
    'meN-perdagang-kan',
    'ber-transaksi',
  ],
  nouns: [
    'ekspor',
    'ekspor perdana',
    'impor',
    'larangan ekspor',
    'neraca perdagangan',
    'pengenaan tarif',
    'perang dagang',
    'perang tarif',
    'perdagangan perdana',
    'transaksi perdagangan',
  ],
  examples: [
    { text: 'Vietnam mengekspor 6 juta ton beras pada 2020.', finds: 'mengekspor' },
    { text: 'Ekspor perdana manggis Purwakarta dilepas Bupati.', finds: 'Ekspor perdana' },
    { text: 'Gandum itu diimpor dari Australia.', finds: 'diimpor' },
    { text: 'Brasil Kenakan Tarif 30 Persen atas Baja China', finds: 'Kenakan' },
    { text: 'Pasar malam itu menjual barang antik.', finds: null },
  ],
}

import type { EventRule } from '../triggers/event-rule.ts'

const debt = ['hutang', 'kredit macet', 'pinjaman', 'piutang', 'tunggakan', 'utang'] as const

export const cancelDebt: EventRule = {
  type: 'cancel-debt',
  means: 'a creditor lets a debt go',
  verbs: [
    ...[
      'meN-ampun-i',
      'meN-batal-kan',
      'meN-bebas-kan',
      'meN-hapus',
      'meN-hapus-kan',
      'meN-ikhlas-kan',
      'meN-putih-kan',
    ].map((words) => ({ words, with: debt })),
    'hapus buku',
    'hapus tagih',
  ],
  nouns: ['keringanan utang', 'pembatalan utang', 'pemutihan utang', 'pengampunan utang', 'penghapusan utang'],
  examples: [
    { text: 'Klub Paris menghapus utang Somalia pada Maret 2024.', finds: 'menghapus' },
    { text: 'Penghapusan utang nelayan diumumkan di Brebes.', finds: 'Penghapusan utang' },
    { text: 'Utang 23 negara miskin diputihkan Tiongkok.', finds: 'diputihkan' },
    { text: 'Wartawan itu menghapus fotonya.', finds: null },
    { text: 'Serikat guru menagih utang pemerintah.', finds: null },
  ],
}

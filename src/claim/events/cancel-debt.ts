import type { EventRule } from '../event-rule.ts'

const debt = ['hutang', 'kredit macet', 'pinjaman', 'piutang', 'tunggakan', 'utang'] as const

export const cancelDebt: EventRule = {
  type: 'cancel-debt',
  means: 'a creditor lets a debt go',
  verbs: [
    { words: 'meN-ampun-i', with: debt },
    { words: 'meN-batal-kan', with: debt },
    { words: 'meN-bebas-kan', with: debt },
    'hapus buku',
    { words: 'meN-hapus', with: debt },
    'hapus tagih',
    { words: 'meN-hapus-kan', with: debt },
    { words: 'meN-ikhlas-kan', with: debt },
    { words: 'meN-putih-kan', with: debt },
  ],
  nouns: [
    'hapus tagih',
    'keringanan utang',
    'pembatalan utang',
    'pemutihan utang',
    'pengampunan utang',
    'penghapusan utang',
  ],
  examples: [
    { text: 'Klub Paris menghapus utang Somalia pada Maret 2024.', finds: 'menghapus' },
    { text: 'Penghapusan utang nelayan diumumkan di Brebes.', finds: 'Penghapusan utang' },
    { text: 'Utang 23 negara miskin diputihkan Tiongkok.', finds: 'diputihkan' },
    { text: 'Wartawan itu menghapus fotonya.', finds: null },
    { text: 'Serikat guru menagih utang pemerintah.', finds: null },
  ],
}

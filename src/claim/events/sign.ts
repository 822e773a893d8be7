import { decrees } from '../../lexicon/collocates.ts'
import type { EventRule } from '../event-rule.ts'

export const sign: EventRule = {
  type: 'sign',
  means: 'a document is signed or a decree issued',
  verbs: [
    'meN-bubuh-kan tanda tangan',
    { words: 'meN-keluar-kan', with: decrees },
    { words: 'lahir', with: decrees },
    'memaraf',
    { words: 'meratifikasi', with: ['presiden', 'pemerintah', 'perpres'] },
    'di-paraf',
    { words: 'di-ratifikasi', with: ['presiden', 'pemerintah', 'perpres'] },
    { words: 'meN-rilis', with: decrees },
    { words: 'meN-sah-kan', with: ['keppres', 'perpres', 'dekret', 'peraturan presiden'] },
    'ber-tanda tangan',
    'tanda tangan',
    'meN-tandatangan-i',
    // «menekan MoU»: a common slip for meneken.
    { words: 'meN-tekan', with: ['MoU', 'nota kesepahaman', 'perjanjian'] },
    'meN-teken',
    { words: 'terbit', with: decrees },
    { words: 'meN-terbit-kan', with: decrees },
    { words: 'meN-tetap-kan', with: ['keppres', 'perpres', 'dekret', 'peraturan presiden'] },
  ],
  nouns: [
    { words: 'keluarnya', with: decrees },
    { words: 'lahirnya', with: decrees },
    'pemarafan',
    'penandatangan',
    'penandatanganan',
    'penekenan',
    { words: 'penerbitan', with: decrees },
    'ratifikasi',
    'tanda tangan',
    'teken',
    { words: 'terbitnya', with: decrees },
  ],
  examples: [
    { text: 'Kontrak pengadaan kapal diteken di Surabaya pada 2019.', finds: 'diteken' },
    { text: 'Penandatanganan nota kesepahaman itu disaksikan Gubernur Jambi.', finds: 'Penandatanganan' },
    { text: 'Presiden menerbitkan keppres tentang cuti bersama.', finds: 'menerbitkan' },
    { text: 'Kamboja dan Laos Teken Pakta Dagang', finds: 'Teken' },
    { text: 'Harga beras menekan daya beli warga.', finds: null },
  ],
}

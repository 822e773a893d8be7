import { decrees } from '../../lexicon/collocates.ts'
import type { EventRule } from '../triggers/event-rule.ts'

export const sign: EventRule = {
  type: 'sign',
  means: 'a document is signed or a decree issued',
  verbs: [
    { words: 'meN-berlaku-kan', with: ['darurat', 'dekret', 'jam malam', 'keadaan darurat'] },
    ...['meN-bubuh-i', 'meN-bubuh-kan', 'meN-gores-kan', 'meN-toreh-kan'].map((words) => ({
      words,
      with: ['paraf', 'tanda tangan'],
    })),
    ...['meN-keluar-kan', 'lahir', 'meN-rilis', 'terbit', 'meN-terbit-kan'].map((words) => ({ words, with: decrees })),
    { words: 'meN-sah-kan', unless: ['dewan', 'DPR', 'DPRD', 'paripurna', 'parlemen', 'senat'] },
    ...['meN-sah-kan', 'meN-tetap-kan'].map((words) => ({
      words,
      with: ['dekret', 'keppres', 'peraturan presiden', 'perpres'],
    })),
    // «menekan MoU»: a common slip for meneken.
    { words: 'meN-tekan', with: ['MoU', 'nota kesepahaman', 'perjanjian'] },
    'di-kontrak',
    'memaraf',
    'meratifikasi',
    'di-paraf',
    'di-ratifikasi',
    'ber-tanda tangan',
    'tanda tangan',
    'tandatangan',
    'meN-tandatangan-i',
    'meN-teken',
  ],
  nouns: [
    ...['keluarnya', 'lahirnya', 'penerbitan', 'terbitnya'].map((words) => ({ words, with: decrees })),
    'pemarafan',
    'penandatangan',
    'penandatanganan',
    'penekenan',
    'ratifikasi',
    'teken',
  ],
  examples: [
    { text: 'Kontrak pengadaan kapal diteken di Surabaya pada 2019.', finds: 'diteken' },
    { text: 'Penandatanganan nota kesepahaman itu disaksikan Gubernur Jambi.', finds: 'Penandatanganan' },
    { text: 'Presiden menerbitkan keppres tentang cuti bersama.', finds: 'menerbitkan' },
    { text: 'Kamboja dan Laos Teken Pakta Dagang', finds: 'Teken' },
    { text: 'Ekuador memberlakukan keadaan darurat selama 60 hari.', finds: 'memberlakukan' },
    { text: 'Harga beras menekan daya beli warga.', finds: null },
  ],
}

import type { EventRule } from '../event-rule.ts'

export const call: EventRule = {
  type: 'call',
  means: 'two sides speak over a line',
  verbs: [
    // «Keduanya berbicara lewat sambungan telepon»
    { words: 'ber-bicara', with: ['telepon', 'sambungan', 'videokonferensi', 'panggilan'] },
    'ber-bicara lewat telepon',
    'ber-bicara melalui telepon',
    'ber-bicara via telepon',
    { words: 'ber-bincang', with: ['telepon', 'sambungan', 'videokonferensi', 'panggilan'] },
    'ber-bincang lewat telepon',
    'ber-bincang melalui telepon',
    { words: 'ber-dialog', with: ['telepon', 'sambungan', 'videokonferensi', 'panggilan'] },
    { words: 'meN-hubung-i', with: ['telepon', 'melalui', 'lewat', 'presiden', 'PM', 'perdana menteri', 'menlu'] },
    { words: 'ber-komunikasi', with: ['telepon', 'sambungan', 'videokonferensi', 'panggilan'] },
    'ber-komunikasi lewat telepon',
    'meN-kontak',
    'meN-laku-kan panggilan',
    'melakukan konferensi video',
    'menelepon',
    'menelpon',
    'ber-telepon',
    'di-telepon',
    {
      words: 'telepon',
      unless: ['nomor', 'sambungan', 'percakapan', 'pembicaraan', 'jaringan', 'kabel', 'umum', 'seluler'],
    },
    'ber-telepon-an',
    'di-telpon',
    { words: 'ber-temu', with: ['telepon', 'sambungan', 'videokonferensi', 'panggilan'] },
  ],
  nouns: [
    'komunikasi telepon',
    'panggilan telepon',
    'panggilan video',
    'pembicaraan telepon',
    'percakapan telepon',
    'sambungan telepon',
    'telepon darurat',
  ],
  examples: [
    { text: 'Macron menelepon Presiden Iran pada Ahad malam.', finds: 'menelepon' },
    { text: 'Pembicaraan telepon kedua pemimpin berlangsung 40 menit.', finds: 'Pembicaraan telepon' },
    { text: 'Erdogan Telepon Paus Bahas Yerusalem', finds: 'Telepon' },
    { text: 'Nomor telepon posko dapat dilihat di situs resmi.', finds: null },
  ],
}

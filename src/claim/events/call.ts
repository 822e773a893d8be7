import type { EventRule } from '../triggers/event-rule.ts'

export const call: EventRule = {
  type: 'call',
  means: 'two sides speak over a line',
  verbs: [
    // «Keduanya berbicara lewat sambungan telepon»
    ...['ber-bicara', 'ber-bincang', 'ber-dialog', 'ber-komunikasi', 'ber-temu'].map((words) => ({
      words,
      with: ['panggilan', 'sambungan', 'telepon', 'videokonferensi'],
    })),
    { words: 'meN-hubung-i', with: ['ambulans', 'damkar', 'pemadam', 'polisi', 'polsek'] },
    { words: 'meN-hubung-i', with: ['lewat', 'melalui', 'menlu', 'perdana menteri', 'PM', 'presiden', 'telepon'] },
    {
      words: 'telepon',
      unless: ['jaringan', 'kabel', 'nomor', 'pembicaraan', 'percakapan', 'sambungan', 'seluler', 'umum'],
    },
    'ber-bicara lewat telepon',
    'ber-bicara melalui telepon',
    'ber-bicara via telepon',
    'ber-bincang lewat telepon',
    'ber-bincang melalui telepon',
    'ber-komunikasi lewat telepon',
    'di-kontak',
    'meN-laku-kan panggilan',
    'melakukan konferensi video',
    'menelepon',
    'menelpon',
    'mengontak',
    'di-telepon',
    'ber-telepon',
    'ber-telepon-an',
    'di-telpon',
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

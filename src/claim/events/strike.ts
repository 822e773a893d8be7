import type { EventRule } from '../triggers/event-rule.ts'

export const strike: EventRule = {
  type: 'strike',
  means: 'workers lay down their work or shops close in protest',
  verbs: [
    { words: 'mogok', unless: ['bus', 'di tengah jalan', 'kereta', 'makan', 'mesin', 'mobil', 'motor', 'truk'] },
    'cuti massal',
    'ber-mogok',
    'mogok beroperasi',
    'mogok kerja',
    'mogok massal',
    'mogok melaut',
    'mogok mengajar',
    'mogok nasional',
    'mogok produksi',
  ],
  nouns: ['aksi mogok', 'aksi mogok kerja', 'cuti bersama hakim', 'mogok umum', 'pemogokan'],
  examples: [
    { text: 'Pilot Lufthansa mogok sejak Jumat.', finds: 'mogok' },
    { text: 'Pemogokan masinis melumpuhkan London.', finds: 'Pemogokan' },
    { text: 'Buruh Tekstil Gelar Mogok Kerja Tiga Hari', finds: 'Mogok Kerja' },
    { text: 'Mobil itu mogok di tanjakan.', finds: null },
  ],
}

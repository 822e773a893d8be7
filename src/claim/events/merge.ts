import type { EventRule } from '../triggers/event-rule.ts'

export const merge: EventRule = {
  type: 'merge',
  means: 'two organisations become one',
  verbs: [
    ...['di-gabung', 'menyatu'].map((words) => ({
      words,
      with: ['bank', 'BUMN', 'maskapai', 'perusahaan', 'PT', 'sekolah'],
    })),
    ...['ber-gabung', 'meN-gabung-kan', 'ber-satu', 'meN-satu-kan'].map((words) => ({
      words,
      with: [
        'bank',
        'BUMN',
        'emiten',
        'Grup',
        'holding',
        'maskapai',
        'menjadi',
        'operator',
        'perusahaan',
        'PT',
        'usaha',
      ],
      unless: ['anggota', 'ke', 'klub'],
    })),
    'ber-fusi',
    'meN-gabung-kan diri',
    'meN-gabung-kan usaha',
    'meN-lebur',
    'meN-lebur-kan',
    'di-merger',
    'ber-merger',
  ],
  nouns: ['fusi', 'merger', 'peleburan', 'penggabungan usaha'],
  examples: [
    { text: 'Tiga bank syariah melebur pada Februari 2021.', finds: 'melebur' },
    { text: 'Merger dua operator seluler itu disetujui OJK.', finds: 'Merger' },
    { text: 'Dua BUMN pelabuhan digabungkan menjadi satu holding.', finds: 'digabungkan' },
    { text: 'Pemain itu bergabung ke klub Malaysia.', finds: null },
  ],
}

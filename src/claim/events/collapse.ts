import { structures } from '../../lexicon/collocates.ts'
import type { EventRule } from '../triggers/event-rule.ts'

export const collapse: EventRule = {
  type: 'collapse',
  means: 'a structure, state or system breaks down',
  verbs: [
    'amblas',
    ...['ambles', 'hancur', 'jebol', 'miring', 'patah', 'putus', 'retak', 'rusak parah', 'terbelah'].map((words) => ({
      words,
      with: [...structures, 'jalan', 'kabel laut', 'rel'],
    })),
    'amblesan',
    'ambrol',
    'ambruk',
    ...['jatuh', 'tumbang'].map((words) => ({
      words,
      with: [
        'kabinet',
        'kekaisaran',
        'kerajaan',
        'koalisi',
        'orde baru',
        'pemerintahan',
        'rezim',
        'tembok berlin',
        'Uni Soviet',
      ],
    })),
    { words: 'bubar', with: ['kabinet', 'koalisi', 'pemerintahan', 'rezim', 'Uni Soviet'] },
    'luluh lantak',
    'porak-poranda',
    'rata dengan tanah',
    'roboh',
    'meN-roboh-kan',
    'rubuh',
    'runtuh',
    'meN-runtuh-kan',
    { words: 'tumbang', with: ['baliho', 'menara', 'pemerintahan', 'pohon', 'reklame', 'rezim', 'tiang'] },
  ],
  nouns: ['ambruknya', 'bubarnya', 'jebolnya', 'keruntuhan', 'kolapsnya', 'robohnya', 'runtuhnya', 'tumbangnya'],
  examples: [
    { text: 'Jembatan gantung di Kerinci putus, Sabtu pagi.', finds: 'putus' },
    { text: 'Atap sekolah itu ambruk saat hujan.', finds: 'ambruk' },
    { text: 'Banyak yang mengenang runtuhnya tembok itu pada 9 November 1989.', finds: 'runtuhnya' },
    { text: 'Crane Pelabuhan Roboh, Dua Gudang Rusak', finds: 'Roboh' },
    { text: 'Hubungan mereka putus setelah setahun.', finds: null },
  ],
}

import type { EventRule } from '../triggers/event-rule.ts'

const standing = [
  'gelar',
  'hasil',
  'hutan adat',
  'kedaulatan',
  'kekalahan',
  'kemenangan',
  'kemerdekaan',
  'negara',
  'Palestina',
  'pemerintahan',
  'presiden',
  'sah',
  'Taliban',
  'UNESCO',
  'warisan',
] as const

export const recognise: EventRule = {
  type: 'recognise',
  means: 'a state, result or heritage is acknowledged',
  verbs: [
    { words: 'meN-aku-i', unless: ['kesalahannya', 'keterlibatannya', 'perbuatannya'], needs: 'country' },
    { words: 'meN-aku-i', with: standing, unless: ['kesalahan', 'kesalahannya', 'korupsi', 'perbuatannya'] },
    { words: 'meN-anugerah-i', with: ['gelar pahlawan'] },
    { words: 'meN-anugerah-kan', with: ['gelar pahlawan', 'pahlawan nasional'] },
    ...['meN-cantum-kan', 'meN-daftar-kan', 'masuk', 'menyandang', 'meN-tetap-kan'].map((words) => ({
      words,
      with: ['cagar budaya', 'geopark', 'UNESCO', 'warisan', 'warisan dunia'],
    })),
  ],
  nouns: [{ words: 'pengakuan', with: standing }],
  examples: [
    { text: 'Spanyol mengakui negara Palestina pada Mei 2024.', finds: 'mengakui' },
    { text: 'Tenun itu ditetapkan UNESCO sebagai warisan dunia.', finds: 'ditetapkan' },
    { text: 'Pengakuan kemerdekaan Kosovo diumumkan Washington.', finds: 'Pengakuan' },
    { text: 'Tersangka mengakui perbuatannya.', finds: null },
  ],
}

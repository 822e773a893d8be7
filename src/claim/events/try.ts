import { courts } from '../../lexicon/collocates.ts'
import type { EventRule } from '../event-rule.ts'

export const tryCase: EventRule = {
  type: 'try',
  means: 'a court hears a case',
  verbs: [
    'meN-adil-i',
    'meN-baca-kan dakwaan',
    'meN-baca-kan eksepsi',
    'meN-baca-kan pleidoi',
    { words: 'dimulai', with: ['sidang perdana', 'persidangan', 'sidang tuntutan', 'sidang putusan', 'sidang vonis'] },
    'duduk di kursi pesakitan',
    {
      words: 'meN-gelar',
      with: ['sidang perdana', 'persidangan', 'sidang tuntutan', 'sidang putusan', 'sidang vonis'],
    },
    'meN-gelar sidang',
    {
      words: 'ber-gulir',
      with: ['sidang perdana', 'persidangan', 'sidang tuntutan', 'sidang putusan', 'sidang vonis'],
    },
    'meN-hadap-i persidangan',
    'meN-jalan-i persidangan',
    'meN-jalan-i sidang',
    'jalani sidang',
    {
      words: 'ber-langsung',
      with: ['sidang perdana', 'persidangan', 'sidang tuntutan', 'sidang putusan', 'sidang vonis'],
    },
    { words: 'meN-periksa', with: ['hakim', 'majelis', 'pengadilan', 'perkara', 'sidang'] },
    { words: 'ber-sidang', with: ['hakim', 'pengadilan', 'mahkamah', 'majelis', 'perkara', 'terdakwa'] },
    'meN-sidang',
    'meN-sidang-kan',
    {
      words: 'meN-tunda',
      with: ['sidang perdana', 'persidangan', 'sidang tuntutan', 'sidang putusan', 'sidang vonis'],
    },
    {
      words: 'ter-tunda',
      with: ['sidang perdana', 'persidangan', 'sidang tuntutan', 'sidang putusan', 'sidang vonis'],
    },
  ],
  nouns: [
    'pengadilan in absentia',
    'peradilan',
    'persidangan',
    'sidang dakwaan',
    'sidang etik',
    'sidang gugatan',
    'sidang lanjutan',
    'sidang pemeriksaan',
    'sidang pendahuluan',
    'sidang perdana',
    'sidang praperadilan',
    'sidang putusan',
    { words: 'sidang', with: [...courts, 'tipikor', 'perdana', 'kasus', 'sengketa', 'korupsi', 'pembunuhan'] },
    'sidang tuntutan',
    'sidang vonis',
  ],
  examples: [
    { text: 'Mantan presiden itu diadili di Mahkamah Den Haag.', finds: 'diadili' },
    { text: 'Sidang perdana kasus beras oplosan digelar di PN Serang.', finds: 'Sidang perdana' },
    { text: 'Pengadilan Negeri Ambon menyidangkan dua nakhoda.', finds: 'menyidangkan' },
    { text: 'Sidang kabinet membahas anggaran.', finds: null },
  ],
}

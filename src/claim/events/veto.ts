import type { EventRule } from '../event-rule.ts'

export const veto: EventRule = {
  type: 'veto',
  means: 'one member blocks a resolution or bill',
  verbs: ['meN-guna-kan hak veto', 'meN-gunakan veto', 'meN-jatuh-kan veto', 'meN-veto'],
  nouns: [{ words: 'hak veto', with: ['menggunakan', 'memakai', 'digunakan'] }, 'veto'],
  examples: [
    { text: 'Prancis memveto rancangan resolusi itu.', finds: 'memveto' },
    { text: 'RUU pertahanan diveto presiden.', finds: 'diveto' },
    { text: 'Veto Rusia menggagalkan resolusi tersebut.', finds: 'Veto' },
    { text: 'Lima anggota tetap memiliki hak veto.', finds: null },
  ],
}

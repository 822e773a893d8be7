import type { EventRule } from '../event-rule.ts'

export const veto: EventRule = {
  type: 'veto',
  means: 'one member blocks a resolution or bill',
  verbs: [
    { words: 'meN-guna-kan hak veto', unless: ['hak'] },
    { words: 'meN-gunakan veto', unless: ['hak'] },
    { words: 'meN-jatuh-kan veto', unless: ['hak'] },
    'memveto',
    'di-veto',
  ],
  nouns: [
    { words: 'hak veto', with: ['menggunakan', 'memakai', 'digunakan'] },
    { words: 'veto', unless: ['hak', 'memiliki'] },
  ],
  examples: [
    { text: 'Prancis memveto rancangan resolusi itu.', finds: 'memveto' },
    { text: 'RUU pertahanan diveto presiden.', finds: 'diveto' },
    { text: 'Veto Rusia menggagalkan resolusi tersebut.', finds: 'Veto' },
    { text: 'Lima anggota tetap memiliki hak veto.', finds: null },
  ],
}

import type { EventRule } from '../triggers/event-rule.ts'

export const veto: EventRule = {
  type: 'veto',
  means: 'one member blocks a resolution or bill',
  verbs: ['meN-guna-kan hak veto', 'meN-jatuh-kan veto', 'memveto', 'meN-pakai hak veto', 'di-veto'],
  nouns: [{ words: 'veto', unless: ['hak'] }],
  examples: [
    { text: 'Prancis memveto rancangan resolusi itu.', finds: 'memveto' },
    { text: 'RUU pertahanan diveto presiden.', finds: 'diveto' },
    { text: 'Veto Rusia menggagalkan resolusi tersebut.', finds: 'Veto' },
    { text: 'Lima anggota tetap memiliki hak veto.', finds: null },
  ],
}

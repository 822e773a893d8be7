import type { EventRule } from '../triggers/event-rule.ts'

export const promise: EventRule = {
  type: 'promise',
  means: 'somebody binds himself to do something',
  verbs: [
    { words: 'meN-jamin', with: ['akan', 'gubernur', 'keamanan', 'keselamatan', 'menteri', 'pemerintah', 'presiden'] },
    { words: 'ber-sumpah', unless: ['di atas', 'di bawah', 'jabatan', 'palsu', 'pocong'] },
    'meN-beri jaminan',
    'meN-beri janji',
    'meN-beri-kan jaminan',
    'meN-ikat janji',
    'ber-ikrar',
    'ber-janji',
    'meN-janji-kan',
    'ber-komitmen',
    'ber-nazar',
    'meN-obral janji',
    'meN-sanggup-i',
    'ber-sumpah setia',
    'meN-umbar janji',
  ],
  nouns: [
    { words: 'janji', with: ['kampanye', 'menteri', 'pemerintah', 'presiden'] },
    'ikrar',
    'komitmen',
    'sumpah setia',
  ],
  examples: [
    { text: 'Wali Kota Medan berjanji memperbaiki drainase.', finds: 'berjanji' },
    { text: 'Beasiswa dijanjikan Kementerian Agama bagi hafiz.', finds: 'dijanjikan' },
    { text: 'Ia punya janji dengan dokter gigi.', finds: null },
  ],
}

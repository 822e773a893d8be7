import type { EventRule } from '../event-rule.ts'

export const sanction: EventRule = {
  type: 'sanction',
  means: 'a penalty is laid on a state, firm, club or official',
  verbs: [
    { words: 'meN-beku-kan', with: ['aset', 'rekening', 'dana'] },
    { words: 'meN-beri', with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'] },
    'meN-beri sanksi',
    {
      words: 'meN-beri-kan',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    'meN-beri-kan sanksi',
    { words: 'di-blokade', with: ['ekonomi', 'dagang', 'pelabuhan'] },
    'meN-cabut sanksi',
    'di-denda',
    'meN-disiplin-kan',
    'di-embargo',
    {
      words: 'meN-ganjar',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    'di-hukum denda',
    {
      words: 'di-hukum',
      unless: ['hakim', 'pengadilan', 'terdakwa', 'mahkamah', 'penjara', 'majelis', 'mati', 'pidana', 'cambuk'],
    },
    { words: 'di-isolasi', with: ['ekonomi', 'dagang', 'pelabuhan'] },
    {
      words: 'meN-jatuh-i',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    'meN-jatuh-i sanksi',
    {
      words: 'meN-jatuh-kan hukuman',
      unless: ['hakim', 'pengadilan', 'terdakwa', 'mahkamah', 'penjara', 'majelis', 'mati', 'pidana'],
    },
    {
      words: 'meN-jatuh-kan',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    'meN-jatuh-kan sanksi',
    'kena denda',
    'kena sanksi',
    {
      words: 'meN-kena-i',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    {
      words: 'meN-kena-kan',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    'meN-kena-kan sanksi',
    { words: 'meN-kurang-i', with: ['poin'] },
    { words: 'memblokade', with: ['ekonomi', 'dagang', 'pelabuhan'] },
    'mendenda',
    'mengembargo',
    'menghukum denda',
    {
      words: 'menghukum',
      unless: ['hakim', 'pengadilan', 'terdakwa', 'mahkamah', 'penjara', 'majelis', 'mati', 'pidana', 'cambuk'],
    },
    { words: 'mengisolasi', with: ['ekonomi', 'dagang', 'pelabuhan'] },
    'menyanksi',
    { words: 'meN-pangkas', with: ['poin'] },
    { words: 'meN-potong', with: ['poin'] },
    { words: 'potong', with: ['poin'] },
    'di-sanksi',
    'meN-tambah sanksi',
    {
      words: 'meN-terap-kan',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    {
      words: 'meN-terima',
      with: ['sanksi', 'embargo', 'skorsing', 'denda', 'teguran tertulis', 'larangan bertanding'],
    },
    'terkena sanksi',
  ],
  nouns: ['embargo', 'paket sanksi', 'pembekuan aset', 'sanksi'],
  examples: [
    { text: 'Uni Afrika menjatuhkan sanksi kepada Mali.', finds: 'menjatuhkan sanksi' },
    { text: 'Klub itu didenda Rp200 juta oleh Komdis.', finds: 'didenda' },
    { text: 'Embargo senjata terhadap Sudan diperpanjang.', finds: 'Embargo' },
    { text: 'Ia menjatuhkan gelas di dapur.', finds: null },
    { text: 'Hakim menghukum terdakwa enam tahun penjara.', finds: null },
  ],
}

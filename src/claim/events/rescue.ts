import type { EventRule } from '../triggers/event-rule.ts'

export const rescue: EventRule = {
  type: 'rescue',
  means: 'people are saved or searched for',
  verbs: [
    ...['meN-angkat', 'meN-gotong', 'meN-tolong'].map((words) => ({
      words,
      with: ['awak', 'bangkai', 'jenazah', 'korban', 'kotak hitam', 'nelayan', 'pendaki', 'puing'],
    })),
    { words: 'meN-cari', with: ['Basarnas', 'hilang', 'korban', 'nelayan', 'pendaki', 'penyelam', 'tim SAR'] },
    ...['menyisir', 'meN-sisir'].map((words) => ({
      words,
      with: ['Basarnas', 'korban', 'lokasi', 'perairan', 'sungai', 'tim SAR'],
    })),
    {
      words: 'selamat',
      with: ['awak', 'korban', 'kru', 'nelayan', 'orang', 'pendaki', 'penumpang'],
      unless: ['datang', 'jalan', 'mengucapkan', 'menyampaikan', 'ucapan'],
    },
    {
      words: 'meN-selamat-kan',
      unless: ['aset', 'diri', 'ekonomi', 'gawang', 'karier', 'muka', 'penalti', 'poin', 'uang'],
    },
    'ditemukan dalam keadaan selamat',
    'ditemukan dalam kondisi selamat',
    'ditemukan hidup',
    'ditemukan selamat',
    'di-laporkan selamat',
    'lolos dari maut',
    'di-nyata-kan selamat',
    'selamat dari maut',
  ],
  nouns: [
    'misi penyelamatan',
    'operasi pencarian',
    'operasi penyelamatan',
    'operasi SAR',
    'pencarian',
    'pencarian korban',
    'pengangkatan bangkai',
    'penyelamatan',
  ],
  examples: [
    { text: 'Nelayan menyelamatkan 12 penumpang feri.', finds: 'menyelamatkan' },
    { text: 'Pendaki itu diselamatkan Basarnas, Senin dini hari.', finds: 'diselamatkan' },
    { text: 'Pencarian korban memasuki hari kelima.', finds: 'Pencarian korban' },
    { text: 'Sebanyak 12 penumpang feri itu selamat.', finds: 'selamat' },
    { text: 'Kiper itu menyelamatkan gawangnya.', finds: null },
    { text: 'Gubernur mengucapkan selamat kepada para penumpang.', finds: null },
  ],
}

import type { EventRule } from '../event-rule.ts'

export const rescue: EventRule = {
  type: 'rescue',
  means: 'people are saved or searched for',
  verbs: [
    {
      words: 'meN-angkat',
      with: ['korban', 'nelayan', 'awak', 'jenazah', 'bangkai', 'puing', 'kotak hitam', 'pendaki'],
    },
    { words: 'meN-cari', with: ['korban', 'tim SAR', 'Basarnas', 'hilang', 'penyelam', 'nelayan', 'pendaki'] },
    'ditemukan dalam keadaan selamat',
    'ditemukan hidup',
    'ditemukan selamat',
    {
      words: 'meN-gotong',
      with: ['korban', 'nelayan', 'awak', 'jenazah', 'bangkai', 'puing', 'kotak hitam', 'pendaki'],
    },
    'lolos dari maut',
    { words: 'menyisir', with: ['tim SAR', 'Basarnas', 'korban', 'perairan', 'lokasi', 'sungai'] },
    'selamat dari maut',
    {
      words: 'meN-selamat-kan',
      unless: ['diri', 'muka', 'aset', 'uang', 'ekonomi', 'gawang', 'penalti', 'poin', 'karier'],
    },
    { words: 'meN-sisir', with: ['tim SAR', 'Basarnas', 'korban', 'perairan', 'lokasi', 'sungai'] },
    {
      words: 'meN-tolong',
      with: ['korban', 'nelayan', 'awak', 'jenazah', 'bangkai', 'puing', 'kotak hitam', 'pendaki'],
    },
  ],
  nouns: [
    'misi penyelamatan',
    'operasi pencarian',
    'operasi penyelamatan',
    'operasi SAR',
    'pencarian korban',
    'pencarian',
    'pengangkatan bangkai',
    'penyelamatan',
  ],
  examples: [
    { text: 'Nelayan menyelamatkan 12 penumpang feri.', finds: 'menyelamatkan' },
    { text: 'Pendaki itu diselamatkan Basarnas, Senin dini hari.', finds: 'diselamatkan' },
    { text: 'Pencarian korban memasuki hari kelima.', finds: 'Pencarian korban' },
    { text: 'Kiper itu menyelamatkan gawangnya.', finds: null },
  ],
}

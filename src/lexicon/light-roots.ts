/** Roots of verbs that leave it to another word what happens: «mengalami kebocoran», «menjadi juara». Sorted. */
export const lightRoots: ReadonlySet<string> = new Set([
  'ada',
  'alam',
  'beri',
  'buat',
  'dapat',
  'jadi',
  'kena',
  'laku',
  'laksana',
  'lanjut',
  'lihat',
  'mulai',
  'nyata',
  'raih',
  'sebut',
  'terima',
])

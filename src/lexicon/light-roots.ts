/** Roots of verbs that leave it to another word what happens: «mengalami kebocoran», «menjadi juara». Sorted. */
export const lightRoots: ReadonlySet<string> = new Set([
  'ada',
  'alam',
  'beri',
  'buat',
  'dapat',
  'jadi',
  'jalan',
  'kena',
  'laksana',
  'laku',
  'lanjut',
  'lihat',
  'mulai',
  'nyata',
  'raih',
  'sebut',
  'terima',
])

/** Roots of verbs that only give a figure: «mencapai Rp5 triliun», «tercatat 40 kasus». Sorted. */
export const figureRoots: ReadonlySet<string> = new Set(['capai', 'catat', 'jumlah', 'tembus'])

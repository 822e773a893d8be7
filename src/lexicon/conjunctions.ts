/** Words that open a subordinate clause when a predicate follows. Sorted. */
export const subordinators: ReadonlySet<string> = new Set([
  'agar',
  'akibat',
  'andai',
  'apabila',
  'asalkan',
  'bahwa',
  'biarpun',
  'bila',
  'bilamana',
  'demi',
  'guna',
  'hingga',
  'jika',
  'jikalau',
  'kala',
  'kalau',
  'karena',
  'kendati',
  'kendatipun',
  'ketika',
  'lantaran',
  'manakala',
  'mengingat',
  'meski',
  'meskipun',
  'saat',
  'sambil',
  'sampai',
  'seandainya',
  'sebab',
  'sebelum',
  'sehabis',
  'sehingga',
  'sejak',
  'selagi',
  'selama',
  'selepas',
  'semenjak',
  'seolah',
  'seperti',
  'seraya',
  'sesaat',
  'sesudah',
  'setelah',
  'seusai',
  'supaya',
  'tatkala',
  'untuk',
  'usai',
  'walau',
  'walaupun',
])

/** Words that join clauses of equal rank when a predicate follows. Sorted. */
export const coordinators: ReadonlySet<string> = new Set([
  'adapun',
  'atau',
  'bahkan',
  'dan',
  'kemudian',
  'lalu',
  'lantas',
  'maupun',
  'melainkan',
  'namun',
  'padahal',
  'sedangkan',
  'sementara',
  'serta',
  'tapi',
  'tetapi',
])

/** Linkers that join words as readily as clauses; the others join clauses only. Sorted. */
export const looseLinkers: ReadonlySet<string> = new Set(['atau', 'dan', 'kemudian', 'lalu', 'maupun', 'serta'])

/** Linkers that are adverbs but after a comma: «pekan lalu», «dua hari kemudian». Sorted. */
export const adverbLinkers: ReadonlySet<string> = new Set(['kemudian', 'lalu', 'lantas'])

/** Subordinators that are prepositions unless their predicate comes at once: «untuk warga», «untuk membahas». Sorted. */
export const tightSubordinators: ReadonlySet<string> = new Set([
  'akibat',
  'demi',
  'guna',
  'mengingat',
  'sambil',
  'seperti',
  'seraya',
  'untuk',
])

/** Words after which a subordinator is an adverb's first word: «saat ini», «sejak itu», «selama ini». Sorted. */
export const pointers: ReadonlySet<string> = new Set(['begitu', 'demikian', 'ini', 'itu', 'tersebut'])

/** Subordinators that are prepositions before a number or a word of time: «selama tiga hari», «sejak Mei». Sorted. */
export const timeSubordinators: ReadonlySet<string> = new Set([
  'hingga',
  'kala',
  'saat',
  'sampai',
  'sejak',
  'selama',
  'semenjak',
])

/** Words of time, besides days and months, that show a subordinator to be a preposition: «sejak pukul 16.00». Sorted. */
export const timeNouns: ReadonlySet<string> = new Set([
  'abad',
  'akhir',
  'awal',
  'bulan',
  'dahulu',
  'dini',
  'dulu',
  'hari',
  'jam',
  'kecil',
  'kemarin',
  'kini',
  'lama',
  'larut',
  'malam',
  'minggu',
  'pagi',
  'pekan',
  'pertengahan',
  'petang',
  'pukul',
  'sekarang',
  'siang',
  'sore',
  'subuh',
  'tahun',
  'tanggal',
])

/** Words that open a condition. Sorted. */
export const ifs: ReadonlySet<string> = new Set(['andai', 'apabila', 'bila', 'jika', 'kalau', 'seandainya'])

/** Words before the time at which something begins or ends. Sorted. */
export const boundWords: ReadonlySet<string> = new Set(['hingga', 'mulai', 'per', 'sampai', 'sejak'])

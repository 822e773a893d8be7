/** Nouns whose name behind them only tells of what or whose they are: «politikus Partai Sagara», «kasus proyek PT Sagara». Sorted. */
export const ownerWords: ReadonlySet<string> = new Set([
  'ajudan',
  'asal',
  'asuhan',
  'bendera',
  'dekat',
  'depan',
  'era',
  'gedung',
  'halaman',
  'halte',
  'induk',
  'istri',
  'jabatan',
  'kader',
  'kantor',
  'kediaman',
  'kepemimpinan',
  'ketetapan',
  'kursi',
  'lambang',
  'logo',
  'mantan',
  'markas',
  'masa',
  'pasukan',
  'pendukung',
  'penembak',
  'pengacara',
  'peraturan',
  'politikus',
  'politisi',
  'roket',
  'sejarah',
  'selain',
  'sopir',
  'suami',
  'suporter',
  'undang-undang',
  'wilayah',
  'zaman',
])

/** Those that do so only behind the verb: «dirawat di rumah sakit milik PT Sagara», but «Pesawat milik PT Sagara jatuh». Sorted. */
export const ownersBehind: ReadonlySet<string> = new Set(['awak', 'milik', 'pemerintahan', 'skuad'])

/** Nouns that open the telling of a case: the names after them belong to the case, not to what is done about it. Sorted. */
export const caseWords: ReadonlySet<string> = new Set(['dugaan', 'kasus', 'korupsi', 'perkara', 'proyek', 'skandal'])

/** Words before a place's name in the name of a contest or a people: «pilkada Jakarta», «warga Bogor». Sorted. */
export const namedAfter: ReadonlySet<string> = new Set([
  'asal',
  'kelahiran',
  'netizen',
  'pemilihan',
  'pemilu',
  'piala',
  'pilgub',
  'pilkada',
  'pilpres',
  'uang',
])

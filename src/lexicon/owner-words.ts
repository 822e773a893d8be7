/** Nouns whose name behind them only tells of what or whose they are: «politikus Partai Sagara», «kasus proyek PT Sagara». Sorted. */
export const ownerWords: ReadonlySet<string> = new Set([
  'ajudan',
  'asal',
  'depan',
  'era',
  'gedung',
  'halaman',
  'istri',
  'kader',
  'kantor',
  'kediaman',
  'kepemimpinan',
  'ketetapan',
  'mantan',
  'markas',
  'pasukan',
  'pendukung',
  'pengacara',
  'peraturan',
  'politikus',
  'politisi',
  'selain',
  'sopir',
  'suami',
  'suporter',
  'undang-undang',
])

/** Nouns that open the telling of a case: the names after them belong to the case, not to what is done about it. Sorted. */
export const caseWords: ReadonlySet<string> = new Set(['dugaan', 'kasus', 'korupsi', 'perkara', 'proyek', 'skandal'])

/** Words before a name from which something is known: «berdasarkan data Bloomberg», «melansir Reuters». Sorted. */
export const sourceWords: ReadonlySet<string> = new Set([
  'berdasarkan',
  'data',
  'dikutip',
  'dilansir',
  'dinukil',
  'laporan',
  'lansir',
  'melansir',
  'menurut',
  'mengutip',
  'survei',
])

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

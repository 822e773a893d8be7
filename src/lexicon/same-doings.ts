/**
 * Triggers that say one doing in other words, by their first two words or their first: the root that stands for all of
 * them. Rows sorted by root.
 */
const rows: readonly (readonly [root: string, triggers: readonly string[]])[] = [
  ['angkut', ['ada', 'diangkut', 'dibawa', 'ditumpangi', 'membawa', 'memuat', 'mengangkut']],
  ['berangkat', ['bertolak', 'diberangkatkan', 'keberangkatan', 'lepas landas']],
  ['berlaku', ['berlaku', 'diberlakukan', 'diterapkan', 'memberlakukan', 'menerapkan', 'mulai berlaku', 'penerapan']],
  [
    'curi',
    [
      'bawa kabur',
      'dibawa kabur',
      'dicuri',
      'digasak',
      'digondol',
      'dijarah',
      'dirampok',
      'gasak',
      'gondol',
      'membawa kabur',
      'menggasak',
      'menggondol',
      'menjarah',
      'merampok',
      'pencurian',
      'penjarahan',
      'perampokan',
    ],
  ],
  ['demo', ['aksi massa', 'berdemo', 'berdemonstrasi', 'berunjuk rasa', 'demonstrasi', 'unjuk rasa']],
  ['kabur', ['melarikan', 'melarikan diri']],
  ['kubur', ['dikebumikan', 'dimakamkan', 'memakamkan', 'mengebumikan', 'pemakaman', 'penguburan']],
  ['padam', ['dijinakkan', 'menjinakkan', 'pemadaman']],
  [
    'pecat',
    ['diberhentikan', 'dicopot', 'didepak', 'memberhentikan', 'mencopot', 'mendepak', 'pemberhentian', 'pencopotan'],
  ],
  ['periksa', ['diinterogasi', 'dimintai keterangan', 'meminta keterangan', 'memintai keterangan', 'menginterogasi']],
  ['phk', ['di-phk', 'dirumahkan', 'mem-phk', 'memutus hubungan', 'merumahkan', 'pemutusan hubungan']],
  [
    'selesai',
    ['dirampungkan', 'diselesaikan', 'dituntaskan', 'menuntaskan', 'merampungkan', 'rampung', 'rampungnya', 'tuntas'],
  ],
]

/** Each trigger's root. */
export const sameDoings: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([root, triggers]) => triggers.map((trigger) => [trigger, root] as const)),
)

/** Verbs that say a doing only where a place stands behind them: «meninggalkan Semarang», not «meninggalkan keluarganya». */
export const doingsAtPlace: ReadonlyMap<string, string> = new Map([['meninggalkan', 'berangkat']])

/** Roots of one doing told from its two sides: «menyerahkan 40 keris», «40 keris diterima». Each pair sorted, and so are they. */
export const converseRoots: ReadonlySet<string> = new Set([
  'beli jual',
  'beri terima',
  'hibah terima',
  'kirim terima',
  'salur terima',
  'serah terima',
  'sumbang terima',
])

/** Roots of verbs that give the figure of a loss: «kerugian ditaksir», «merugikan», «menyebabkan kerugian». Sorted. */
export const lossVerbs: ReadonlySet<string> = new Set([
  'akibat',
  'alam',
  'besar',
  'capai',
  'catat',
  'derita',
  'hitung',
  'kira',
  'nilai',
  'rugi',
  'sebab',
  'taksir',
  'tanggung',
  'tembus',
  'timbul',
])

/** Roots of coming to where one goes. Sorted. */
export const arrivalRoots: ReadonlySet<string> = new Set(['darat', 'datang', 'tiba'])

/** Roots of how a stay or an event begins. Sorted. */
export const beginRoots: ReadonlySet<string> = new Set(['buka', 'darat', 'datang', 'mulai', 'tiba'])

/** Roots of how it ends. Sorted. */
export const endRoots: ReadonlySet<string> = new Set([
  'akhir',
  'berangkat',
  'pulang',
  'selesai',
  'tinggal',
  'tutup',
  'usai',
])

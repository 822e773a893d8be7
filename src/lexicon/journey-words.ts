/** Words for being back, before `dari` and where from. Sorted. */
export const backWords: ReadonlySet<string> = new Set([
  'kembalinya',
  'pulangnya',
  'sekembali',
  'sekembalinya',
  'sepulang',
  'sepulangnya',
  'setiba',
  'setibanya',
])

/** Verbs of a journey, of who makes it and of what is on board. Sorted. */
export const journeyVerbs: ReadonlySet<string> = new Set([
  'berangkat',
  'berlayar',
  'bertolak',
  'dikemudikan',
  'dikendarai',
  'dinaiki',
  'ditumpangi',
  'melaju',
  'melintas',
  'melintasi',
  'membawa',
  'mengangkut',
  'mengemudikan',
  'mengendarai',
  'menuju',
  'menumpang',
  'menumpangi',
  'menyeberang',
  'menyeberangi',
  'tiba',
])

/** Verbs of being somewhere or passing there. Sorted. */
export const passingVerbs: ReadonlySet<string> = new Set([
  'berada',
  'berlayar',
  'melaju',
  'melewati',
  'melintas',
  'melintasi',
  'menyeberangi',
])

/** Verbs that happen where something leaves. Sorted. */
export const leavingVerbs: ReadonlySet<string> = new Set([
  'berangkat',
  'bertolak',
  'diberangkatkan',
  'keberangkatan',
  'lepas',
  'terbang',
])

/** Verbs and nouns of coming and bringing, which happen elsewhere than where they set out. Sorted. */
export const comingVerbs: ReadonlySet<string> = new Set([
  'beli',
  'datang',
  'dibeli',
  'didatangkan',
  'diimpor',
  'impor',
  'kembali',
  'melaju',
  'memasuki',
  'membeli',
  'mendarat',
  'mendatangkan',
  'menempuh',
  'mengimpor',
  'pulang',
  'tiba',
])

/** Roots of verbs of bringing somebody somewhere and of getting away, before «ke». Sorted. */
export const goingRoots: ReadonlySet<string> = new Set([
  'bawa',
  'boyong',
  'evakuasi',
  'kabur',
  'lari',
  'pindah',
  'rujuk',
  'terbang',
  'ungsi',
])

/** Nouns of a way that one is on. Sorted. */
export const wayNouns: ReadonlySet<string> = new Set([
  'jalan',
  'jurusan',
  'kereta',
  'pelayaran',
  'penerbangan',
  'perjalanan',
  'relasi',
  'rute',
  'trayek',
])

/** Verbs of what is done with people and things later and elsewhere. Sorted. */
export const takingAwayVerbs: ReadonlySet<string> = new Set([
  'dibawa',
  'dievakuasi',
  'dikebumikan',
  'dilarikan',
  'dimakamkan',
  'dirawat',
  'dirujuk',
  'ditahan',
  'melintas',
  'singgah',
  'tiba',
])

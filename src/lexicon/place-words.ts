/** First words of places that are one spot: buildings, grounds, harbours. Sorted. */
export const facilityWords: ReadonlySet<string> = new Set([
  'alun',
  'arena',
  'balai',
  'bandar',
  'bandara',
  'dermaga',
  'galangan',
  'gedung',
  'gelora',
  'gereja',
  'graha',
  'halte',
  'hanggar',
  'hotel',
  'istana',
  'kampus',
  'kantor',
  'katedral',
  'kedutaan',
  'kompleks',
  'kosmodrom',
  'lapangan',
  'markas',
  'masjid',
  'monas',
  'museum',
  'pangkalan',
  'pasar',
  'patung',
  'pelabuhan',
  'pengadilan',
  'penjara',
  'pura',
  'rsud',
  'rumah',
  'sekolah',
  'sirkuit',
  'stadion',
  'stasiun',
  'taman',
  'terminal',
  'universitas',
  'vihara',
  'wisma',
])

/** First words of places that are a region of one level, or a water or a mountain: two of one kind cannot both be it. Sorted. */
export const regionWords: ReadonlySet<string> = new Set([
  'danau',
  'desa',
  'distrik',
  'dusun',
  'gunung',
  'kabupaten',
  'kecamatan',
  'kelurahan',
  'kota',
  'laut',
  'provinsi',
  'pulau',
  'selat',
  'sungai',
  'teluk',
])

/** Islands and built-up areas that reach over several provinces or regencies: much lies in them that their chains do not say. Sorted. */
export const broadPlaces: ReadonlySet<string> = new Set([
  'jabar',
  'jabodetabek',
  'jabodetabekpunjur',
  'jawa',
  'kalimantan',
  'nusantara',
  'pantura',
  'papua',
  'pulau jawa',
  'pulau kalimantan',
  'pulau papua',
  'pulau sulawesi',
  'pulau sumatera',
  'sulawesi',
  'sumatera',
  'tapal kuda',
  'timor',
])

/** Airports that lie outside the city that they serve and are told to be in. Sorted. */
export const cityServed: ReadonlyMap<string, string> = new Map([
  ['bandara adisutjipto', 'yogyakarta'],
  ['bandara i gusti ngurah rai', 'denpasar'],
  ['bandara juanda', 'surabaya'],
  ['bandara kertajati', 'bandung'],
  ['bandara kualanamu', 'medan'],
  ['bandara soekarno hatta', 'jakarta'],
  ['bandara sultan hasanuddin', 'makassar'],
])

/** Houses known by a name of their own, in the languages that it is told in; a court has that of its city. */
export const venueWords: ReadonlySet<string> = new Set([
  'airport',
  'arena',
  'bandara',
  'circuit',
  'gelora',
  'hotel',
  'sirkuit',
  'stadion',
  'stadium',
])

/** Words of the names of houses in English, as Indonesian has them. Sorted. */
export const translatedPlaceWords: ReadonlyMap<string, string> = new Map([
  ['airport', 'bandara'],
  ['circuit', 'sirkuit'],
  ['hospital', 'rumah sakit'],
  ['international', 'internasional'],
  ['main', 'utama'],
  ['mosque', 'masjid'],
  ['national', 'nasional'],
  ['olympic', 'olimpiade'],
  ['stadium', 'stadion'],
  ['university', 'universitas'],
])

/** Parts of a house, which a letter or a number names: «Gedung Blok A», «Terminal 3», «Ruang 12B». Sorted. */
export const partWords: ReadonlySet<string> = new Set([
  'blok',
  'gate',
  'gedung',
  'gerbang',
  'hanggar',
  'lantai',
  'menara',
  'peron',
  'pintu',
  'ruang',
  'sayap',
  'sektor',
  'terminal',
  'tower',
  'tribun',
  'zona',
])

/** Words of such names that are not their own. */
export const venueCommonWords: ReadonlySet<string> = new Set([
  ...venueWords,
  ...['besar', 'grand', 'international', 'internasional', 'national', 'nasional', 'olimpiade', 'olympic', 'utama'],
])

/** First words of names for a spot on the map, in whatever district it lies, or with a shore on several. Sorted. */
export const spotWords: ReadonlySet<string> = new Set([
  'bukit',
  'bundaran',
  'danau',
  'gang',
  'gunung',
  'hutan',
  'jalan',
  'jembatan',
  'km',
  'laut',
  'lereng',
  'pantai',
  'perairan',
  'pulau',
  'ruas',
  'selat',
  'simpang',
  'sungai',
  'tanjakan',
  'teluk',
  'tikungan',
  'tol',
  'turunan',
  'waduk',
])

/** Buildings and grounds that news writes with their town behind them: «Hotel Surya Kencana Bandung». */
export const housesWithTown: ReadonlySet<string> = new Set([
  'bandara',
  'hotel',
  'lapangan',
  'pelabuhan',
  'puskesmas',
  'rs',
  'rsu',
  'rsud',
  'sirkuit',
  'stadion',
  'stasiun',
  'terminal',
])

/** Heads behind which a town is of the name: it tells whose office, or which of its own parts. Sorted. */
export const headsOfTowns: ReadonlySet<string> = new Set([
  'balai',
  'bursa',
  'kabupaten',
  'kampus',
  'kantor',
  'kawasan',
  'kota',
  'lapas',
  'mapolda',
  'mapolres',
  'mapolsek',
  'markas',
  'negara',
  'pengadilan',
  'perairan',
  'provinsi',
  'rutan',
  'tepi',
  'wilayah',
])

/** Roads and buildings that are called after people: «RSUD Dr Soetomo», «Stadion Kapten I Wayan Dipta». */
export const calledAfterPeople: ReadonlySet<string> = new Set([
  'bandara',
  'gelora',
  'gor',
  'jalan',
  'jembatan',
  'jl',
  'lanud',
  'masjid',
  'rs',
  'rsal',
  'rsau',
  'rsd',
  'rspad',
  'rsu',
  'rsud',
  'rsup',
  'sakit',
  'stadion',
])

/** Words for what of a house one is in. Sorted. */
export const roundHouses: ReadonlySet<string> = new Set([
  'area',
  'belakang',
  'dalam',
  'depan',
  'halaman',
  'lobi',
  'luar',
  'pelataran',
])

/** States that sit together as a forum, under the names we print: it acts only by what it agrees on. Sorted. */
export const forums: ReadonlySet<string> = new Set([
  'APEC',
  'ASEAN',
  'BRICS',
  'G20',
  'G7',
  'Organisasi Kerja Sama Islam',
])

/** Words before the name of a body that make it a meeting, a turn in its chair, or its paper: «KTT ASEAN». Sorted. */
export const meetingWords: ReadonlySet<string> = new Set([
  'agenda',
  'deklarasi',
  'keketuaan',
  'kepemimpinan',
  'konferensi',
  'ktt',
  'pertemuan',
  'presidensi',
  'puncak',
  'rangkaian',
  'sidang',
  'tinggi',
])

/** Those of them that open a name but are no part of the body behind them: «Presidensi G20». Sorted. */
export const chairWords: ReadonlySet<string> = new Set(['keketuaan', 'ktt', 'presidensi'])

/**
 * First words of the names of meetings and papers, which are nobody: «Konferensi Tingkat Tinggi», «Akta Penggabungan».
 * Sorted.
 */
export const paperHeads: ReadonlySet<string> = new Set([
  'akta',
  'deklarasi',
  'kesepakatan',
  'komunike',
  'konferensi',
  'konvensi',
  'memorandum',
  'muktamar',
  'musyawarah',
  'nota',
  'perjanjian',
  'pertemuan',
  'piagam',
  'protokol',
  'rapat',
  'sidang',
  'traktat',
])

/** Those who belong to a forum, before its name: «para pemimpin ASEAN». Sorted. */
export const memberWords: ReadonlySet<string> = new Set([
  'anggota',
  'delegasi',
  'delegasi-delegasi',
  'menteri',
  'negara',
  'negara-negara',
  'para',
  'pemimpin',
  'pimpinan',
])

/** Nouns of what people gather for at one place, to which a sentence points back: «Dalam rapat itu, …». Sorted. */
export const gatherings: ReadonlySet<string> = new Set([
  'acara',
  'debat',
  'final',
  'kesempatan',
  'konferensi',
  'ktt',
  'kunjungan',
  'laga',
  'pertandingan',
  'pertemuan',
  'perundingan',
  'rapat',
  'sidang',
  'upacara',
])

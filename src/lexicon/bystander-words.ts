/** Verbs of whoever only sees or hears what happens. Sorted. */
export const seeingVerbs: ReadonlySet<string> = new Set(['melihat', 'mendengar'])

/** Verbs of those who speak of a blow, or mourn. Sorted. */
export const reactingVerbs: ReadonlySet<string> = new Set([
  'berbelasungkawa',
  'berduka',
  'mengecam',
  'mengutuk',
  'menyayangkan',
  'menyesalkan',
  'prihatin',
])

/** Verbs of those who only go along. Sorted. */
export const companionVerbs: ReadonlySet<string> = new Set(['didampingi', 'diiringi', 'dikawal', 'ditemani'])

/** Nouns for who is tried for what the next word tells. Sorted. */
export const suspectNouns: ReadonlySet<string> = new Set(['pelaku', 'terdakwa', 'terpidana', 'tersangka'])

/** What is done to suspects, by whoever does it and to whom it is done. Sorted. */
export const takingVerbs: ReadonlySet<string> = new Set([
  'membekuk',
  'memvonis',
  'menahan',
  'menangkap',
  'menciduk',
  'mendakwa',
  'menuntut',
  'meringkus',
])
export const takenVerbs: ReadonlySet<string> = new Set([
  'dibekuk',
  'diciduk',
  'didakwa',
  'diringkus',
  'ditahan',
  'ditangkap',
  'dituntut',
  'divonis',
])

/** Words behind which somebody else acts. Sorted. */
export const turnWords: ReadonlySet<string> = new Set([
  'dan',
  'namun',
  'sedangkan',
  'sementara',
  'setelah',
  'tetapi',
  'usai',
])

/** Verbs behind which their subject stands again: «Rahma menjadi orang pertama yang menang». Sorted. */
export const copulas: ReadonlySet<string> = new Set(['adalah', 'ialah', 'jadi', 'menjadi', 'merupakan', 'tercatat'])

/** Words before whoever the verb is done with or to. Sorted. */
export const partyWords: ReadonlySet<string> = new Set(['bersama', 'dengan', 'kepada', 'oleh', 'terhadap'])

/** Nouns for those who act for their body: «tujuh anggota menolaknya». Sorted. */
export const bodyMembers: ReadonlySet<string> = new Set(['anggota', 'kader', 'kepala', 'perwakilan'])

/** Nouns for people without a name who open a clause. Sorted. */
export const namelessPeople: ReadonlySet<string> = new Set(['aparat', 'jenazah', 'mayat'])

/** Words behind which whoever tells goes on to act himself. Sorted. */
export const selfOpeners: ReadonlySet<string> = new Set([
  'agar',
  'dengan',
  'ketika',
  'saat',
  'sebelum',
  'setelah',
  'untuk',
  'usai',
])

/** Nouns of a disaster before the name of its place: «korban kebakaran Depo Sukamaju», «gempa Cianjur». Sorted. */
export const disasterNouns: ReadonlySet<string> = new Set([
  'banjir',
  'erupsi',
  'gempa',
  'kebakaran',
  'kecelakaan',
  'ledakan',
  'letusan',
  'longsor',
  'tragedi',
  'tsunami',
])

/** Words before «yang pertama» of whatever came before. Sorted. */
export const otherWords: ReadonlySet<string> = new Set([
  'dari',
  'menyusul',
  'sejak',
  'selain',
  'seperti',
  'setelah',
  'usai',
])

/** Verbs of telling that have a sentence behind them, and nobody who is asked to do it. Sorted. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  'melaporkan',
  'memastikan',
  'membenarkan',
  'memberitakan',
  'mengabarkan',
  'mengatakan',
  'mengonfirmasi',
  'mengungkapkan',
  'menjelaskan',
  'menulis',
  'menyampaikan',
  'menyatakan',
])

/** Bare words that may open a clause before or as its verb, and are no noun: «setelah ikut menanam», «usai kalah». Sorted. */
export const unlikeNouns: ReadonlySet<string> = new Set([
  'ada',
  'baru',
  'belum',
  'bersama',
  'bisa',
  'bukan',
  'dapat',
  'datang',
  'gagal',
  'hanya',
  'ikut',
  'justru',
  'kalah',
  'keduanya',
  'keluar',
  'ketiganya',
  'lebih',
  'lolos',
  'malah',
  'mampu',
  'masuk',
  'menang',
  'mereka',
  'mulai',
  'naik',
  'pergi',
  'pulang',
  'saling',
  'sama-sama',
  'secara',
  'tiba',
  'turun',
  'turut',
])

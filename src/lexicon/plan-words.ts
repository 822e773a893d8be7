/**
 * Verbs and states that hold a whole clause as still to come, however far behind them its verb stands: «menargetkan jalur
 * ganda itu selesai pada Juni». The words of `aspects` reach only the verb that they stand by. Sorted.
 */
export const planVerbs: ReadonlySet<string> = new Set([
  'berencana',
  'berjanji',
  'berkomitmen',
  'bertekad',
  'dijadwalkan',
  'dijanjikan',
  'diminta',
  'diperintahkan',
  'direncanakan',
  'ditargetkan',
  'diusulkan',
  'memerintahkan',
  'meminta',
  'menargetkan',
  'mendesak',
  'mengajak',
  'mengancam',
  'menginstruksikan',
  'mengusulkan',
  'menjadwalkan',
  'menjanjikan',
  'menuntut',
  'menyerukan',
  'merekomendasikan',
  'merencanakan',
])

/** Words that open a sentence or a clause and make a plan of it: «Rencananya, jembatan itu diresmikan besok». Sorted. */
export const planOpeners: ReadonlySet<string> = new Set([
  'agendanya',
  'jadwalnya',
  'mestinya',
  'nantinya',
  'rencananya',
  'sedianya',
  'seharusnya',
  'semestinya',
  'seyogianya',
  'targetnya',
])

/** What a sentence may go by that makes a plan of it: «Menurut rencana, …», «Sesuai jadwal KPU, …». Sorted. */
export const planNouns: ReadonlySet<string> = new Set(['agenda', 'jadwal', 'kalender', 'rencana', 'skenario'])

/** Nouns whose «bahwa» tells what nobody vouches for: «kabar bahwa stasiun itu ditutup». Sorted. */
export const doubtNouns: ReadonlySet<string> = new Set([
  'anggapan',
  'berita',
  'desas-desus',
  'dugaan',
  'gosip',
  'informasi',
  'isu',
  'kabar',
  'kecurigaan',
  'klaim',
  'laporan',
  'narasi',
  'rumor',
  'spekulasi',
  'tudingan',
  'tuduhan',
])

/** Verbs that put a date to something else than themselves: «menetapkan pemilu pada Februari», «menunda rapat». Sorted. */
export const datingVerbs: ReadonlySet<string> = new Set([
  'diperpanjang',
  'diputuskan',
  'ditetapkan',
  'ditunda',
  'memajukan',
  'memastikan',
  'memperpanjang',
  'memutuskan',
  'menetapkan',
  'mengundang',
  'mengundurkan',
  'menjadwalkan',
  'menunda',
])

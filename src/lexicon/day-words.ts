/** Parts of the day, as TIMEX3 writes them (`TMO` morning, `TAF` afternoon, `TEV` evening, `TNI` night). Sorted. */
export const dayParts: ReadonlyMap<string, string> = new Map<string, string>([
  ['dini hari', 'TMO'],
  ['fajar', 'TMO'],
  ['larut malam', 'TNI'],
  ['malam', 'TNI'],
  ['pagi', 'TMO'],
  ['petang', 'TEV'],
  ['siang', 'TAF'],
  ['sore', 'TAF'],
  ['subuh', 'TMO'],
  ['tengah hari', 'T12:00'],
  ['tengah malam', 'T24:00'],
])

/** Times of prayer, which only `ba'da`, `selepas`, `waktu` make times of day. Sorted. */
export const prayers: ReadonlyMap<string, string> = new Map<string, string>([
  ['asar', 'TAF'],
  ['ashar', 'TAF'],
  ['dzuhur', 'TAF'],
  ['isya', 'TNI'],
  ['isyak', 'TNI'],
  ['maghrib', 'TEV'],
  ['magrib', 'TEV'],
  ['subuh', 'TMO'],
  ['zuhur', 'TAF'],
])

/** Days counted from today. Sorted. */
export const dayWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['besok', 1],
  ['besok lusa', 2],
  ['esok', 1],
  ['esok hari', 1],
  ['hari ini', 0],
  ['kemarin', -1],
  ['kemarin dulu', -2],
  ['kemarin lusa', -2],
  ['lusa', 2],
])

/** Units of time by word. `by`: how many of the unit one of them is. Sorted. */
export const timeUnits: ReadonlyMap<string, { readonly unit: TimeUnit; readonly by: number }> = new Map([
  ['abad', { unit: 'century', by: 1 }],
  ['bln', { unit: 'month', by: 1 }],
  ['bulan', { unit: 'month', by: 1 }],
  ['caturwulan', { unit: 'month', by: 4 }],
  ['dasawarsa', { unit: 'decade', by: 1 }],
  ['dekade', { unit: 'decade', by: 1 }],
  ['detik', { unit: 'second', by: 1 }],
  ['hari', { unit: 'day', by: 1 }],
  ['jam', { unit: 'hour', by: 1 }],
  ['kuartal', { unit: 'quarter', by: 1 }],
  ['kwartal', { unit: 'quarter', by: 1 }],
  ['malam', { unit: 'day', by: 1 }],
  ['menit', { unit: 'minute', by: 1 }],
  ['minggu', { unit: 'week', by: 1 }],
  ['pekan', { unit: 'week', by: 1 }],
  ['semester', { unit: 'half', by: 1 }],
  ['tahun', { unit: 'year', by: 1 }],
  ['triwulan', { unit: 'quarter', by: 1 }],
  ['windu', { unit: 'year', by: 8 }],
])

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** Times that are not on the calendar, as TIMEX3 refers to them. Sorted. */
export const vagueTimes: ReadonlyMap<string, string> = new Map<string, string>([
  ['akhir-akhir ini', 'PAST_REF'],
  ['baru saja', 'PAST_REF'],
  ['baru-baru ini', 'PAST_REF'],
  ['beberapa saat lalu', 'PAST_REF'],
  ['beberapa saat yang lalu', 'PAST_REF'],
  ['beberapa waktu ke depan', 'FUTURE_REF'],
  ['beberapa waktu lalu', 'PAST_REF'],
  ['beberapa waktu mendatang', 'FUTURE_REF'],
  ['beberapa waktu silam', 'PAST_REF'],
  ['beberapa waktu terakhir', 'PAST_REF'],
  ['beberapa waktu yang lalu', 'PAST_REF'],
  ['belakangan', 'PAST_REF'],
  ['belakangan ini', 'PAST_REF'],
  ['belum lama ini', 'PAST_REF'],
  ['dahulu kala', 'PAST_REF'],
  ['detik ini', 'PRESENT_REF'],
  ['dewasa ini', 'PRESENT_REF'],
  ['kapan saja', 'FUTURE_REF'],
  ['kekinian', 'PRESENT_REF'],
  ['kelak', 'FUTURE_REF'],
  ['kini', 'PRESENT_REF'],
  ['masa depan', 'FUTURE_REF'],
  ['masa kini', 'PRESENT_REF'],
  ['masa lalu', 'PAST_REF'],
  ['masa lampau', 'PAST_REF'],
  ['masa mendatang', 'FUTURE_REF'],
  ['masa sebelumnya', 'PAST_REF'],
  ['masa silam', 'PAST_REF'],
  ['masa yang akan datang', 'FUTURE_REF'],
  ['nanti', 'FUTURE_REF'],
  ['saat ini', 'PRESENT_REF'],
  ['sekarang', 'PRESENT_REF'],
  ['sekarang ini', 'PRESENT_REF'],
  ['sementara ini', 'PRESENT_REF'],
  ['tempo hari', 'PAST_REF'],
  ['waktu dekat', 'FUTURE_REF'],
  ['waktu dekat ini', 'FUTURE_REF'],
  ['waktu mendatang', 'FUTURE_REF'],
  ['zaman dahulu', 'PAST_REF'],
  ['zaman dulu', 'PAST_REF'],
  ['zaman sekarang', 'PRESENT_REF'],
])

/** Spells too short or too vague to count. Sorted. */
export const vagueSpells: ReadonlyMap<string, string> = new Map<string, string>([
  ['bertahun-tahun', 'PXY'],
  ['berabad-abad', 'PXC'],
  ['berbulan-bulan', 'PXM'],
  ['berhari-hari', 'PXD'],
  ['berjam-jam', 'PTXH'],
  ['berminggu-minggu', 'PXW'],
  ['bermenit-menit', 'PTXM'],
  ['berpekan-pekan', 'PXW'],
  ['sejenak', 'PXX'],
  ['sekejap', 'PXX'],
  ['sesaat', 'PXX'],
])

/** Seasons of the temperate zones. Sorted. */
export const seasons: ReadonlyMap<string, string> = new Map<string, string>([
  ['musim dingin', 'WI'],
  ['musim gugur', 'FA'],
  ['musim panas', 'SU'],
  ['musim semi', 'SP'],
])

/** Roots of words that mean whatever has happened: `sehari setelah kejadian`. Sorted. */
export const anyEvent: ReadonlySet<string> = new Set(['alami', 'bencana', 'insiden', 'jadi', 'musibah', 'peristiwa'])

/** Words that say that what is told lies ahead. Sorted. */
export const futureWords: ReadonlySet<string> = new Set([
  'akan',
  'bakal',
  'berencana',
  'berikutnya',
  'bersiap',
  'diagendakan',
  'diestimasi',
  'diharapkan',
  'dijadwalkan',
  'diperkirakan',
  'diprediksi',
  'diproyeksikan',
  'direncanakan',
  'ditargetkan',
  'hendak',
  'jadwal',
  'kontrak',
  'memperkirakan',
  'menargetkan',
  'mendatang',
  'pengantaran',
  'pengiriman',
  'proyeksi',
  'rencananya',
  'target',
  'targetkan',
  'targetnya',
])

/** Words that say that it is over, or that a plan is an old one. Sorted. */
export const pastWords: ReadonlySet<string> = new Set([
  'lalu',
  'mestinya',
  'mulanya',
  'sedianya',
  'sejak',
  'semestinya',
  'sempat',
  'semula',
  'seyogianya',
  'sudah',
  'telah',
  'terakhir',
  'usai',
])

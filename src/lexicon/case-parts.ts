/** Words for one who is dead, which stand alone before their verb: «Jenazah dibawa pulang». Sorted. */
export const corpseNouns: ReadonlySet<string> = new Set(['jasad', 'jenazah', 'mayat'])

/** Nouns for whoever died or was hurt. Sorted. */
export const victimNouns: ReadonlySet<string> = new Set([
  'almarhum',
  'almarhumah',
  'jasad',
  'jasadnya',
  'jenazah',
  'jenazahnya',
  'korban',
  'mayat',
  'mayatnya',
])

/** Words before a name by which a page tells that its bearer is that. Sorted. */
export const victimCues: ReadonlySet<string> = new Set([
  'almarhum',
  'almarhumah',
  'jasad',
  'jenazah',
  'kematian',
  'korban',
  'mayat',
  'mendiang',
  'meninggalnya',
  'tewasnya',
])

/** Words behind it that tell the same. Sorted. */
export const victimFates: ReadonlySet<string> = new Set(['gugur', 'korban', 'meninggal', 'tewas', 'tutup', 'wafat'])

/** Words before «korban», «pelaku» with which it is many, any or somebody else. Sorted. */
export const manyBefore: ReadonlySet<string> = new Set([
  'beberapa',
  'belasan',
  'dugaan',
  'jumlah',
  'kedua',
  'keempat',
  'ketiga',
  'para',
  'puluhan',
  'ratusan',
  'sebagai',
  'sejumlah',
  'seluruh',
  'semua',
  'seorang',
])

/** Words behind such a noun with which it is no one man: «korban jiwa», «korban tewas bertambah», «pelaku usaha». Sorted. */
export const kindsBehind: ReadonlySet<string> = new Set([
  'baru',
  'berikutnya',
  'bernama',
  'hilang',
  'jiwa',
  'kedua',
  'lain',
  'lainnya',
  'luka',
  'luka-luka',
  'pertama',
  'selamat',
  'tewas',
  'usaha',
  'yang',
])

/** Words before such a noun that say that somebody is one. Sorted. */
export const oneBefore: ReadonlySet<string> = new Set(['adalah', 'jadi', 'merupakan', 'sebagai', 'selaku'])

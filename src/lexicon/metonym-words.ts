/** Words before a capital that make it a government: `mendesak Moskow`, `hubungan Seoul dan Tokyo`. */
export const beforeGovernments: ReadonlySet<string> = new Set([
  'antara',
  'bagi',
  'dengan',
  'hubungan',
  'kepada',
  'kritik',
  'membantu',
  'memasok',
  'memperingatkan',
  'mendesak',
  'mendukung',
  'mengecam',
  'mengkritik',
  'menuding',
  'menuduh',
  'oleh',
  'otoritas',
  'pemerintah',
  'rezim',
  'sekutu',
  'terhadap',
  'bersama',
])

/** Words after a capital that only somebody can be the subject of: `Moskow akan`, `Beijing tidak`. */
export const behindActors: ReadonlySet<string> = new Set([
  'akan',
  'belum',
  'enggan',
  'ingin',
  'juga',
  'kembali',
  'mau',
  'menyatakan',
  'pun',
  'segera',
  'sendiri',
  'setuju',
  'siap',
  'sudah',
  'tak',
  'telah',
  'tidak',
  'yakin',
])

/** Words before a capital that leave it a town: «Warga Tokyo berkumpul». Sorted. */
export const beforeTowns: ReadonlySet<string> = new Set([
  'bursa',
  'kota',
  'pasar',
  'penduduk',
  'polisi',
  'walikota',
  'warga',
])
